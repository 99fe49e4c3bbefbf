 date 2024-08-13 [Mogadishu|SO] en [Addis Abeba|ET] boeken {vooruitgang|o1} in [Ankara|l1]

[Somalië|SO] en [Ethiopië|ET] hebben dinsdag in [Ankara|l1] voor de tweede keer {onderhandeld|e1} over een haven aan de Golf van Aden. De ministers [Liban Warsame|p1] en [Dawit Alemu|p2] spraken niet rechtstreeks met [elkaar|p1+p2]. [Hun|p1+p2] [Turkse|TR] collega [Selçuk Demirtaş|p3] {pendelde|e2} tussen twee kamers van het ministerie.

[Demirtaş|p3] zei na afloop dat er "opmerkelijke {vooruitgang|o1}" is. Volgens [hem|p3] heeft [Ethiopië|ET] {aangeboden|s1} de soevereiniteit van [Somalië|SO] te erkennen, {als|s2} [het|ET] in ruil een haven mag huren. [Warsame|p1] bevestigde dat en {noemde|r1} het "een begin". [Hij|p1] {eist|s3} wel dat [Ethiopië|ET] eerst de {overeenkomst|e3} intrekt die [het|ET] in januari met [Somaliland|SL] {sloot|e3}.

Volgens een [Ethiopische|ET] diplomaat zal [Addis Abeba|ET] dat niet {doen|r2}. [De regering van [Somaliland|SL]|SL] {liet|s4} vanuit Hargeisa weten dat de {gesprekken|e1} in [Ankara|l1] [haar|SL] niet aangaan. [Zij|SL] {verwacht|s5} dat [Ethiopië|ET] zich aan de {afspraak|e3} houdt.

De derde {ronde|e4} is op 17 september. [Egypte|EG] en [Djibouti|DJ] hebben {gevraagd|s6} daar als waarnemer bij te zijn. [Turkije|TR] houdt dat nog in {beraad|r3}.

[Somalië|SO] {dreigde|s7} in juni nog alle [Ethiopische|ET] soldaten het land uit te zetten. Een Ethiopische langeafstandsloper weigerde om die reden een wedstrijd in Mogadishu.
=====
entities:
  SO: {name: Somalië, type: State}
  ET: {name: Ethiopië, type: State}
  TR: {name: Turkije, type: State}
  SL: {name: Somaliland, type: State}
  EG: {name: Egypte, type: State}
  DJ: {name: Djibouti, type: State}
  l1: {name: Ankara, type: Place}
  p1: {name: Liban Warsame, type: Person}
  p2: {name: Dawit Alemu, type: Person}
  p3: {name: Selçuk Demirtaş, type: Person}
offices:
  - {person: p1, office: minister, of: SO}
  - {person: p2, office: minister, of: ET}
  - {person: p3, office: collega, of: TR}
events:
  e1: {type: Negotiation, label: tweede ronde, participants: [SO, ET], mediators: [p3], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Mediation, participants: [SO, ET], mediators: [p3], place: l1, factuality: actual}
  e3: {type: Agreement, label: overeenkomst met Somaliland, participants: [ET, SL], time: in januari, factuality: actual}
  e4: {type: Negotiation, label: derde ronde, participants: [SO, ET], time: op 17 september, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: ET, to: [SO], kind: other, content: "de soevereiniteit van Somalië te erkennen", status: accepted, about: e1}
  s2: {type: Demand, by: ET, to: [SO], content: "als het in ruil een haven mag huren"}
  s3: {type: Demand, by: p1, to: [ET], content: "dat Ethiopië eerst de overeenkomst intrekt die het in januari met Somaliland sloot", about: e3}
  s4: {type: Statement, by: SL, content: "dat de gesprekken in Ankara haar niet aangaan"}
  s5: {type: Demand, by: SL, to: [ET], content: "dat Ethiopië zich aan de afspraak houdt"}
  s6: {type: Proposal, by: EG, to: [TR], kind: other, content: "daar als waarnemer bij te zijn", status: unanswered, about: e4}
  s7: {type: Warning, by: SO, to: [ET], content: "alle Ethiopische soldaten het land uit te zetten", time: in juni}
replies:
  r1: {to: s1, by: p1, answer: accepted}
  r2: {to: s3, by: ET, answer: rejected}
  r3: {to: s6, by: TR, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e1, type: ongoing}
