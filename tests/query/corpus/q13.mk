 date 2024-07-03 Praten in Doha

[Qatar|QA] ontving [Soedan|SD] en [Tsjaad|TD] op 1 en 2 juli in [Doha|l1] voor {overleg|e1} en maakte het mogelijk. [Qatar|QA] {stelt|s1} een bestand van dertig dagen voor.
=====
entities:
  QA: {name: Qatar, type: State}
  SD: {name: Soedan, type: State}
  TD: {name: Tsjaad, type: State}
  l1: {name: Doha, type: Place}
events:
  e1: {type: Negotiation, participants: [SD, TD], facilitators: [QA], hosts: [QA], place: l1, time: 1 en 2 juli, factuality: actual}
acts:
  s1: {type: Proposal, by: QA, to: [SD, TD], kind: ceasefire, content: een bestand van dertig dagen, status: unanswered}
note:
  days: {e1: 2024-07-01/2024-07-02}
  topics: {s1: [ceasefire]}
  words: {s1: een bestand van dertig dagen}
  rounds: {s1: e1}
