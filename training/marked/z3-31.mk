 date 2023-03-30 [Nicaragua|NI] {zet|a1} [nuntius|p1] op het vliegtuig

[Managua|NI] {breekt|a1} met [de Heilige Stoel|VA]. [De pauselijke nuntius|p1], aartsbisschop [Pietro Salvi|p1], kreeg 24 uur om [zijn|p1] koffers te pakken. Vorige week nog {overlegde|e1} [hij|p1] met vicepresident [Rosaura Mena|p2] over de opgepakte priesters. Dat {onderhoud|e1} eindigde volgens [haar|p2] "in gebed", volgens [Salvi|p1] in gebrul. [Costa Rica|CR] {wil|a2} nog {lijmen|e2}, maar [Nicaragua|NI] {gooit|r1} de hoorn op de haak.
=====
entities:
  NI: {name: Nicaragua, type: State}
  VA: {name: Heilige Stoel, type: State}
  p1: {name: Pietro Salvi, type: Person}
  p2: {name: Rosaura Mena, type: Person}
  CR: {name: Costa Rica, type: State}
offices:
  - {person: p1, office: nuntius, of: VA}
  - {person: p2, office: vicepresident, of: NI}
events:
  e1: {type: Meeting, label: onderhoud van Salvi en Mena, participants: [p1, p2], time: Vorige week, factuality: actual}
  e2: {type: Mediation, label: lijmpoging van Costa Rica, participants: [NI, VA], mediators: [CR], factuality: counterfactual}
acts:
  a1: {type: Statement, by: NI, to: [VA], content: "breekt met de Heilige Stoel"}
  a2: {type: Proposal, by: CR, to: [NI], kind: mediation_offer, content: "nog lijmen", status: rejected, about: e2}
replies:
  r1: {to: a2, by: NI, answer: rejected}
