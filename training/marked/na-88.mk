 date 2024-02-29 [Harare|ZW] biedt schuldeisers etentje aan

Van onze redactie economie - [Zimbabwe|ZW] staat bij zestien landen in het krijt, samen voor 21 miljard dollar, en heeft die donderdag allemaal tegelijk te {eten|e1} gevraagd. In het Rainbow Towers-hotel in [Harare|l1] schoven aan: ambassadeurs, mannen van [de Afrikaanse Ontwikkelingsbank|AB] en, aan het hoofd van de tafel, oud-president [Joaquim Chissano|p1] van [Mozambique|MZ], die het {overleg|e2} sinds 2022 in goede banen leidt.

[De bank|AB], met [Akinwumi Adesina|p2] aan het {hoofd van de afvaardiging|d1}, is in dit gezelschap de kampioen van het land en {biedt|a4} overbruggingskrediet. {Voorwaarde|a1} van [de EU|EU]: eerlijke verkiezingen. Na augustus vorig jaar is daar {weinig van|r1} te zien geweest.

De [Amerikaanse|US] stoel bleef onbezet. [Washington|US] had in januari laten {weten|s1} er niet langer aan mee te doen. Minister [Mthuli Ncube|p3] schonk de gasten eigenhandig in en {zegde|a2} toe voor eind juni een eerste termijn te storten aan verdreven boeren, 35 miljoen. [Chissano|p1] {verzocht|a3} iedereen in juni {terug te komen|e3}. Geen {bezwaar|r3+o1}.
=====
entities:
  ZW: {name: Zimbabwe, type: State}
  AB: {name: Afrikaanse Ontwikkelingsbank, type: Organisation}
  MZ: {name: Mozambique, type: State}
  EU: {name: EU, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Harare, type: Place}
  p1: {name: Joaquim Chissano, type: Person}
  p2: {name: Akinwumi Adesina, type: Person}
  p3: {name: Mthuli Ncube, type: Person}
offices:
  - {person: p1, office: oud-president, of: MZ}
  - {person: p3, office: Minister, of: ZW}
events:
  e1: {type: Negotiation, participants: [ZW, AB, EU], mediators: [p1], place: l1, time: donderdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [ZW], mediators: [p1], time: sinds 2022, factuality: actual}
  e3: {type: Negotiation, participants: [ZW], mediators: [p1], place: l1, time: "in juni", factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: EU, to: [ZW], content: "eerlijke verkiezingen"}
  a2: {type: Concession, by: p3, content: "voor eind juni een eerste termijn te storten aan verdreven boeren, 35 miljoen"}
  a3: {type: Proposal, by: p1, to: [EU], kind: talks, content: "in juni terug te komen", status: accepted}
  a4: {type: Proposal, by: AB, to: [ZW], kind: other, content: "overbruggingskrediet", status: proposed}
  s1: {type: Statement, by: US, content: "er niet langer aan mee te doen"}
replies:
  r1: {to: a1, by: ZW, answer: rejected}
  r3: {to: a3, by: EU, answer: accepted}
delegations:
  d1: {of: AB, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
