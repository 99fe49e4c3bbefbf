 date 2024-11-27 Eén uur vóór zonsopgang zwijgt de grens

[BEIROET|l1]/[JERUZALEM|l2] - Vanaf vanmorgen vier uur geldt er tussen [Israël|IL] en [Hezbollah|HZ] een {staakt-het-vuren|e1+o1}. President [Joe Biden|p1] {maakte|s1} het dinsdagavond bekend in de rozentuin, geflankeerd door niemand.

[De [Libanese|LB] regering|LB] en [Israël|IL] zijn de ondertekenaars; [Hezbollah|HZ] liet zich in de {onderhandelingen|e2} {vertegenwoordigen door|d1} parlementsvoorzitter [Nabih Berri|p2], die het laatste halfjaar twintigmaal met gezant [Amos Hochstein|p3] om de {tafel|e2} zat. [Frankrijk|FR] houdt samen met [de VS|US] toezicht en staat garant, iets waar [Benjamin Netanyahu|p4] zich wekenlang tegen verzette, totdat [Emmanuel Macron|p5] [hem|p4] per {telefoon|e3} iets {toezegde|a1} over het arrestatiebevel uit Den Haag. [Parijs|FR] {spreekt|s2} dat laatste tegen.

In zestig dagen trekken de [Israëliërs|IL] weg en [Hezbollah|HZ] tot achter de Litani. ‘En als [ze|HZ] terugkomen, komen [wij|IL] ook terug’, {waarschuwde|a2} [Netanyahu|p4]. [Iran|IR], dat niet aan tafel zat, {noemde|s3} het ‘een nederlaag voor de zionisten’. Hulporganisaties {vragen|a3} nu een corridor naar Baalbek.
=====
entities:
  IL: {name: Israël, type: State}
  HZ: {name: Hezbollah, type: Organisation}
  LB: {name: Libanon, type: State}
  FR: {name: Frankrijk, type: State}
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Beiroet, type: Place}
  l2: {name: Jeruzalem, type: Place}
  p1: {name: Joe Biden, type: Person}
  p2: {name: Nabih Berri, type: Person}
  p3: {name: Amos Hochstein, type: Person}
  p4: {name: Benjamin Netanyahu, type: Person}
  p5: {name: Emmanuel Macron, type: Person}
offices:
  - {person: p1, office: President, of: US}
  - {person: p2, office: parlementsvoorzitter, of: LB}
  - {person: p3, office: gezant, of: US}
events:
  e1: {type: Agreement, label: staakt-het-vuren, participants: [IL, LB], guarantors: [FR, US], time: vanmorgen vier uur, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [IL, LB, HZ], mediators: [p3], time: het laatste halfjaar, factuality: actual}
  e3: {type: Meeting, label: telefoongesprek, participants: [p5, p4], factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "een staakt-het-vuren", time: dinsdagavond, about: e1}
  s2: {type: Statement, by: FR, content: "spreekt dat laatste tegen"}
  s3: {type: Statement, by: IR, content: "een nederlaag voor de zionisten", about: e1}
  a1: {type: Concession, by: p5, to: [p4], content: "over het arrestatiebevel uit Den Haag", factuality: possible}
  a2: {type: Warning, by: p4, to: [HZ], content: "En als ze terugkomen, komen wij ook terug"}
  a3: {type: Demand, by: Hulporganisaties, content: "een corridor naar Baalbek"}
delegations:
  d1: {of: HZ, head: p2, members: [], event: e2}
outcomes:
  o1: {of: e2, type: ceasefire}
