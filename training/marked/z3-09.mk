 date 2018-12-13 Radio, 13 uur

Met slaande deuren is in [Stockholm|l1] een {zitting|e1} over [Jemen|YE] geëindigd. Na twintig minuten pakten [de Houthi's|HO] [hun|HO] mappen en {beenden|o1} de balzaal uit, omdat [hun|HO] tolk was vervangen. De [Finse|FI] voorzitster [Marja Koskela|p1] rende [ze|HO] achterna tot op de parkeerplaats, vergeefs. [De regering in Aden|YE] {houdt|a1} het op theater: "[Ze|HO] hadden de taxi's al besteld."

Twee uur later {zinspeelde|a2} [de {delegatieleider|d1}|p2], [Yahya Shami|p2], op terugkeer: "Met [onze|HO] tolk, of niet." [Koskela|p1] {willigde|r1} dat in. De {gesprekken|e1} worden na het middageten {hervat|o2}.
=====
entities:
  p2: {name: Yahya Shami, type: Person}
  l1: {name: Stockholm, type: Place}
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  FI: {name: Finland, type: State}
  p1: {name: Marja Koskela, type: Person}
events:
  e1: {type: Negotiation, label: zitting over Jemen in Stockholm, participants: [HO, YE], mediators: [p1], place: l1, factuality: actual}
acts:
  a2: {type: Demand, by: p2, to: [p1], content: "Met onze tolk, of niet"}
  a1: {type: Statement, by: YE, content: "theater", about: e1}
outcomes:
  o2: {of: e1, type: continuation_agreed}
  o1: {of: e1, type: walkout}
replies:
  r1: {to: a2, by: p1, answer: accepted}
delegations:
  d1: {of: HO, head: p2, members: [], event: e1}
