 date 2024-02-02 [Malé|MV] en [Delhi|IN] regelen aftocht van tachtig soldaten

[De Malediven|MV] krijgen [hun|MV] zin: [India|IN] {trekt|r3} vóór 10 mei alle militairen weg van de eilandengroep. Dat is vrijdag in [New Delhi|l1] {beklonken|e1+o1} op de tweede {bijeenkomst|e2} van de hoge contactgroep. Toen [ze|MV+IN] in januari in [Malé|l2] {vergaderden|e5}, was daar nog {geen sprake|o2} van.

[Malé|MV] had sinds de verkiezingen {geëist|a1} dat "elke laars" verdween. [Delhi|IN] redt [zijn|IN] gezicht met burgertechnici, die de twee reddingshelikopters en het vliegtuigje draaiende houden. Dat {ruilmiddel|s1} werd volgens ingewijden {bedacht|s1} door staatssecretaris [Pallavi Deshmukh|p1], die de [Indiase|IN] afvaardiging {onder haar hoede had|d1}. [Haar|p1] [Maldivische|MV] evenknie [Ibrahim Shareef|p2] {nam|r1} er vrede mee.

Een volgende {afspraak|e3} staat voor eind februari in de agenda.

[China|CN] had in stilte {aangeboden|s2} de helikopters over te nemen. President [Mohamed Rasheed Didi|p3] ging daar {niet op in|r2}, al houdt [hij|p3] [zijn|p3] {staatsbezoek|e4} aan [Peking|l3] in april staande.
=====
entities:
  MV: {name: Malediven, type: State}
  IN: {name: India, type: State}
  CN: {name: China, type: State}
  l1: {name: New Delhi, type: Place}
  l2: {name: Malé, type: Place}
  l3: {name: Peking, type: Place}
  p1: {name: Pallavi Deshmukh, type: Person}
  p2: {name: Ibrahim Shareef, type: Person}
  p3: {name: Mohamed Rasheed Didi, type: Person}
offices:
  - {person: p1, office: staatssecretaris, of: IN}
  - {person: p2, office: evenknie, of: MV}
  - {person: p3, office: President, of: MV}
events:
  e1: {type: Agreement, label: aftocht van de Indiase militairen, participants: [MV, IN], place: l1, time: vrijdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: tweede bijeenkomst van de contactgroep, participants: [MV, IN, p1, p2], place: l1, time: vrijdag, factuality: actual, after: e5}
  e5: {type: Negotiation, label: eerste bijeenkomst van de contactgroep, participants: [MV, IN], place: l2, time: in januari, factuality: actual}
  e3: {type: Negotiation, label: volgende afspraak, participants: [MV, IN], time: eind februari, factuality: planned, after: e2}
  e4: {type: Visit, label: staatsbezoek aan Peking, participants: [p3], place: l3, time: in april, factuality: planned}
acts:
  a1: {type: Demand, by: MV, to: [IN], content: "dat \"elke laars\" verdween"}
  s1: {type: Proposal, by: p1, to: [MV], kind: other, content: "burgertechnici, die de twee reddingshelikopters en het vliegtuigje draaiende houden", status: accepted}
  s2: {type: Proposal, by: CN, to: [MV], kind: other, content: "de helikopters over te nemen", status: rejected}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s2, by: p3, answer: rejected}
  r3: {to: a1, by: IN, answer: accepted}
delegations:
  d1: {of: IN, head: p1, members: [], event: e2}
outcomes:
  o1: {of: e2, type: agreement}
  o2: {of: e5, type: no_breakthrough}
