 date 2019-05-07 Wat er in [Brasilia|l1] op tafel lag

Twee dagen {vergaderden|e1} [Suriname|SR] en [Guyana|GY] in [Brasilia|l1], zaterdag en zondag. De {ontmoeting|e1} was de eerste sinds 2013.

Minister [R. Singh|p1] {wil|s1} een commissie met drie leden uit elk land. De [Surinaamse|SR] minister [Henk Wijntuin|p3] {vindt dat goed|r1}, maar {verlangt|s2} dat boten voortaan een vlag voeren.

In september {volgt|e4} een tweede {ronde|e4}, in [Georgetown|l2].
=====
entities:
  GY: {name: Guyana, type: State}
  SR: {name: Suriname, type: State}
  p1: {name: Rajesh Singh, type: Person}
  p3: {name: Henk Wijntuin, type: Person}
  l1: {name: Brasilia, type: Place}
  l2: {name: Georgetown, type: Place}
offices:
  - {person: p1, office: minister, of: GY}
  - {person: p3, office: minister, of: SR}
events:
  e1: {type: Negotiation, participants: [GY, SR], place: l1, time: zaterdag en zondag, factuality: actual}
  e4: {type: Negotiation, participants: [GY, SR], place: l2, time: In september, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: p1, to: [SR], kind: other, content: een commissie met drie leden uit elk land, status: accepted}
  s2: {type: Demand, by: p3, to: [GY], content: dat boten voortaan een vlag voeren}
replies:
  r1: {to: s1, by: SR, answer: accepted}
