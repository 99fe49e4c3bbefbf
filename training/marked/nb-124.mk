 date 2025-07-28 [Thailand|TH] en [Cambodja|KH]: vanaf middernacht geen schot meer

PUTRAJAYA (ANP/AFP) - Na vijf dagen {oorlog|e1} hebben [Thailand|TH] en [Cambodja|KH] in [Putrajaya|l1] een {staakt-het-vuren|e2+o1} {afgesproken|e2} dat om middernacht ingaat. De [Maleisische|MY] premier [Anwar Ibrahim|p1], die de {besprekingen|e3} leidde, maakte dat maandag bekend op een {persconferentie|e4} met premier [Hun Manet|p2] en waarnemend premier [Phumtham Wechayachai|p3] naast zich. [China|CN] en [de VS|US] zaten als waarnemers in de zaal.

Dinsdagochtend {treffen|e5} de regionale commandanten [elkaar|TH+KH], op 4 augustus {komt|e6} de grenscommissie bijeen. [Phumtham|p3] had voor vertrek nog {gezegd|a1} dat [hij|p3] '[Cambodja|KH] niet vertrouwt'. President [Trump|p4] {dreigde|a2} zaterdag geen handelsakkoord te sluiten zolang er werd gevochten.

Er zijn zeker 38 doden gevallen, de meesten burgers. In Surin slapen achtduizend mensen in een racehal.
=====
entities:
  TH: {name: "Thailand", type: State}
  KH: {name: "Cambodja", type: State}
  MY: {name: "Maleisië", type: State}
  CN: {name: "China", type: State}
  US: {name: "Verenigde Staten", type: State}
  p1: {name: "Anwar Ibrahim", type: Person}
  p2: {name: "Hun Manet", type: Person}
  p3: {name: "Phumtham Wechayachai", type: Person}
  p4: {name: "Trump", type: Person}
  l1: {name: "Putrajaya", type: Place}
offices:
  - {person: p1, office: "premier", of: MY}
  - {person: p2, office: "premier", of: KH}
  - {person: p3, office: "waarnemend premier", of: TH}
  - {person: p4, office: "President", of: US}
events:
  e1: {type: Conflict, participants: [TH, KH], time: "vijf dagen", factuality: actual}
  e2: {type: Agreement, participants: [TH, KH], place: l1, time: "maandag", part_of: e3, factuality: actual}
  e3: {type: Negotiation, participants: [TH, KH], mediators: [p1], observers: [CN, US], place: l1, time: "maandag", factuality: actual}
  e4: {type: PressConference, participants: [p1, p2, p3], time: "maandag", factuality: actual}
  e5: {type: Meeting, participants: [TH, KH], time: "Dinsdagochtend", factuality: planned}
  e6: {type: Meeting, participants: [TH, KH], time: "op 4 augustus", factuality: planned}
acts:
  a1: {type: Statement, by: p3, content: "Cambodja niet vertrouwt"}
  a2: {type: Warning, by: p4, to: [TH, KH], time: "zaterdag", content: "geen handelsakkoord te sluiten zolang er werd gevochten"}
outcomes:
  o1: {of: e3, type: ceasefire}
