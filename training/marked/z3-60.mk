 date 2024-06-06 Ticker: [Mauritius|MU] en [het VK|GB]

10.05 [Port Louis|MU] {maakt|a1} wereldkundig dat vandaag om drie uur in [Lancaster House|l1] de {akte|e1:planned} over de Chagos-eilanden wordt {ondertekend|e1:planned}.

12.40 [Londen|GB] is {gezwicht|a2}: het vliegveld op Diego Garcia wordt over veertig jaar [Mauritiaans|MU].

15.20 De [Mauritiaanse|MU] minister [Sunil Ramlogan|p1] {wil|a3} eerst de bijlagen lezen. De [Britse|GB] bewindsvrouw [Alison Crake|p2] {begrijpt|r1} dat.

18.00 {Getekend|e1}. [De Seychellen|SC], getuige bij de {plechtigheid|e1}, {feliciteren|a4} [beide landen|MU+GB].
=====
entities:
  MU: {name: Mauritius, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  l1: {name: Lancaster House, type: Place}
  p1: {name: Sunil Ramlogan, type: Person}
  p2: {name: Alison Crake, type: Person}
  SC: {name: Seychellen, type: State}
offices:
  - {person: p1, office: minister, of: MU}
  - {person: p2, office: bewindsvrouw, of: GB}
events:
  e1: {type: Agreement, label: akte over de Chagos-eilanden, participants: [MU, GB], observers: [SC], place: l1, time: vandaag, factuality: actual}
acts:
  a1: {type: Statement, by: MU, content: "vandaag om drie uur in Lancaster House de akte over de Chagos-eilanden wordt ondertekend", about: e1}
  a2: {type: Concession, by: GB, to: [MU], content: "het vliegveld op Diego Garcia wordt over veertig jaar Mauritiaans"}
  a3: {type: Demand, by: p1, to: [GB], content: "eerst de bijlagen lezen"}
  a4: {type: Statement, by: SC, to: [MU, GB], content: "feliciteren beide landen", about: e1}
replies:
  r1: {to: a3, by: p2, answer: accepted}
