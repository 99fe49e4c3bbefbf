 date 2023-05-18 {Graandeal|e1} verlengd, zegt [Ankara|TR]

[De [Turkse|TR] president|p1], [Orhan Karabulut|p1], {maakte|s6} het woensdag zelf bekend, op een verkiezingsbijeenkomst in Izmir: de {graandeal|e1} is met twee maanden {verlengd|e1}. Twee uur later bevestigde [Moskou|RU] dat, drie uur later [Kiev|UA]. Daarmee is een stop van de baan waarmee [Rusland|RU] sinds april had {gedreigd|s1}.

Over de verlenging was vorige week, op 10 en 11 mei, in [Istanbul|l2] {onderhandeld|e2} door de onderministers van [Rusland|RU], [Oekraïne|UA] en [Turkije|TR] en [een afgezant van [de VN|VN]|p2], [Miriam Okonjo|p2]. [Die|p2] had een pijpleiding voor ammoniak in het pakket {willen opnemen|s2}. Het is {niet gelukt|r1}: [Oekraïne|UA] {vraagt|s5} er eerst gevangenen voor terug.

"Dit is geen verlenging, dit is uitstel van executie," zegt een graanhandelaar uit Constanța, die er niet bij betrokken is.

Mocht het na 18 juli misgaan, dan kan er volgens een {voorstel|s4} van [Okonjo|p2] een {spoedzitting|e3} in [Genève|l3] komen. [Rusland|RU] heeft daar {niet op gereageerd|r2}. Een {bezoek|e4} van [Karabulut|p1] aan [Moskou|l4], dat voor de stembusgang gepland stond, is {geschrapt|o1}. Na de stembusgang, op 28 mei, {kan|e5} het alsnog, maar dan moet [hij|p1] eerst winnen.
=====
entities:
  TR: {name: Turkije, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l2: {name: Istanbul, type: Place}
  l3: {name: Genève, type: Place}
  l4: {name: Moskou, type: Place}
  p1: {name: Orhan Karabulut, type: Person}
  p2: {name: Miriam Okonjo, type: Person}
offices:
  - {person: p1, office: president, of: TR}
  - {person: p2, office: afgezant, of: VN}
events:
  e1: {type: Agreement, label: verlenging van de graandeal, participants: [RU, UA, TR, VN], factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: onderhandelingen in Istanbul, participants: [RU, UA, TR, p2], place: l2, time: "op 10 en 11 mei", factuality: actual}
  e3: {type: Negotiation, label: spoedzitting in Genève, participants: [RU, UA], place: l3, time: na 18 juli, factuality: possible, after: e2}
  e4: {type: Visit, participants: [p1], place: l4, factuality: counterfactual}
  e5: {type: Visit, participants: [p1], place: l4, time: Na de stembusgang, factuality: possible}
acts:
  s1: {type: Warning, by: RU, content: "een stop", time: sinds april}
  s2: {type: Proposal, by: p2, to: [UA], kind: other, content: "een pijpleiding voor ammoniak", status: rejected, about: e2}
  s5: {type: Demand, by: UA, content: "eerst gevangenen", about: e2}
  s4: {type: Proposal, by: p2, to: [RU], kind: talks, content: "een spoedzitting in Genève", status: unanswered, about: e3}
  s6: {type: Statement, by: p1, content: "de graandeal is met twee maanden verlengd", time: woensdag, about: e1}
replies:
  r1: {to: s2, by: UA, answer: rejected}
  r2: {to: s4, by: RU, answer: unanswered}
outcomes:
  o1: {of: e4, type: cancelled}
