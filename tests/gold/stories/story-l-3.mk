 date 2019-07-08 President [Guyana|GY] naar [Paramaribo|l3]

President [David Singh|p4] van [Guyana|GY] {bezoekt|e5} op 20 juli [Paramaribo|l3]. [Hij|p4] {ontmoet|e6} er [zijn|p4] [Surinaamse|SR] ambtgenoot [Louise Kamperveen|p5].

De {onderhandelingen|e4} over de grensrivier gaan in september in [Georgetown|l2] verder. In mei {kwamen|e1} [de landen|GY+SR] in [Brasilia|l1] al bijeen.

[Brazilië|BR] blijft {bemiddelen|e2}.
=====
entities:
  GY: {name: Guyana, type: State}
  SR: {name: Suriname, type: State}
  BR: {name: Brazilië, type: State}
  p4: {name: David Singh, type: Person}
  p5: {name: Louise Kamperveen, type: Person}
  l1: {name: Brasilia, type: Place}
  l2: {name: Georgetown, type: Place}
  l3: {name: Paramaribo, type: Place}
offices:
  - {person: p4, office: President, of: GY}
  - {person: p5, office: ambtgenoot, of: SR}
events:
  e5: {type: Visit, participants: [p4], place: l3, time: op 20 juli, factuality: planned}
  e6: {type: Meeting, participants: [p4, p5], place: l3, factuality: planned}
  e4: {type: Negotiation, participants: [GY, SR], place: l2, time: in september, factuality: planned}
  e1: {type: Negotiation, participants: [GY, SR], place: l1, time: In mei, factuality: actual}
  e2: {type: Mediation, participants: [GY, SR], mediators: [BR], factuality: actual}
