 date 2026-11-03 De dag in vijf koppen

[Bogotá|CO] {sluit|e1} deur voor [ELN|ELN], laat raam open
[Khartoem|SD]: {ronde|e2} drie op niets {uitgelopen|o1}
[Zelensky|p1] morgen {naar|e3} [Warschau|l1], [Orbán|p2] {niet|e4}
[Nuuk|GL] {weigert|r1} [Amerikaans|US] {bod|a1} op haven
Wielerbond en renners sluiten vrede over schijfremmen
=====
entities:
  CO: {name: Colombia, type: State}
  ELN: {name: ELN, type: Organisation}
  SD: {name: Soedan, type: State}
  GL: {name: Groenland, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Warschau, type: Place}
  p1: {name: Zelensky, type: Person}
  p2: {name: Orbán, type: Person}
events:
  e1: {type: Negotiation, participants: [CO, ELN], factuality: counterfactual}
  e2: {type: Negotiation, label: ronde drie, participants: [SD], factuality: actual}
  e3: {type: Visit, participants: [p1], place: l1, time: morgen, factuality: planned}
  e4: {type: Visit, participants: [p2], place: l1, time: morgen, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: US, to: [GL], kind: other, content: bod op haven, status: rejected}
replies:
  r1: {to: a1, by: GL, answer: rejected}
outcomes:
  o1: {of: e2, type: no_breakthrough}
