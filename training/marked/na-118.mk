 date 2024-01-26 [Boedapest|HU] de laatste: ‘[Wij|HU] zijn geen stempel’

Twee brieven lagen er donderdag in [Boedapest|l1] op het bureau van [Viktor Orbán|p1]. In de ene {nodigde|a1} [hij|p1] zelf de [Zweedse|SE] premier [Ulf Kristersson|p2] uit om over [Zwedens|SE] toetreding tot [de NAVO|NA] te komen {praten|e1}; in de andere, die een dag jonger is, {zegt|r1} [Kristersson|p2] dat [hij|p2] graag {komt|e2}, {zodra|a2} er getekend is.

[Ankara|TR] heeft intussen {ingestemd|s1}, na twintig maanden. [Recep Tayyip Erdogan|p3] {wilde|a7} er F-16's voor van [de Amerikanen|US] en {kreeg|r3} die; [Stockholm|SE] had in de loop van vier ‘permanente mechanismen’, zo heten de {rondes|e3} sinds [Madrid|l2], een antiterreurwet {toegezegd|a3} en een wapenembargo {opgeheven|a4}. Secretaris-generaal [Jens Stoltenberg|p4] zat al die keren {voor|e3}.

[Orbán|p1] {beloofde|a5} [Stoltenberg|p4] woensdag door de {telefoon|e4} dat het parlement ‘bij de eerste gelegenheid’ zal stemmen. De oppositie {riep|a6} op maandag al bijeen te komen. [De fractie van [Fidesz|FI]|FI] verscheen {niet|r6}.
=====
entities:
  HU: {name: Hongarije, type: State}
  SE: {name: Zweden, type: State}
  NA: {name: NAVO, type: Organisation}
  TR: {name: Turkije, type: State}
  FI: {name: Fidesz, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Boedapest, type: Place}
  l2: {name: Madrid, type: Place}
  p1: {name: Viktor Orbán, type: Person}
  p2: {name: Ulf Kristersson, type: Person}
  p3: {name: Recep Tayyip Erdogan, type: Person}
  p4: {name: Jens Stoltenberg, type: Person}
offices:
  - {person: p2, office: premier, of: SE}
  - {person: p4, office: Secretaris-generaal, of: NA}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, factuality: possible}
  e2: {type: Visit, participants: [p2], place: l1, factuality: possible}
  e3: {type: Negotiation, participants: [TR, SE], mediators: [p4], factuality: actual}
  e4: {type: Meeting, label: telefoongesprek, participants: [p1, p4], time: woensdag, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: talks, content: "om over Zwedens toetreding tot de NAVO te komen praten", status: accepted}
  a2: {type: Demand, by: p2, to: [p1], content: "zodra er getekend is"}
  a7: {type: Demand, by: p3, to: [US], content: "F-16's"}
  a3: {type: Concession, by: SE, to: [TR], content: "een antiterreurwet"}
  a4: {type: Concession, by: SE, to: [TR], content: "een wapenembargo"}
  a5: {type: Concession, by: p1, to: [p4], content: "dat het parlement ‘bij de eerste gelegenheid’ zal stemmen"}
  a6: {type: Demand, by: De oppositie, to: [FI], content: "maandag al bijeen te komen"}
  s1: {type: Statement, by: TR, content: "ingestemd"}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r3: {to: a7, by: US, answer: accepted}
  r6: {to: a6, by: FI, answer: rejected}
