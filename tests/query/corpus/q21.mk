 date 2024-10-20 Verder praten

[Soedan|SD] en [Tsjaad|TD] hebben hun {overleg|e1} over gevangenen op 15 oktober in [Doha|l1] voortgezet en {praten verder|o1}. [Qatar|QA] maakte het mogelijk. Tsjaad {is bereid|s1} honderd gevangenen vrij te laten; [Soedan|SD] {vraagt|s2} er nog honderdvijftig.
=====
entities:
  QA: {name: Qatar, type: State}
  SD: {name: Soedan, type: State}
  TD: {name: Tsjaad, type: State}
  l1: {name: Doha, type: Place}
events:
  e1: {type: Negotiation, participants: [SD, TD], facilitators: [QA], place: l1, time: op 15 oktober, factuality: actual}
acts:
  s1: {type: Concession, by: TD, to: [SD], content: honderd gevangenen vrij te laten}
  s2: {type: Demand, by: SD, to: [TD], content: nog honderdvijftig}
outcomes:
  o1: {of: e1, type: continuation_agreed}
note:
  days: {e1: 2024-10-15}
  topics: {e1: [prisoners]}
  words: {e1: gevangenen}
