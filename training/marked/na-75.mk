 date 2020-07-06 Aan [de Galwan|l1] gaan de tenten drie kilometer achteruit

[India|IN] en [China|CN] hebben zondagavond telefonisch {afgesproken|e1+o1} [hun|IN+CN] troepen bij de rivier de [Galwan|l1] terug te trekken, drie weken na het {gevecht|e2} met stokken en stenen waarbij zeker twintig [Indiase|IN] soldaten stierven. Aan de ene kant van de {lijn|e3} zat [Ajit Doval|p1], aan de andere [Wang Yi|p2], beiden ‘speciaal vertegenwoordiger’ voor de grens.

[Hun|p1+p2] {gesprek|e3}, dat twee uur in beslag nam, volgde op drie {bijeenkomsten|e7} van generaals in [Chushul|l2], de laatste op 30 juni. Op de {eerste|e4}, 6 juni, was men het al {eens|e5} geworden over hetzelfde; negen dagen later lagen er doden. Luitenant-generaal [Harinder Singh|p3] {vertegenwoordigde|d1+d2} er [India|IN], generaal-majoor [Liu Lin|p4] [de Volksrepubliek|CN].

[Delhi|IN] {verlangt|a1} dat [Peking|CN] teruggaat naar waar [het|CN] in april stond. [Wang|p2] {liet|r1} zich daarover niet uit. [Rusland|RU], dat in juni nog een {driegesprek|e6} per video had gehouden, biedt zich niet aan als {bemiddelaar|e8}: „[Zij|IN+CN] kunnen dat zelf”, {aldus|s1} [Lavrov|p5].
=====
entities:
  IN: {name: India, type: State}
  CN: {name: China, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Galwan, type: Place}
  l2: {name: Chushul, type: Place}
  p1: {name: Ajit Doval, type: Person}
  p2: {name: Wang Yi, type: Person}
  p3: {name: Harinder Singh, type: Person}
  p4: {name: Liu Lin, type: Person}
  p5: {name: Lavrov, type: Person}
offices:
  - {person: p1, office: speciaal vertegenwoordiger, of: IN}
  - {person: p2, office: speciaal vertegenwoordiger, of: CN}
  - {person: p3, office: Luitenant-generaal, of: IN}
  - {person: p4, office: generaal-majoor, of: CN}
events:
  e1: {type: Agreement, participants: [IN, CN], time: zondagavond, factuality: actual, part_of: e3}
  e2: {type: Conflict, participants: [IN, CN], place: l1, factuality: actual}
  e3: {type: Negotiation, label: telefoongesprek, participants: [p1, p2], time: zondagavond, factuality: actual, after: e7}
  e4: {type: Negotiation, participants: [IN, CN], place: l2, time: "6 juni", factuality: actual, part_of: e7}
  e5: {type: Agreement, participants: [IN, CN], time: "6 juni", factuality: actual, part_of: e4}
  e6: {type: Meeting, participants: [RU, IN, CN], time: "in juni", factuality: actual}
  e7: {type: Negotiation, label: drie bijeenkomsten van generaals, participants: [IN, CN], place: l2, factuality: actual}
  e8: {type: Mediation, participants: [IN, CN], mediators: [RU], factuality: counterfactual}
acts:
  s1: {type: Statement, by: p5, content: "Zij kunnen dat zelf"}
  a1: {type: Demand, by: IN, to: [CN], content: "dat Peking teruggaat naar waar het in april stond"}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
delegations:
  d1: {of: IN, head: p3, members: [], event: e4}
  d2: {of: CN, head: p4, members: [], event: e4}
outcomes:
  o1: {of: e3, type: agreement}
