 date 2016-08-09 {Onderhoud|e1} [Erdemir|p1]-[Papazoglou|p2] op de lange {baan|o1}

Het {treffen|e1} tussen de [Turks-Cypriotische|TC] leider [Kemal Erdemir|p1] en [zijn|p1] [Grieks-Cypriotische|CY] tegenspeler [Leonidas Papazoglou|p2], dat voor vrijdag {gepland|e1:planned} stond, gaat voorlopig niet {door|o1}. [De [VN|VN]-gezant op het eiland|p3], de Uruguayaanse [Inés Larrañaga|p3], deelde dinsdag mee dat het is {verschoven|o1} naar een nader te bepalen moment.

Naar verluidt struikelt [de [Grieks-Cypriotische|CY] zijde|CY] over een brief waarin [Erdemir|p1] {verlangt|s1} dat de haven van Famagusta nog dit jaar opengaat. [Papazoglou|p2] zou die {eis|s1} 'een pistool op de borst' hebben {genoemd|r1}. [Larrañaga|p3], die al twee jaar {lijmpogingen|e2} onderneemt, {opperde|s2} de haven onder toezicht van [de Europese Commissie|EC] te plaatsen. [Brussel|EC] is daar {voor|r2}; van [de leiders|p1+p2] is nog niets {vernomen|r3}.
=====
entities:
  TC: {name: Noord-Cyprus, type: State}
  CY: {name: Cyprus, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  VN: {name: VN, type: Organisation}
  p1: {name: Kemal Erdemir, type: Person}
  p2: {name: Leonidas Papazoglou, type: Person}
  p3: {name: Inés Larrañaga, type: Person}
offices:
  - {person: p1, office: leider, of: TC}
  - {person: p2, office: leider, of: CY}
  - {person: p3, office: VN-gezant, of: VN}
events:
  e1: {type: Meeting, participants: [p1, p2], time: vrijdag, factuality: counterfactual}
  e2: {type: Mediation, participants: [TC, CY], mediators: [p3], time: al twee jaar, factuality: actual}
acts:
  s1: {type: Demand, by: p1, to: [CY], content: "dat de haven van Famagusta nog dit jaar opengaat"}
  s2: {type: Proposal, by: p3, to: [p1, p2], kind: guarantee, content: "de haven onder toezicht van de Europese Commissie te plaatsen", status: unanswered}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: EC, answer: accepted}
  r3: {to: s2, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e1, type: postponed}
