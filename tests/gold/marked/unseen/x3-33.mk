 date 1992-05-22 [Tallinn|EE] en [Moskou|RU] {verdelen|e1} het servies

[Estland|EE] en [Rusland|RU] {sloten|e1} gisteren in [Pskov|l1] een {regeling|e1} over de inboedel van de voormalige legerbases. Twee punten {bleven|o1} open: de radarpost van [Paldiski|l2] en de pensioenen. De [Estse|EE] {afvaardiging|d1}, met [Tiit Kask|p1] als voorman, en die van [de Russen|RU], {geleid|d2} door generaal [Ruslan Gromyko|p2], {hervatten|e2} het {gesprek|e3} op 3 juni.
=====
entities:
  EE: {name: Estland, type: State}
  RU: {name: Rusland, type: State}
  p1: {name: Tiit Kask, type: Person}
  p2: {name: Ruslan Gromyko, type: Person}
  l1: {name: Pskov, type: Place}
  l2: {name: Paldiski, type: Place}
offices:
  - {person: p1, office: voorman, of: EE}
  - {person: p2, office: generaal, of: RU}
events:
  e1: {type: Agreement, label: regeling over inboedel, participants: [EE, RU], place: l1, time: "gisteren", factuality: actual}
  e2: {type: Negotiation, label: gesprekken in juni, participants: [EE, RU], time: "op 3 juni", factuality: planned, after: e3}
  e3: {type: Negotiation, label: gesprekken in Pskov, participants: [EE, RU], place: l1, time: "gisteren", factuality: actual}
delegations:
  d1: {of: EE, head: p1, members: [], event: e3}
  d2: {of: RU, head: p2, members: [], event: e3}
outcomes:
  o1: {of: e3, type: partial_agreement}
