 date 2021-03-18 [Guyana|GY] blaast {bezoek|e1} aan [Suriname|SR] af

[PARAMARIBO|l1] - Minister [Ramesh Persaud|p1] van [Guyana|GY] {komt|e1} volgende week niet naar [Paramaribo|l1]. [Zijn|p1] ministerie heeft de {reis|e1} {geschrapt|o1} nadat [de [Surinaamse|SR] marine|SR] een vissersboot uit Corriverton had opgebracht. [Suriname|SR] {noemt|a1} het besluit 'teleurstellend' en {houdt vast|a2} aan teruggave van de vismachtigingen.
=====
entities:
  GY: {name: Guyana, type: State}
  SR: {name: Suriname, type: State}
  l1: {name: Paramaribo, type: Place}
  p1: {name: Ramesh Persaud, type: Person}
offices:
  - {person: p1, office: minister, of: GY}
events:
  e1: {type: Visit, label: bezoek van Persaud aan Suriname, participants: [p1], place: l1, time: volgende week, factuality: counterfactual}
acts:
  a1: {type: Statement, by: SR, content: teleurstellend, about: e1}
  a2: {type: Demand, by: SR, to: [GY], content: teruggave van de vismachtigingen}
outcomes:
  o1: {of: e1, type: cancelled}
