 date 2024-08-01 Soedan ontkent bestand

[Soedan|SD] {spreekt tegen|s1} dat het met [Tsjaad|TD] een bestand heeft {gesloten|e1}. [Tsjaad|TD] {dreigt|s2} met nieuwe aanvallen.
=====
entities:
  SD: {name: Soedan, type: State}
  TD: {name: Tsjaad, type: State}
events:
  e1: {type: Agreement, participants: [SD, TD], factuality: counterfactual, source: SD}
acts:
  s1: {type: Statement, by: SD, content: dat het met Tsjaad een bestand heeft gesloten}
  s2: {type: Warning, by: TD, to: [SD], content: met nieuwe aanvallen}
note:
  denies: {s1: [e1]}
  topics: {e1: [ceasefire]}
