 date 2024-06-13 NOS Teletekst 126

[Zwitserse|CH] {vredestop|e1} zonder [Rusland|RU]

[BÜRGENSTOCK|l1] - Ruim negentig landen nemen zaterdag en zondag in [Zwitserland|CH] deel aan een {conferentie|e1} over vrede in [Oekraïne|UA]. [Rusland|RU] is niet uitgenodigd. [China|CN] {bedankte|a1+r1}: zonder [de Russen|RU] heeft het {volgens|s1} [Peking|CN] geen zin.

[Nederland|NL] wordt {vertegenwoordigd door|d1} demissionair premier [Rutte|p1]. Ook minister [Bruins Slot|p2] {gaat mee|d1}.

[Saudi-Arabië|SA] overweegt een tweede {top|e2} te organiseren, later dit jaar, waar [Moskou|RU] wel bij zou zijn.
=====
entities:
  CH: {name: Zwitserland, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  CN: {name: China, type: State}
  NL: {name: Nederland, type: State}
  SA: {name: Saudi-Arabië, type: State}
  l1: {name: Bürgenstock, type: Place}
  p1: {name: Rutte, type: Person}
  p2: {name: Bruins Slot, type: Person}
offices:
  - {person: p1, office: demissionair premier, of: NL}
  - {person: p2, office: minister, of: NL}
events:
  e1: {type: Meeting, label: vredestop, participants: [UA, NL, p1, p2], hosts: [CH], place: l1, time: zaterdag en zondag, factuality: planned}
  e2: {type: Meeting, label: tweede top, participants: [RU], hosts: [SA], time: later dit jaar, factuality: possible, after: e1}
acts:
  a1: {type: Proposal, by: CH, to: [CN], kind: summit, content: vredestop, status: rejected, about: e1}
  s1: {type: Statement, by: CN, content: "zonder de Russen heeft het volgens Peking geen zin", about: e1}
replies:
  r1: {to: a1, by: CN, answer: rejected}
delegations:
  d1: {of: NL, head: p1, members: [p2], event: e1}
