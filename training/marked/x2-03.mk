 date 2013-10-29 Vijf vragen over de {nucleaire besprekingen|e1} met [Iran|IR]

Volgende week {komen|e1} [Iran|IR] en [zes grootmachten|P6] opnieuw samen in [Genève|l1]. Waar gaat het over, en wat valt er te verwachten?

Wie zit er aan tafel?

Aan de ene kant [Teheran|IR], aan de andere [de Verenigde Staten, Rusland, China, Frankrijk, het Verenigd Koninkrijk en Duitsland|P6]. Buitenlandchef van [de Europese Unie|EU] [Margarethe Halvorsen|p1] leidt de {zittingen|e1}. De [Iraanse|IR] afvaardiging wordt {aangevoerd|d1} door onderminister [Kourosh Navabi|p2]; [zijn|p2] vaste secondanten zijn kernfysicus [Shirin Golzari|p3] en jurist [Behrouz Atashi|p4]. Zwitserland stelt alleen de zalen ter beschikking.

Wat is er vorige keer gebeurd?

In [Almaty|l2], in april, {praatte|e2} men volgens een diplomaat "twee dagen lang langs [elkaar|IR+P6] heen". [De partijen|IR+P6] gingen {met lege handen|o1} naar huis. [Iran|IR] {eiste|a1} toen dat eerst het recht op verrijking zwart op wit werd gezet, [het zestal|P6] wou daar {niet van horen|r1}.

Wat ligt er nu op tafel?

[De zes|P6] {bieden|s1} een gedeeltelijke ontdooiing van oliegelden in ruil voor een halfjaar stilstand van de centrifuges in Fordo. [Navabi|p2] heeft dat {voorstel|s1} zaterdag "een bruikbare kladversie" {genoemd|s2}, maar een {antwoord|r2} bleef uit. Daarnaast {vraagt|a2} [het IAEA|IA] toegang tot de militaire basis Parchin. Daarop zei [Iran|IR] al driemaal {neen|r3}.

Wie kan roet in het eten gooien?

[Israël|IL], om te beginnen. Minister [Avshalom Doron|p5] {waarschuwt|s3} dat [zijn land|IL] "zich door geen enkel papier gebonden acht". Ook in het [Amerikaanse|US] Congres groeit het ongeduld: senator [Chuck Delaney|p6] {dreigt|s4} met een nieuw sanctiepakket als [Genève|l1] niets oplevert.

En als het lukt?

Dan zou er een {tussenakkoord|e3} komen voor zes maanden, waarin [de partijen|IR+P6] een {definitieve regeling|e4} kunnen uitwerken. [Oman|OM], dat in maart in het diepste geheim [Amerikaanse en Iraanse|US+IR] ambtenaren bij [elkaar|US+IR] {bracht|e5}, zou zich borg stellen voor de naleving.
=====
entities:
  IR: {name: Iran, type: State}
  P6: {name: zes grootmachten, type: Organisation}
  l1: {name: Genève, type: Place}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Margarethe Halvorsen, type: Person}
  p2: {name: Kourosh Navabi, type: Person}
  p3: {name: Shirin Golzari, type: Person}
  p4: {name: Behrouz Atashi, type: Person}
  l2: {name: Almaty, type: Place}
  IA: {name: IAEA, type: Organisation}
  IL: {name: Israël, type: State}
  p5: {name: Avshalom Doron, type: Person}
  p6: {name: Chuck Delaney, type: Person}
  US: {name: Verenigde Staten, type: State}
  OM: {name: Oman, type: State}
offices:
  - {person: p1, office: Buitenlandchef, of: EU}
  - {person: p2, office: onderminister, of: IR}
  - {person: p5, office: Minister, of: IL}
  - {person: p6, office: senator, of: US}
events:
  e1: {type: Negotiation, label: nucleaire besprekingen in Genève, participants: [IR, P6], mediators: [p1], place: l1, time: "Volgende week", factuality: planned, after: e2}
  e2: {type: Negotiation, label: besprekingen in Almaty, participants: [IR, P6], place: l2, time: in april, factuality: actual}
  e3: {type: Agreement, label: tussenakkoord, participants: [IR, P6], guarantors: [OM], factuality: possible, part_of: e1}
  e4: {type: Agreement, label: definitieve regeling, participants: [IR, P6], factuality: possible}
  e5: {type: Mediation, label: geheime Omaanse bemiddeling, participants: [US, IR], mediators: [OM], time: in maart, factuality: actual}
acts:
  a1: {type: Demand, by: IR, to: [P6], content: "dat eerst het recht op verrijking zwart op wit werd gezet"}
  s1: {type: Proposal, by: P6, to: [IR], kind: sanctions_relief, content: "een gedeeltelijke ontdooiing van oliegelden in ruil voor een halfjaar stilstand van de centrifuges in Fordo", status: unanswered}
  s2: {type: Statement, by: p2, content: "een bruikbare kladversie", time: zaterdag}
  a2: {type: Demand, by: IA, to: [IR], content: "toegang tot de militaire basis Parchin"}
  s3: {type: Warning, by: p5, content: "dat zijn land \"zich door geen enkel papier gebonden acht\""}
  s4: {type: Warning, by: p6, to: [IR], content: "een nieuw sanctiepakket als Genève niets oplevert"}
replies:
  r1: {to: a1, by: P6, answer: rejected}
  r2: {to: s1, by: IR, answer: unanswered}
  r3: {to: a2, by: IR, answer: rejected}
delegations:
  d1: {of: IR, head: p2, members: [p3, p4], event: e1}
outcomes:
  o1: {of: e2, type: no_breakthrough}
