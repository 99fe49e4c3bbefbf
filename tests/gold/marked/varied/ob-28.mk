 date 2005-08-15 [Atjeh|AC] en [Jakarta|ID] {tekenen|e1} in [Helsinki|l1]

Zonder taart en met veel politie hebben [Indonesië|ID] en [de Beweging Vrij Atjeh|AC] maandagochtend een {vredesakkoord|e1} {bezegeld|e1}. Minister van Justitie [Hamid Awaluddin|p1] {zette|d1+d2+e1} [zijn|p1] krabbel voor [Jakarta|ID], [Malik Mahmud|p2], [sinds jaar en dag inwoner van Zweden|p2], voor [de rebellen|AC]. Tussen [hen|p1+p2] in zat de [Finse|FI] oud-president [Martti Ahtisaari|p3], die sinds januari vijf {ronden|e2} voorzat.

Het {stuk|e1} maakt een eind aan 29 jaar {strijd|e3}. [De EU|EU] en [zeven Aziatische landen|ZA] houden toezicht.
=====
entities:
  ID: {name: Indonesië, type: State}
  FI: {name: Finland, type: State}
  AC: {name: Beweging Vrij Atjeh, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  ZA: {name: zeven Aziatische landen, type: Organisation}
  l1: {name: Helsinki, type: Place}
  p1: {name: Hamid Awaluddin, type: Person}
  p2: {name: Malik Mahmud, type: Person}
  p3: {name: Martti Ahtisaari, type: Person}
offices:
  - {person: p1, office: Minister van Justitie, of: ID}
  - {person: p3, office: oud-president, of: FI}
events:
  e1: {type: Agreement, label: vredesakkoord, participants: [ID, AC, p1, p2], mediators: [p3], observers: [EU, ZA], place: l1, time: maandagochtend, factuality: actual}
  e2: {type: Negotiation, label: vijf ronden, participants: [ID, AC], mediators: [p3], time: sinds januari, factuality: actual}
  e3: {type: Conflict, participants: [ID, AC], time: 29 jaar, factuality: actual}
delegations:
  d1: {of: ID, head: p1, members: [], event: e1}
  d2: {of: AC, head: p2, members: [], event: e1}
