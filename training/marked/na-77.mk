 date 2022-04-22 Corridor [Marioepol|l1] voor de vierde dag dicht

Iryna en haar twee kinderen stonden er om zeven uur, met een kat in een doos. De bussen kwamen niet. Opnieuw is een door [Kiev|UA] en [Moskou|RU] {afgesproken|e1} humanitaire corridor uit [Marioepol|l1] donderdag {niet opengegaan|o1}. Vicepremier [Iryna Veresjtsjoek|p1] {gaf|s3} de schuld aan beschietingen; een [Russische|RU] generaal, [Michail Mizintsev|p2], {zei|s1} dat er niemand was komen opdagen.

[Het Internationale Rode Kruis|RK], dat de ritten moet begeleiden, {vroeg|a1+a5} in de middag [beide legers|UA+RU] om zes uur rust. Er werd {niet geantwoord|r1+r2}. [De [Turkse|TR] president|p3], die zich als borg heeft opgeworpen, {belde|e2} naar eigen zeggen met [Vladimir Poetin|p4], die [hem|p3] had {toegezegd|a2} dat wie zich in de Azovstal-fabriek overgeeft, blijft leven.

Voor [de strijders in de kelders|AZ] ging dat niet ver genoeg: [hun|AZ] commandant [Serhi Volina|p5] {wil|a3} weg, onder gewapend geleide van een derde land. Ook paus [Franciscus|p6] zou zijn gevraagd. ‘[Wij|AZ] hebben [hem|p6] een {brief|a4} geschreven’, {aldus|s2} [Volina|p5] in een filmpje van 41 seconden.
=====
entities:
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  TR: {name: Turkije, type: State}
  AZ: {name: strijders in de kelders, type: Organisation}
  l1: {name: Marioepol, type: Place}
  p1: {name: Iryna Veresjtsjoek, type: Person}
  p2: {name: Michail Mizintsev, type: Person}
  p3: {name: Turkse president, type: Person}
  p4: {name: Vladimir Poetin, type: Person}
  p5: {name: Serhi Volina, type: Person}
  p6: {name: Franciscus, type: Person}
offices:
  - {person: p1, office: Vicepremier, of: UA}
  - {person: p2, office: generaal, of: RU}
  - {person: p3, office: president, of: TR}
  - {person: p5, office: commandant, of: AZ}
events:
  e1: {type: Agreement, label: humanitaire corridor, participants: [UA, RU], facilitators: [RK], guarantors: [p3], factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p3, p4], factuality: actual, source: p3}
acts:
  s1: {type: Statement, by: p2, content: "dat er niemand was komen opdagen"}
  s2: {type: Statement, by: p5, content: "Wij hebben hem een brief geschreven"}
  s3: {type: Statement, by: p1, content: "gaf de schuld aan beschietingen"}
  a1: {type: Proposal, by: RK, to: [UA], kind: ceasefire, content: "zes uur rust", status: unanswered}
  a5: {type: Proposal, by: RK, to: [RU], kind: ceasefire, content: "zes uur rust", status: unanswered}
  a2: {type: Concession, by: p4, to: [p3], content: "dat wie zich in de Azovstal-fabriek overgeeft, blijft leven"}
  a3: {type: Demand, by: p5, content: "weg, onder gewapend geleide van een derde land"}
  a4: {type: Proposal, by: AZ, to: [p6], kind: guarantee, content: "onder gewapend geleide van een derde land", status: proposed}
replies:
  r1: {to: a1, by: UA, answer: unanswered}
  r2: {to: a5, by: RU, answer: unanswered}
outcomes:
  o1: {of: e1, type: cancelled}
