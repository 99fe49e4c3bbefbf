 date 2024-07-10 Soedan zegt ja

[Soedan|SD] {aanvaardt|r1} een bestand van dertig dagen, dat [Qatar|QA] {voorstelt|s1}.
=====
entities:
  QA: {name: Qatar, type: State}
  SD: {name: Soedan, type: State}
acts:
  s1: {type: Proposal, by: QA, to: [SD], kind: ceasefire, content: een bestand van dertig dagen, status: accepted}
replies:
  r1: {to: s1, by: SD, answer: accepted}
note:
  topics: {s1: [ceasefire]}
