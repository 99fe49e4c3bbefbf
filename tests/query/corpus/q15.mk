 date 2024-07-11 Soedan zegt nee

[Qatar|QA] {stelde|s1} een bestand van dertig dagen voor. [Soedan|SD] {weigert|r1}.
=====
entities:
  QA: {name: Qatar, type: State}
  SD: {name: Soedan, type: State}
acts:
  s1: {type: Proposal, by: QA, to: [SD], kind: ceasefire, content: een bestand van dertig dagen, status: rejected}
replies:
  r1: {to: s1, by: SD, answer: rejected}
note:
  topics: {s1: [ceasefire]}
