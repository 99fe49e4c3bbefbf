 date 2022-11-27 [Togo|TG] haalt [Malinese|ML] kolonels en [Ivoriaanse|CI] ministers naar [Lomé|l1]

Zonder camera's of rode loper hebben [Mali|ML] en [Ivoorkust|CI] zaterdag in [Lomé|l1] {gepraat|e1} over de 46 [Ivoriaanse|CI] militairen die sinds juli in [Bamako|l2] vastzitten. [De gastheer|p1], de [Togolese|TG] president [Kodjo Amegan|p1], zat zelf aan het hoofd van de tafel.

Uit [Mali|ML] was kolonel [Seydou Dembélé|p2] met vier officieren {overgevlogen|d1}. [De Ivorianen|CI] hadden minister van Defensie [Yao N'Dri|p3], procureur [Rosine Koffi|p4] en oud-ambassadeur [Lassina Traoré|p5] {afgevaardigd|d2}.

Volgens ingewijden ligt er een {ruil|a1} op tafel. [Mali|ML] zou de soldaten laten gaan, {mits|a2} [Abidjan|CI] drie [Malinese|ML] opposanten uitlevert die er onderdak hebben gekregen. [N'Dri|p3] zou dat resoluut hebben {afgewezen|r1}. Wel zou [hij|p3] excuses hebben {aangeboden|a3} voor het ontbreken van papieren bij de landing.

Officieel wil [geen van de partijen|ML+CI] iets kwijt. "De {gesprekken|e1} verlopen broederlijk en {gaan|o1} door", {laat|a4} [de kanselarij in [Lomé|TG]|TG] weten. Een eerder {verzoeningsgesprek|e2}, in september, {liep|o2} stuk op dezelfde {eis|a2}.
=====
entities:
  TG: {name: Togo, type: State}
  ML: {name: Mali, type: State}
  CI: {name: Ivoorkust, type: State}
  l1: {name: Lomé, type: Place}
  l2: {name: Bamako, type: Place}
  p1: {name: Kodjo Amegan, type: Person}
  p2: {name: Seydou Dembélé, type: Person}
  p3: {name: Yao N'Dri, type: Person}
  p4: {name: Rosine Koffi, type: Person}
  p5: {name: Lassina Traoré, type: Person}
offices:
  - {person: p1, office: president, of: TG}
  - {person: p2, office: kolonel, of: ML}
  - {person: p3, office: minister van Defensie, of: CI}
  - {person: p4, office: procureur, of: CI}
  - {person: p5, office: oud-ambassadeur, of: CI}
events:
  e1: {type: Negotiation, label: overleg in Lomé, participants: [ML, CI], mediators: [p1], hosts: [TG], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Negotiation, label: verzoeningsgesprek in september, participants: [ML, CI], time: in september, factuality: actual}
acts:
  a1: {type: Proposal, by: ML, to: [CI], kind: prisoner_exchange, content: de soldaten laten gaan, status: rejected, factuality: possible, source: ingewijden}
  a2: {type: Demand, by: ML, to: [CI], content: drie Malinese opposanten uitlevert, factuality: possible, source: ingewijden}
  a3: {type: Concession, by: p3, to: [ML], content: excuses, factuality: possible, source: ingewijden}
  a4: {type: Statement, by: TG, content: De gesprekken verlopen broederlijk en gaan door, about: e1}
replies:
  r1: {to: a1, by: p3, answer: rejected}
delegations:
  d1: {of: ML, head: p2, members: [], event: e1}
  d2: {of: CI, head: null, members: [p3, p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
  o2: {of: e2, type: no_breakthrough}
