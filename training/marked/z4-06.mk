 date 2018-04-19 Minister {laat|o1} [Minsk|l1] schieten

De [Litouwse|LT] minister [Ona Radvilaitė|p1] {reist|e1} vrijdag niet af naar [Minsk|l1]. [Haar|p1] {bezoek|e1} aan [de [Wit-Russische|BY] ambtgenoot|p2] is {afgeblazen|o1} na de aanhouding van een [Litouwse|LT] zakenman in Grodno. [Wit-Rusland|BY] {betreurt|s1} het besluit. Een nieuwe datum is er niet, {meldt|s2} [het ministerie in [Vilnius|LT]|LT]; [de bewindsvrouw|p1] {wil|a1} eerst dat de man met een advocaat mag praten. Over het {verlichten|s3} van de kalisancties, dat [Minsk|BY] [haar|p1] had willen voorleggen, zegt [Vilnius|LT]: "{Niet nu|r1}."
=====
entities:
  LT: {name: Litouwen, type: State}
  BY: {name: Wit-Rusland, type: State}
  p1: {name: Ona Radvilaitė, type: Person}
  p2: {name: Wit-Russische ambtgenoot, type: Person}
  l1: {name: Minsk, type: Place}
offices:
  - {person: p1, office: minister, of: LT}
  - {person: p2, office: minister, of: BY}
events:
  e1: {type: Visit, label: bezoek van Radvilaitė aan Minsk, participants: [p1, p2], place: l1, time: vrijdag, factuality: counterfactual}
acts:
  s1: {type: Statement, by: BY, to: [LT], content: het besluit}
  s2: {type: Statement, by: LT, content: Een nieuwe datum is er niet}
  a1: {type: Demand, by: p1, to: [BY], content: dat de man met een advocaat mag praten}
  s3: {type: Proposal, by: BY, to: [LT], kind: sanctions_relief, content: het verlichten van de kalisancties, status: rejected}
replies:
  r1: {to: s3, by: LT, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
