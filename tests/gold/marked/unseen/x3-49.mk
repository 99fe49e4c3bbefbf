 date 2016-04-05 {Wapens zwijgen|o1} rond Karabach, [generaals|p1+p2] schudden geen handen

[MOSKOU|l1] - Vanaf twaalf uur dinsdagmiddag geldt tussen [Azerbeidzjan|AZ] en [Armenië|AM] een {staakt-het-vuren|e1}. De stafchefs [Nariman Aliyarov|p1] en [Suren Galstyan|p2] {werden|e2} het in [Moskou|l1] eens, met [hun|p1+p2] [Russische|RU] ambtgenoot [Leonid Maslak|p3] als {makelaar|e3}. Er ligt geen papier: alles is mondeling.

De vierdaagse {gevechten|e4} kostten zeker 75 levens. [Stepanakert|NK], dat niet was uitgenodigd, schaart zich niettemin achter de {afspraak|e1}. [Bakoe|AZ] {waarschuwt|a1} bij de eerste kogel "dubbel" terug te schieten.

Morgen {vliegt|e5} [het drietal bemiddelaars van [de OVSE|OVSE]|BM], een Rus, een Fransman en een Amerikaan, naar de streek. Onder meer staat op [hun|BM] lijstje een {voorstel|a2+a3} voor camera's langs de bestandslijn. [Armenië|AM] is daar altijd {vóór|r2} geweest, [Azerbeidzjan|AZ] vreest bevriezing en {houdt|r3} het tegen.
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  AM: {name: Armenië, type: State}
  RU: {name: Rusland, type: State}
  NK: {name: Nagorno-Karabach, type: State}
  OVSE: {name: OVSE, type: Organisation}
  BM: {name: bemiddelaars van de OVSE, type: Organisation}
  p1: {name: Nariman Aliyarov, type: Person}
  p2: {name: Suren Galstyan, type: Person}
  p3: {name: Leonid Maslak, type: Person}
  l1: {name: Moskou, type: Place}
offices:
  - {person: p1, office: stafchef, of: AZ}
  - {person: p2, office: stafchef, of: AM}
  - {person: p3, office: ambtgenoot, of: RU}
events:
  e1: {type: Agreement, label: staakt-het-vuren, participants: [AZ, AM, p1, p2], mediators: [p3], place: l1, time: "Vanaf twaalf uur dinsdagmiddag", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: gesprek van de stafchefs, participants: [AZ, AM, p1, p2], mediators: [p3], place: l1, time: "dinsdagmiddag", factuality: actual}
  e3: {type: Mediation, label: bemiddeling van Maslak, participants: [AZ, AM], mediators: [p3], place: l1, factuality: actual}
  e4: {type: Conflict, label: vierdaagse gevechten, participants: [AZ, AM], factuality: actual}
  e5: {type: Visit, label: reis van de OVSE-bemiddelaars, participants: [BM], time: "Morgen", factuality: planned}
acts:
  a1: {type: Warning, by: AZ, to: [AM], content: "bij de eerste kogel \"dubbel\" terug te schieten"}
  a2: {type: Proposal, by: BM, to: [AM], kind: other, content: "camera's langs de bestandslijn", status: accepted}
  a3: {type: Proposal, by: BM, to: [AZ], kind: other, content: "camera's langs de bestandslijn", status: rejected}
replies:
  r2: {to: a2, by: AM, answer: accepted}
  r3: {to: a3, by: AZ, answer: rejected}
outcomes:
  o1: {of: e2, type: ceasefire}
