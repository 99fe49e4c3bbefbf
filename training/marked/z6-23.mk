 date 2010-10-14 Drie paspoorten voor één spion

[Estland|EE] is bereid de veroordeelde spion [Rein Kukk|p1] {over te dragen|s1} als [Rusland|RU] drie [Estse|EE] zakenlui laat gaan. Dat {aanbod|s1} is volgens de krant Postimees in september via [de [Zwitserse|CH] ambassade|CH] in [Moskou|l1] overgebracht. [Het Kremlin|RU] {bestrijdt|s2} ooit iets ontvangen te hebben. Premier [Maarja Tamberg|p2] houdt [haar|p2] kaken op elkaar.
=====
entities:
  EE: {name: Estland, type: State}
  RU: {name: Rusland, type: State}
  CH: {name: Zwitserland, type: State}
  l1: {name: Moskou, type: Place}
  p1: {name: Rein Kukk, type: Person}
  p2: {name: Maarja Tamberg, type: Person}
offices:
  - {person: p2, office: premier, of: EE}
events: {}
acts:
  s1: {type: Proposal, by: EE, to: [RU], kind: prisoner_exchange, content: "de veroordeelde spion Rein Kukk over te dragen als Rusland drie Estse zakenlui laat gaan", status: unanswered, factuality: possible, time: in september, source: de krant Postimees}
  s2: {type: Statement, by: RU, content: "ooit iets ontvangen te hebben"}
