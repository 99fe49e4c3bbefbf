 date 2014-01-16 [Honduras|HN] en [El Salvador|SV] {hervatten|e1} {grensgesprek|e1} over Conejo-eiland

Na anderhalf jaar radiostilte gaan [Honduras|HN] en [El Salvador|SV] eind februari weer met [elkaar|HN+SV] om {de tafel|e1}. [Costa Rica|CR] stelt daarvoor [zijn|CR] ambassade in [Managua|l1] ter beschikking en {zit voor|e1}. Dat maakten de ministers [Arturo Zelaya|p1] en [Delmy Escobar|p2] donderdag in een {gezamenlijke verklaring|a1} bekend. Het eiland in de Golf van Fonseca is nog geen halve vierkante kilometer groot.
=====
entities:
  HN: {name: Honduras, type: State}
  SV: {name: El Salvador, type: State}
  CR: {name: Costa Rica, type: State}
  l1: {name: Managua, type: Place}
  p1: {name: Arturo Zelaya, type: Person}
  p2: {name: Delmy Escobar, type: Person}
offices:
  - {person: p1, office: minister, of: HN}
  - {person: p2, office: minister, of: SV}
events:
  e1: {type: Negotiation, label: grensgesprek, participants: [HN, SV], mediators: [CR], place: l1, time: eind februari, factuality: planned}
acts:
  a1: {type: Statement, by: p1, content: gaan Honduras en El Salvador eind februari weer met elkaar om de tafel, about: e1, time: donderdag}
