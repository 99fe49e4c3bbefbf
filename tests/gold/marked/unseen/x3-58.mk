 date 2023-08-21 In vogelvlucht

[Armenië|AM]/[Azerbeidzjan|AZ] - De voor vrijdag beloofde {ronde|e1} in [Brussel|l1] is op de lange baan {geschoven|o1}. [Jerevan|AM] {mist|a3} garanties.

[Groenland|GL] - Premier [Nivi Rosing|p1] brengt in september een {bezoek|e2} aan [Nunavut|NU]. [Het tweetal gebieden|GL+NU] wil een {visserijpact|e3} sluiten.

[Letland|LV] - President [Vilis Ozols|p2] en [de [Litouwse|LT] president|p3] {fietsten|e4} zondag samen van Bauska naar Pasvalys. Er is over stroom {gesproken|e4}, "bergop".

[Rusland|RU] - [Moskou|RU] {zegt|a1} het Barentszverdrag met [Finland|FI], [Noorwegen|NOR] en [Zweden|SE] op. [Oslo|NOR] {noemt|a2} dat "spijtig maar zonder gevolg".

Zwitserland - Een koe is per helikopter van een richel gehaald.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  GL: {name: Groenland, type: State}
  NU: {name: Nunavut, type: State}
  LV: {name: Letland, type: State}
  LT: {name: Litouwen, type: State}
  RU: {name: Rusland, type: State}
  FI: {name: Finland, type: State}
  NOR: {name: Noorwegen, type: State}
  SE: {name: Zweden, type: State}
  p1: {name: Nivi Rosing, type: Person}
  p2: {name: Vilis Ozols, type: Person}
  p3: {name: de Litouwse president, type: Person}
  l1: {name: Brussel, type: Place}
offices:
  - {person: p1, office: premier, of: GL}
  - {person: p2, office: president, of: LV}
  - {person: p3, office: president, of: LT}
events:
  e1: {type: Negotiation, label: ronde in Brussel, participants: [AM, AZ], place: l1, time: "vrijdag", factuality: counterfactual}
  e2: {type: Visit, label: bezoek van Rosing aan Nunavut, participants: [p1], hosts: [NU], time: "in september", factuality: planned}
  e3: {type: Agreement, label: visserijpact, participants: [GL, NU], factuality: possible}
  e4: {type: Meeting, label: fietstocht van de presidenten, participants: [p2, p3], time: "zondag", factuality: actual}
acts:
  a1: {type: Statement, by: RU, to: [FI, NOR, SE], content: "zegt het Barentszverdrag met Finland, Noorwegen en Zweden op"}
  a2: {type: Statement, by: NOR, content: "spijtig maar zonder gevolg"}
  a3: {type: Demand, by: AM, content: "garanties"}
outcomes:
  o1: {of: e1, type: postponed}
