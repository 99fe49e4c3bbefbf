 date 2024-10-01 Ruil mislukt

[Soedan|SD] en [Tsjaad|TD] {onderhandelden|e1} op 27 september in [Doha|l1] over gevangenen, zonder {resultaat|o1}. [Qatar|QA] maakte het overleg mogelijk. [Soedan|SD] {eist|s1} dat tweehonderd gevangenen vrijkomen.
=====
entities:
  QA: {name: Qatar, type: State}
  SD: {name: Soedan, type: State}
  TD: {name: Tsjaad, type: State}
  l1: {name: Doha, type: Place}
events:
  e1: {type: Negotiation, participants: [SD, TD], facilitators: [QA], place: l1, time: 27 september, factuality: actual}
acts:
  s1: {type: Demand, by: SD, to: [TD], content: dat tweehonderd gevangenen vrijkomen}
outcomes:
  o1: {of: e1, type: no_breakthrough}
note:
  days: {e1: 2024-09-27}
  topics: {e1: [prisoners]}
  words: {e1: gevangenen}
