 date 2017-11-03 [Curaçao|CW] en [Caracas|VE] ruziën over fruitboten

[WILLEMSTAD|l1] - De bootjes met bananen uit Coro liggen al drie weken niet meer aan de kade van Punda, en wie daarvoor zorgde is een kwestie van wie je het vraagt. [Venezuela|VE] {sloot|s1} op 13 oktober de grens omdat er koper zou worden gesmokkeld. [Het [Curaçaose|CW] kabinet|CW] {ontkent|s2}.

Donderdag {vloog|e1} premier [Eugene Rhuggenaath|p1] {met twee ministers|d1} op en neer naar [Caracas|l2]. [Hij|p1] werd er {ontvangen|e2} door vicepresident [Tareck El Aissami|p2], die [hem|p1] een {lijst|a1+a2} meegaf: meer patrouilles, geen doorvoer van benzine, en of de F-16's van Hato weg konden. Dat laatste gaat [Curaçao|CW] niet over, {legde|r1} [Rhuggenaath|p1] uit; die zijn van [de Amerikanen|US] en vallen onder [Den Haag|NL]. Met de rest kan [hij|p1] {leven|r2}.

Eind november wordt er {verder gesproken|e3}, in [Willemstad|l1]. Het [Nederlandse|NL] ministerie van Buitenlandse Zaken, dat formeel over de betrekkingen gaat, stuurde voor donderdag één ambtenaar mee als waarnemer. Die kreeg een stoel achter het gordijn.
=====
entities:
  CW: {name: Curaçao, type: State}
  VE: {name: Venezuela, type: State}
  US: {name: Verenigde Staten, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: Willemstad, type: Place}
  l2: {name: Caracas, type: Place}
  p1: {name: Eugene Rhuggenaath, type: Person}
  p2: {name: Tareck El Aissami, type: Person}
offices:
  - {person: p1, office: premier, of: CW}
  - {person: p2, office: vicepresident, of: VE}
events:
  e1: {type: Visit, participants: [p1], place: l2, time: Donderdag, factuality: actual}
  e2: {type: Negotiation, participants: [CW, VE], observers: [NL], place: l2, time: Donderdag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [CW, VE], place: l1, time: Eind november, factuality: planned, after: e2}
acts:
  s1: {type: Statement, by: VE, content: "sloot op 13 oktober de grens", time: "op 13 oktober"}
  s2: {type: Statement, by: CW, content: "ontkent"}
  a1: {type: Demand, by: p2, to: [p1], content: "meer patrouilles, geen doorvoer van benzine"}
  a2: {type: Demand, by: p2, to: [p1], content: "of de F-16's van Hato weg konden"}
replies:
  r1: {to: a2, by: p1, answer: rejected}
  r2: {to: a1, by: p1, answer: accepted}
delegations:
  d1: {of: CW, head: p1, members: [], event: e2}
