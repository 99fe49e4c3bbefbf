 date 2022-05-31 Whiskyoorlog om [kale rots|l1] {beslecht|e2}

KOPENHAGEN - [Denemarken|DK] en [Canada|CA] {knippen|e2} [Hans-eiland|l1] doormidden. Vijftig jaar lang zetten marineschepen er om beurten een vlag en een fles neer. [Groenland|GL] {ijverde|e1} als {makelaar|e1} voor de scheidslijn en krijgt er visrechten bij, zo is {overeengekomen|e2}. Het {verdrag|e3} wordt op 14 juni in [Ottawa|l2] {beklonken|e3}. "[Wij|GL] drinken mee", {grapt|s1} de [Groenlandse|GL] premier [Aviaja Lynge|p1].
=====
entities:
  DK: {name: Denemarken, type: State}
  CA: {name: Canada, type: State}
  GL: {name: Groenland, type: State}
  p1: {name: Aviaja Lynge, type: Person}
  l1: {name: Hans-eiland, type: Place}
  l2: {name: Ottawa, type: Place}
offices:
  - {person: p1, office: premier, of: GL}
events:
  e1: {type: Mediation, label: Groenlandse makelaarsrol, participants: [DK, CA], mediators: [GL], factuality: actual}
  e2: {type: Agreement, label: akkoord over Hans-eiland, participants: [DK, CA], mediators: [GL], factuality: actual}
  e3: {type: Agreement, label: ondertekening verdrag, participants: [DK, CA], place: l2, time: op 14 juni, factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: Wij drinken mee, about: e2}
replies: {}
