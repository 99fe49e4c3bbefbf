 date 2019-02-03 [Lesotho|LS] {slaat|r1} {uitnodiging|s1} voor {top|e1} af

Koning [Motlatsi|p1] van [Lesotho|LS] {komt|r1} niet naar de {waterconferentie|e1} die [Eswatini|SZ] in april {belegt|e1}. [Het paleis|LS] liet dat zaterdag per brief weten. Een reden werd niet gegeven. Gastheer [Eswatini|SZ] houdt een stoel vrij.
=====
entities:
  LS: {name: Lesotho, type: State}
  SZ: {name: Eswatini, type: State}
  p1: {name: Motlatsi, type: Person}
offices:
  - {person: p1, office: Koning, of: LS}
events:
  e1: {type: Meeting, label: waterconferentie, participants: [SZ], hosts: [SZ], time: in april, factuality: planned}
acts:
  s1: {type: Proposal, by: SZ, to: [LS], kind: summit, content: "de waterconferentie", status: rejected, about: e1}
replies:
  r1: {to: s1, by: LS, answer: rejected}
delegations: {}
outcomes: {}
