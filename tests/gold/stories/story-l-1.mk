 date 2019-05-06 [Guyana|GY] en [Suriname|SR] {bij elkaar|e1} in [Brasilia|l1]

De buurlanden [Guyana|GY] en [Suriname|SR] hebben dit weekeinde in [Brasilia|l1] over de rivier de Corantijn {gesproken|e1}. [Brazilië|BR] was gastheer en {bemiddelde|e2}.

Minister [Rajesh Singh|p1] van [Guyana|GY] {stelde|s1} een gezamenlijke commissie voor. [Paramaribo|SR] {gaat daarmee akkoord|r1}.

Zaterdag {dineerde|e3} [Singh|p1] met zijn [Braziliaanse|BR] collega [Ana Prado|p2].
=====
entities:
  GY: {name: Guyana, type: State}
  SR: {name: Suriname, type: State}
  BR: {name: Brazilië, type: State}
  p1: {name: Rajesh Singh, type: Person}
  p2: {name: Ana Prado, type: Person}
  l1: {name: Brasilia, type: Place}
offices:
  - {person: p1, office: minister, of: GY}
  - {person: p2, office: collega, of: BR}
events:
  e1: {type: Negotiation, participants: [GY, SR], mediators: [BR], place: l1, time: dit weekeinde, factuality: actual}
  e2: {type: Mediation, participants: [GY, SR], mediators: [BR], factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], time: Zaterdag, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [SR], kind: other, content: een gezamenlijke commissie, status: accepted}
replies:
  r1: {to: s1, by: SR, answer: accepted}
