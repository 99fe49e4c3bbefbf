 date 2019-09-18 [Suriname|SR] en [Guyana|GY] {hervatten|e4} grensoverleg

Delegaties van [Guyana|GY] en [Suriname|SR] zijn dinsdag in [Georgetown|l2] {begonnen|e4} aan een tweede {gespreksronde|e4} over de Corantijn. Minister [Singh|p1] {leidt|d1} de ene, minister [Wijntuin|p3] de {andere|d2}.

Het {bezoek|e5} van president [David Singh|p4] aan [Paramaribo|l3], in juli, ging {niet door|o2}. Een orkaan hield [hem|p4] thuis.

Vrijdag {geven|e7} [de ministers|p1+p3] een persconferentie.
=====
entities:
  GY: {name: Guyana, type: State}
  SR: {name: Suriname, type: State}
  p1: {name: Rajesh Singh, type: Person}
  p3: {name: Henk Wijntuin, type: Person}
  p4: {name: David Singh, type: Person}
  l2: {name: Georgetown, type: Place}
  l3: {name: Paramaribo, type: Place}
offices:
  - {person: p1, office: Minister, of: GY}
  - {person: p3, office: minister, of: SR}
  - {person: p4, office: president, of: GY}
events:
  e4: {type: Negotiation, participants: [GY, SR], place: l2, time: dinsdag, factuality: actual}
  e5: {type: Visit, participants: [p4], place: l3, time: in juli, factuality: counterfactual}
  e7: {type: PressConference, participants: [p1, p3], time: Vrijdag, factuality: planned}
delegations:
  d1: {of: GY, head: p1, members: [], event: e4}
  d2: {of: SR, head: p3, members: [], event: e4}
outcomes:
  o2: {of: e5, type: cancelled}
