 date 2025-06-24 Liveblog: {bestand|e1} tussen [Israël|IL] en [Iran|IR] 'van kracht'

07.08 uur - "{Schend|a4} het alsjeblieft niet!" Met die woorden {maakte|a1} [Donald Trump|p1] een kwartier geleden bekend dat het {staakt-het-vuren|e1} is ingegaan.

06.40 uur - In Beër Sjeva zijn vier mensen gedood toen een raket een flat raakte. Het was de zesde salvo van de ochtend.

05.55 uur - Minister [Abbas Araqchi|p2] {zegt|a2} dat er 'op dit moment geen {akkoord|e1:counterfactual}' bestaat. [Iran|IR] zal echter {ophouden|c1} met schieten als [Israël|IL] dat uiterlijk om 4 uur [Teheraanse|IR] tijd ook doet.

02.10 uur - [Trump|p1] schrijft dat er over zes uur een {bestand|e1} komt. Volgens een functionaris op het Witte Huis heeft [hij|p1] {gebeld|e2} met [Netanyahu|p3], terwijl vicepresident [Vance|p4] en gezant [Witkoff|p5] {contact|e3} hadden met [Iran|IR]. Premier [Mohammed Al Thani|p6] van [Qatar|QA] zou [Teheran|IR] over de streep hebben getrokken.

23.30 uur - Doha heeft het luchtruim weer vrijgegeven. Duizenden reizigers brachten de nacht door op Hamad International.

19.35 uur - [Iran|IR] vuurt veertien raketten af op de [Amerikaanse|US] basis Al Udeid. Niemand raakt gewond: [Teheran|IR] had een uur van tevoren {gewaarschuwd|a3}.
=====
entities:
  IL: {name: "Israël", type: State}
  IR: {name: "Iran", type: State}
  QA: {name: "Qatar", type: State}
  US: {name: "Verenigde Staten", type: State}
  p1: {name: "Donald Trump", type: Person}
  p2: {name: "Abbas Araqchi", type: Person}
  p3: {name: "Netanyahu", type: Person}
  p4: {name: "Vance", type: Person}
  p5: {name: "Witkoff", type: Person}
  p6: {name: "Mohammed Al Thani", type: Person}
offices:
  - {person: p2, office: "Minister", of: IR}
  - {person: p4, office: "vicepresident", of: US}
  - {person: p5, office: "gezant", of: US}
  - {person: p6, office: "Premier", of: QA}
events:
  e1: {type: Agreement, participants: [IL, IR], factuality: actual}
  e2: {type: Meeting, participants: [p1, p3], factuality: actual}
  e3: {type: Meeting, participants: [p4, p5, IR], factuality: actual}
acts:
  a4: {type: Demand, by: p1, to: [IL, IR], content: "Schend het alsjeblieft niet"}
  a1: {type: Statement, by: p1, content: "het staakt-het-vuren is ingegaan"}
  a2: {type: Statement, by: p2, content: "er 'op dit moment geen akkoord' bestaat"}
  a3: {type: Warning, by: IR, to: [US], time: "een uur van tevoren"}
  c1: {type: Concession, by: IR, to: [IL], content: "ophouden met schieten als Israël dat uiterlijk om 4 uur Teheraanse tijd ook doet"}
