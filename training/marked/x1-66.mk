 date 2007-11-20 [Kinshasa|CD] en [Kigali|RW] {sluiten|e1} {pact|e1}

Onder auspiciën van [de VN|VN] en [de Europese Unie|EU] hebben [Congo|CD] en [Rwanda|RW] in [Nairobi|l1] een {communiqué|e1+o1} ondertekend over [de Hutu-milities|FDLR]. [Congo|CD] {ontwapent|a1} [hen|FDLR] vóór de jaarwisseling, [Rwanda|RW] {sluit|a3} [zijn|RW] grens voor wapens. [Die|FDLR] zaten niet bij de {besprekingen|e2} en {dreigen|a2} met verzet.
=====
entities:
  CD: {name: Congo, type: State}
  RW: {name: Rwanda, type: State}
  VN: {name: VN, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  FDLR: {name: Hutu-milities, type: Organisation}
  l1: {name: Nairobi, type: Place}
events:
  e1: {type: Agreement, label: communiqué van Nairobi, participants: [CD, RW], facilitators: [VN, EU], place: l1, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: besprekingen in Nairobi, participants: [CD, RW], facilitators: [VN, EU], place: l1, factuality: actual}
acts:
  a1: {type: Concession, by: CD, to: [RW], content: ontwapent hen vóór de jaarwisseling}
  a3: {type: Concession, by: RW, to: [CD], content: sluit zijn grens voor wapens}
  a2: {type: Warning, by: FDLR, to: [CD, RW], content: verzet}
outcomes:
  o1: {of: e2, type: agreement}
