 date 2024-07-20 Bestand getekend

Bij {overleg|e1} op 18 juli in [Doha|l1], waar [Qatar|QA] {bemiddelde|e2}, kwam een {wapenstilstand|o1} tot stand. [Soedan|SD] en [Tsjaad|TD] {tekenden|e3} een bestand van dertig dagen; de [Verenigde Staten|US] staan garant.
=====
entities:
  QA: {name: Qatar, type: State}
  SD: {name: Soedan, type: State}
  TD: {name: Tsjaad, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Doha, type: Place}
events:
  e1: {type: Negotiation, participants: [SD, TD], facilitators: [QA], place: l1, time: 18 juli, factuality: actual}
  e2: {type: Mediation, participants: [SD, TD], facilitators: [QA], part_of: e1, factuality: actual}
  e3: {type: Agreement, participants: [SD, TD], guarantors: [US], factuality: actual}
outcomes:
  o1: {of: e1, type: ceasefire}
note:
  days: {e1: 2024-07-18, e3: /2024-07-20}
  topics: {e3: [ceasefire], e1: [ceasefire]}
  words: {e3: een bestand van dertig dagen}
  contents: {e3: een bestand van dertig dagen}
