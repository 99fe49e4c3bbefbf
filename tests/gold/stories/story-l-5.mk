 date 2019-09-21 Een {akkoord|e8+o3}, en een vlag

[Guyana|GY] en [Suriname|SR] {sloten|e8} vrijdag in [Georgetown|l2] een akkoord over de grensrivier. Vier dagen hadden [ze|GY+SR] {onderhandeld|e4}.

De ministers [Rajesh Singh|p1] en [Henk Wijntuin|p3] {zeiden|s4} op een {persconferentie|e7} dat boten voortaan een vlag voeren.

In mei waren de {besprekingen|e1} in [Brasilia|l1] nog zonder handtekening geëindigd.

President [Singh|p4] komt in december alsnog op {bezoek|e9} in [Paramaribo|l3].
=====
entities:
  GY: {name: Guyana, type: State}
  SR: {name: Suriname, type: State}
  p1: {name: Rajesh Singh, type: Person}
  p3: {name: Henk Wijntuin, type: Person}
  p4: {name: David Singh, type: Person}
  l1: {name: Brasilia, type: Place}
  l2: {name: Georgetown, type: Place}
  l3: {name: Paramaribo, type: Place}
offices:
  - {person: p1, office: ministers, of: GY}
events:
  e8: {type: Agreement, participants: [GY, SR], place: l2, time: vrijdag, factuality: actual, part_of: e4}
  e4: {type: Negotiation, participants: [GY, SR], place: l2, time: Vier dagen, factuality: actual}
  e7: {type: PressConference, participants: [p1, p3], factuality: actual}
  e1: {type: Negotiation, participants: [GY, SR], place: l1, time: In mei, factuality: actual}
  e9: {type: Visit, participants: [p4], place: l3, time: in december, factuality: planned}
acts:
  s4: {type: Statement, by: p1, content: dat boten voortaan een vlag voeren}
outcomes:
  o3: {of: e4, type: agreement}
