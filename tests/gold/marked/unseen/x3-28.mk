 date 2007-10-18 Topoverleg zonder top: [Tokio|JP] {schrapt|o1} [Sachalin|l1]-{reis|e1}

De [Japanse|JP] premier [Kenji Morikawa|p1] gaat volgende maand niet naar [Sachalin|l1]. Het {bezoek|e1}, waarbij [hij|p1] met president [Karpin|p2] een vredesverdrag over de Koerilen zou {aankaarten|e2}, is woensdag door [het ministerie in [Tokio|JP]|JP] in drie regels {geannuleerd|o1}. [Morikawa|p1] moet in het parlement blijven wegens de pensioenkwestie, {heet|a1} het.

[Moskou|RU] gelooft daar niets van. Viceminister [Stanislav Oerinov|p3] {suggereert|a2} dat [Tokio|JP] terugschrikt voor de [Russische|RU] {voorwaarde|a3}, namelijk dat de uitslag van de Tweede Wereldoorlog vooraf op papier wordt erkend.

Achter de schermen wordt intussen wel degelijk {gepraat|e3}. De Mongoolse oud-premier [Bat-Erdene Ganbold|p4] is de afgelopen maanden vier keer op en neer {gereisd|e4} met brieven. In de laatste zou [Japan|JP] hebben {aangeboden|a4} om twee van de vier eilanden samen te besturen, met een vlag van [beide landen|JP+RU] op het postkantoor. [Het Kremlin|RU] heeft op die brief {niet|r1} gereageerd.

De gasaandelen van Mitsui en Mitsubishi, samen goed voor 22,5 procent van Sachalin-2, verloren anderhalf procent.
=====
entities:
  JP: {name: Japan, type: State}
  RU: {name: Rusland, type: State}
  p1: {name: Kenji Morikawa, type: Person}
  p2: {name: Leonid Karpin, type: Person}
  p3: {name: Stanislav Oerinov, type: Person}
  p4: {name: Bat-Erdene Ganbold, type: Person}
  l1: {name: Sachalin, type: Place}
offices:
  - {person: p1, office: premier, of: JP}
  - {person: p2, office: president, of: RU}
  - {person: p3, office: viceminister, of: RU}
events:
  e1: {type: Visit, label: bezoek van Morikawa aan Sachalin, participants: [p1], place: l1, time: "volgende maand", factuality: counterfactual}
  e2: {type: Meeting, label: gesprek Morikawa en Karpin, participants: [p1, p2], place: l1, factuality: counterfactual, part_of: e1}
  e3: {type: Negotiation, label: overleg achter de schermen, participants: [JP, RU], mediators: [p4], factuality: actual}
  e4: {type: Mediation, label: pendeldiplomatie van Ganbold, participants: [JP, RU], mediators: [p4], time: "de afgelopen maanden", factuality: actual}
acts:
  a1: {type: Statement, by: JP, content: "Morikawa moet in het parlement blijven wegens de pensioenkwestie"}
  a2: {type: Statement, by: p3, to: [JP], content: "dat Tokio terugschrikt voor de Russische voorwaarde"}
  a3: {type: Demand, by: RU, to: [JP], content: "dat de uitslag van de Tweede Wereldoorlog vooraf op papier wordt erkend"}
  a4: {type: Proposal, by: JP, to: [RU], kind: territorial, content: "om twee van de vier eilanden samen te besturen, met een vlag van beide landen op het postkantoor", status: unanswered, factuality: possible}
replies:
  r1: {to: a4, by: RU, answer: unanswered}
outcomes:
  o1: {of: e1, type: cancelled}
