 date 2024-02-26 [Hongaren|HU] {laten|r1} [Zweden|SE] binnen; [[Russische|RU] ambassadeur|p3] {dreigt|a2}

Met 188 stemmen voor en zes tegen heeft het [Hongaarse|HU] parlement maandag de [Zweedse|SE] {toetreding|e1+a3+a5} tot [de NAVO|NATO] {goedgekeurd|r1}. Vrijdag al was premier [Nils Wahlgren|p1] naar [Boedapest|l1] {gevlogen|e2}, waar [hij|p1] en [zijn|p1] [Hongaarse|HU] collega [Bence Tarján|p2] een {koopcontract|e3} voor vier Gripens afrondden. Dat het een met het ander te maken had, {spraken|a1+a4} [beiden|p1+p2] tegen, in nagenoeg dezelfde bewoordingen.

"Wie een huis in brand ziet staan en toch aanbelt, moet niet klagen over rook", {liet|a2} [de [Russische|RU] ambassadeur in Stockholm|p3] weten. [Moskou|RU] houdt volgens [hem|p3] "militair-technische stappen" achter de hand.

[Zweden|SE] geeft [zijn|SE] neutraliteit van 210 jaar prijs. Op 11 maart wordt de vlag gehesen in Brussel, met koning en [premier|p1] erbij. [Turkije|TR], dat twintig maanden {dwarslag|r2}, had in januari al {ingestemd|r3}.
=====
entities:
  HU: {name: Hongarije, type: State}
  SE: {name: Zweden, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  NATO: {name: NAVO, type: Organisation}
  p1: {name: Nils Wahlgren, type: Person}
  p2: {name: Bence Tarján, type: Person}
  p3: {name: de Russische ambassadeur in Stockholm, type: Person}
  l1: {name: Boedapest, type: Place}
offices:
  - {person: p1, office: premier, of: SE}
  - {person: p2, office: collega, of: HU}
  - {person: p3, office: ambassadeur, of: RU}
events:
  e1: {type: Agreement, label: toetreding van Zweden tot de NAVO, participants: [SE, NATO], factuality: planned}
  e2: {type: Visit, label: bezoek van Wahlgren aan Boedapest, participants: [p1], place: l1, time: "Vrijdag", factuality: actual}
  e3: {type: Agreement, label: koopcontract voor Gripens, participants: [SE, HU, p1, p2], place: l1, time: "Vrijdag", factuality: actual, part_of: e2}
acts:
  a1: {type: Statement, by: p1, content: "Dat het een met het ander te maken had"}
  a4: {type: Statement, by: p2, content: "Dat het een met het ander te maken had"}
  a2: {type: Warning, by: p3, to: [SE], content: "\"militair-technische stappen\" achter de hand"}
  a3: {type: Proposal, by: SE, to: [HU], kind: treaty, content: "de Zweedse toetreding tot de NAVO", status: accepted}
  a5: {type: Proposal, by: SE, to: [TR], kind: treaty, content: "de Zweedse toetreding tot de NAVO", status: accepted}
replies:
  r1: {to: a3, by: HU, answer: accepted}
  r2: {to: a5, by: TR, answer: rejected}
  r3: {to: a5, by: TR, answer: accepted}
