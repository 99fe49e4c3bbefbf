 date 2022-11-03 Dam gedeeld, dorp verdeeld

Nog voor de thee koud was, hadden [Oezbekistan|UZ] en [Kirgizië|KG] donderdag in [Bisjkek|l1] een {verdrag|e1} over het Kempir-Abadstuwmeer ondertekend. [Jeenbek Kulubajev|p1] {zette|d1+d2} [zijn|p1] naam voor [Kirgizië|KG], [Vladimir Norov|p2] voor [de buren|UZ]. Daarmee zijn dertig jaar {touwtrekken|e2} ten einde: het water wordt gedeeld, [Oezbekistan|UZ] krijgt de grond eronder en {geeft|a1} er elders vijfmaal zoveel voor terug.

In Uzgen is men razend. De dorpelingen {wilden|a2} gehoord worden; in plaats daarvan zijn er vorige maand zesentwintig van hen {opgepakt|r2}. „President [Japarov|p3] heeft ons drie keer een {bezoek|e4} beloofd”, zegt onderwijzeres Gulmira, „en drie keer kwam er een helikopter met een ambtenaar.”

Tijdens de laatste {ronde|e3}, in [Andizjan|l2], eind september, hadden de [Kirgiezen|KG] nog {gevraagd|a3} om samen beheer. [Tasjkent|UZ] {slikte|r3} dat. [Het parlement in [Bisjkek|l1]|KG] stemt over twee weken; {volgens|s1} [Kulubajev|p1] is het ‘een formaliteit die [ik|p1] niet zou onderschatten’.
=====
entities:
  UZ: {name: Oezbekistan, type: State}
  KG: {name: Kirgizië, type: State}
  l1: {name: Bisjkek, type: Place}
  l2: {name: Andizjan, type: Place}
  p1: {name: Jeenbek Kulubajev, type: Person}
  p2: {name: Vladimir Norov, type: Person}
  p3: {name: Japarov, type: Person}
offices:
  - {person: p3, office: President, of: KG}
events:
  e1: {type: Agreement, label: verdrag over het Kempir-Abadstuwmeer, participants: [UZ, KG], place: l1, time: donderdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [UZ, KG], time: dertig jaar, factuality: actual}
  e3: {type: Negotiation, participants: [UZ, KG], place: l2, time: eind september, factuality: actual, part_of: e2}
  e4: {type: Visit, participants: [p3], factuality: counterfactual}
acts:
  a1: {type: Concession, by: UZ, to: [KG], content: "vijfmaal zoveel"}
  a2: {type: Demand, by: De dorpelingen, to: [KG], content: "gehoord worden"}
  a3: {type: Proposal, by: KG, to: [UZ], kind: other, content: "samen beheer", status: accepted}
  s1: {type: Statement, by: p1, content: "een formaliteit die ik niet zou onderschatten"}
replies:
  r2: {to: a2, by: KG, answer: rejected}
  r3: {to: a3, by: UZ, answer: accepted}
delegations:
  d1: {of: KG, head: p1, members: [], event: e1}
  d2: {of: UZ, head: p2, members: [], event: e1}
