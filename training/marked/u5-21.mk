 date 2009-07-30 Profiel: [de vrouw|p1] die [Zaldívar|p2] en [Michelén|p3] niet bij [elkaar|p2+p3] {kreeg|e1}

[Haar|p1] koffie drinkt [Inés Arias Quirós|p1] zwart, [haar|p1] telefoon staat nooit uit. Drie weken geleden was [de oud-rechter uit [Costa Rica|CR]|p1] in eigen land alleen bekend van een zaak over bananen. Toen {vroeg|s1} [haar|p1] [regering|CR] of [ze|p1] in [Honduras|HN] wilde {bemiddelen|e1}.

Wat volgde, is {mislukt|o1}, maar niet roemloos. Op 9 juli {haalde|e3} [ze|p1] [de afgezette president|p2], [Esteban Zaldívar|p2], en [diens|p2] vervanger, [Rigoberto Michelén|p3], naar [San José|l1]. [De twee|p2+p3] weigerden in één vertrek te {zitten|e2}. [Arias|p1] {sprak|e3} dus eerst met de een, toen met de ander; het werd kwart over drie. Een week later keerden [ze|p2+p3] niet zelf terug, maar {stuurden|e4} vertegenwoordigers. [Zaldívar's|p2] man {heette|d1} [Ruy Palacios|p4], de andere ploeg {had geen hoofd|d2} en kibbelde over de zitplaatsen.

Op tafel {kwamen|s2+s4} zeven punten. [Zaldívar|p2] {slikte|r2} ze alle. [Michelén|p3] {struikelde|r3} over het eerste, de terugkeer van [zijn|p3] voorganger.

"[Ik|p1] heb [twee mannen|p2+p3] gezien die allebei gelijk wilden hebben", {zegt|s3} [Arias|p1]. "Dat gaat in de rechtszaal ook nooit goed."

[Ze|p1] is inmiddels terug bij de bananen. Volgens [haar|p1] [regering|CR] zou [de OAS|OA] het van [haar|p1] kunnen {overnemen|e5}, maar daar zegt men van niets te weten. Mocht [Michelén|p3] wijken, dan ligt het papier er nog.
=====
entities:
  CR: {name: Costa Rica, type: State}
  HN: {name: Honduras, type: State}
  OA: {name: OAS, type: Organisation}
  l1: {name: San José, type: Place}
  p1: {name: Inés Arias Quirós, type: Person}
  p2: {name: Esteban Zaldívar, type: Person}
  p3: {name: Rigoberto Michelén, type: Person}
  p4: {name: Ruy Palacios, type: Person}
offices:
  - {person: p1, office: oud-rechter, of: CR}
  - {person: p2, office: president, of: HN}
events:
  e1: {type: Mediation, label: bemiddeling van Arias, participants: [p2, p3], mediators: [p1], factuality: actual}
  e2: {type: Meeting, label: gezamenlijke zitting, participants: [p2, p3], place: l1, factuality: counterfactual}
  e3: {type: Negotiation, label: gesprekken in San José, participants: [p2, p3], mediators: [p1], place: l1, time: Op 9 juli, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: tweede ronde met vertegenwoordigers, participants: [p2, p3], mediators: [p1], place: l1, time: Een week later, factuality: actual, after: e3, part_of: e1}
  e5: {type: Mediation, participants: [p2, p3], mediators: [OA], factuality: possible}
acts:
  s1: {type: Proposal, by: CR, to: [p1], kind: other, content: "of ze in Honduras wilde bemiddelen", status: accepted, about: e1}
  s2: {type: Proposal, by: p1, to: [p2], kind: treaty, content: "zeven punten", status: accepted, about: e4}
  s4: {type: Proposal, by: p1, to: [p3], kind: treaty, content: "zeven punten", status: rejected, about: e4}
  s3: {type: Statement, by: p1, content: "Ik heb twee mannen gezien die allebei gelijk wilden hebben", about: e1}
replies:
  r2: {to: s2, by: p2, answer: accepted}
  r3: {to: s4, by: p3, answer: rejected}
delegations:
  d1: {of: p2, head: p4, members: [], event: e4}
  d2: {of: p3, head: null, members: [], event: e4}
outcomes:
  o1: {of: e1, type: no_breakthrough}
