 date 2024-10-03 [Chagos|l1] terug naar [Mauritius|MU], [Amerikanen|US] mogen blijven

[Londen|GB] {staat|e1} na meer dan een halve eeuw de Chagoseilanden af. Premier [Keir Starmer|p1] en [zijn|p1] collega [Pravind Jugnauth|p2] {belden|e2} donderdagochtend om het af te ronden, een kwartier later lag de gezamenlijke {verklaring|e1} er. Er gingen sinds 2022 dertien {onderhandelingsrondes|e3} aan vooraf, de laatste in [Port Louis|l2].

[Het Verenigd Koninkrijk|GB] houdt 99 jaar lang het gebruik van Diego Garcia, waar de [Amerikaanse|US] bommenwerpers staan. [India|IN], dat achter de schermen druk {bemiddelde|e4} naar het schijnt, {is ermee ingenomen|a1}. President [Biden|p3] {feliciteerde|a2} [beide leiders|p1+p2].

De oorspronkelijke bewoners, een kleine tweeduizend, werden tussen 1967 en 1973 op vrachtschepen gezet. Hun honden zijn vergast. Olivier Bancoult was vier. In zijn woonkamer in Pointe aux Sables staat een pot wit zand. 'Niemand heeft ons iets gevraagd, ook nu weer niet', zegt hij.

In Engeland vergelijkt oud-minister James Cleverly het {akkoord|e1} met 'zwakte, zwakte, zwakte'. Onder zijn leiding waren de {gesprekken|e3} nota bene begonnen.
=====
entities:
  GB: {name: "Verenigd Koninkrijk", type: State}
  MU: {name: "Mauritius", type: State}
  US: {name: "Verenigde Staten", type: State}
  IN: {name: "India", type: State}
  p1: {name: "Keir Starmer", type: Person}
  p2: {name: "Pravind Jugnauth", type: Person}
  p3: {name: "Biden", type: Person}
  l1: {name: "Chagos", type: Place}
  l2: {name: "Port Louis", type: Place}
offices:
  - {person: p1, office: "Premier", of: GB}
  - {person: p2, office: "collega", of: MU}
  - {person: p3, office: "President", of: US}
events:
  e1: {type: Agreement, participants: [GB, MU], time: "donderdagochtend", part_of: e3, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], time: "donderdagochtend", factuality: actual}
  e3: {type: Negotiation, participants: [GB, MU], time: "sinds 2022", factuality: actual}
  e4: {type: Mediation, participants: [GB, MU], mediators: [IN], factuality: possible}
acts:
  a1: {type: Statement, by: IN, content: "is ermee ingenomen"}
  a2: {type: Statement, by: p3, content: "feliciteerde beide leiders"}
