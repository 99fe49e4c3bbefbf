 date 2024-09-19 [Boedapest|HU] wil niet langer wachten op [Kiev|UA]

BUDAPEST (BELGA) - [Hongarije|HU] {dreigt|a1} naar de rechter te stappen als [Oekraïne|UA] vóór 1 oktober de doorvoer van [Russische|RU] olie niet herstelt. [Péter Szijjártó|p1], [de minister van Buitenlandse Zaken|p1], schreef dat donderdag op Facebook, tussen twee foto's van een voetbalwedstrijd in.

Sinds juli laat [Kiev|UA] geen olie van Lukoil meer door. [Szijjártó|p1] en [zijn|p1] [Slowaakse|SK] collega [Juraj Blanár|p2] {klopten|a2} aan bij [de Europese Commissie|EC], die zei eerst de cijfers te willen {zien|r1}. Een {gesprek|e1} over arbitrage, dat commissaris [Valdis Dombrovskis|p3] op 2 augustus in [Brussel|l1] had belegd, werd door [de Oekraïners|UA] een uur tevoren {afgeblazen|o1}.

Vorige week kwam er beweging. Premier [Denys Sjmyhal|p4] {was|e2} in [Bratislava|l2], waar [hij|p4] de [Slowaken|SK] een omweg {voorspiegelde|a3} en minister-president [Robert Fico|p5] ‘in beginsel ja’ {mompelde|r3}. [Boedapest|HU] kreeg hetzelfde {aanbod|a4} per mail en heeft die naar eigen zeggen {ongelezen|r4} gelaten.
=====
entities:
  HU: {name: Hongarije, type: State}
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  SK: {name: Slowakije, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  l1: {name: Brussel, type: Place}
  l2: {name: Bratislava, type: Place}
  p1: {name: Péter Szijjártó, type: Person}
  p2: {name: Juraj Blanár, type: Person}
  p3: {name: Valdis Dombrovskis, type: Person}
  p4: {name: Denys Sjmyhal, type: Person}
  p5: {name: Robert Fico, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: HU}
  - {person: p2, office: minister van Buitenlandse Zaken, of: SK}
  - {person: p3, office: commissaris, of: EC}
  - {person: p4, office: Premier, of: UA}
  - {person: p5, office: minister-president, of: SK}
events:
  e1: {type: Meeting, label: gesprek over arbitrage, participants: [UA, HU, SK], hosts: [p3], place: l1, time: "op 2 augustus", factuality: counterfactual}
  e2: {type: Visit, participants: [p4], place: l2, time: "Vorige week", factuality: actual}
acts:
  a1: {type: Warning, by: p1, to: [UA], content: "naar de rechter te stappen", time: donderdag}
  a2: {type: Demand, by: p1, to: [EC], content: "klopten aan bij de Europese Commissie"}
  a3: {type: Proposal, by: p4, to: [SK], kind: other, content: "een omweg", status: accepted}
  a4: {type: Proposal, by: UA, to: [HU], kind: other, content: "een omweg", status: unanswered}
replies:
  r1: {to: a2, by: EC, answer: unanswered}
  r3: {to: a3, by: p5, answer: accepted}
  r4: {to: a4, by: HU, answer: unanswered}
outcomes:
  o1: {of: e1, type: cancelled}
