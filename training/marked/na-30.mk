 date 2025-03-14 [Bougainville|BV] noemt datum, [Port Moresby|PG] verslikt zich

1 september 2027. Dan is [Bougainville|BV] onafhankelijk, {verklaarde|s1} president [Ishmael Toroama|p1] deze week in [Port Moresby|l1], waar drie dagen lang werd {gesproken|e1} met [de [Papoea-Nieuw-Guinese|PG] regering|PG]. In de zaal werd het zo stil dat gespreksleider [Jerry Mateparae|p2], [een Maori en oud-gouverneur-generaal van [Nieuw-Zeeland|NZ]|p2], om een pauze vroeg.

Sinds het referendum van 2019 (97,7 procent vóór) draaien [beide partijen|PG+BV] om de vraag wie het laatste woord heeft. Premier [James Marape|p3]: ‘Het parlement. Dat {vind|a1} [ik|p3] en daar blijf [ik|p3] bij.’ Waarop [Toroama|p1]: ‘Het volk {heeft|r1} het al gezegd.’

[Mateparae|p2], in oktober door [beide|PG+BV] {aangezocht|a4+r4} als moderator, {stelde|a2+a3} voor [Bougainville|BV] vast eigen belastingen te laten heffen. Op dat {idee|a2+a3} kwam van de [Bougainvillers|BV] een beleefd {niet nu|r2}; [de premier|p3] nam het mee naar het {kabinet|r3}.

Men gaat wel {door|o1}. In juni, in [Arawa|l2], wordt er weer {gezeten|e3}, en dan volgens [Marape|p3] ‘met de koppen bij elkaar tot er iets ligt’.
=====
entities:
  BV: {name: Bougainville, type: State}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  l1: {name: Port Moresby, type: Place}
  l2: {name: Arawa, type: Place}
  p1: {name: Ishmael Toroama, type: Person}
  p2: {name: Jerry Mateparae, type: Person}
  p3: {name: James Marape, type: Person}
offices:
  - {person: p1, office: president, of: BV}
  - {person: p2, office: oud-gouverneur-generaal, of: NZ}
  - {person: p3, office: Premier, of: PG}
events:
  e1: {type: Negotiation, participants: [BV, PG], mediators: [p2], place: l1, time: deze week, factuality: actual}
  e3: {type: Negotiation, participants: [BV, PG], mediators: [p2], place: l2, time: "In juni", factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p1, content: "Dan is Bougainville onafhankelijk", time: deze week}
  a1: {type: Demand, by: p3, to: [BV], content: "Het parlement"}
  a2: {type: Proposal, by: p2, to: [BV], kind: other, content: "Bougainville vast eigen belastingen te laten heffen", status: rejected}
  a3: {type: Proposal, by: p2, to: [PG], kind: other, content: "Bougainville vast eigen belastingen te laten heffen", status: unanswered}
  a4: {type: Proposal, by: PG, to: [p2], kind: mediation_offer, status: accepted}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a2, by: BV, answer: rejected}
  r3: {to: a3, by: p3, answer: unanswered}
  r4: {to: a4, by: p2, answer: accepted}
outcomes:
  o1: {of: e1, type: continuation_agreed}
