 date 2008-08-22 Nog {geen akkoord|o1} over waarnemers in [Zuid-Ossetië|ZO]

[De OVSE|OVSE] is er tijdens {beraad|e1} vrijdag in [Wenen|l1] {niet in geslaagd|o1} een besluit te nemen over extra waarnemers. [Finland|FI], de voorzitter, had een {tekst|a1} rondgedeeld waarin sprake was van honderd man. [Rusland|RU] {blokkeerde|r1} die. [Georgië|GE] ging {akkoord|r2}, [Kazachstan|KZ] {onthield|r3} zich van commentaar. Maandag wordt er verder {vergaderd|e2+o2}.
=====
entities:
  ZO: {name: Zuid-Ossetië, type: State}
  OVSE: {name: OVSE, type: Organisation}
  l1: {name: Wenen, type: Place}
  FI: {name: Finland, type: State}
  RU: {name: Rusland, type: State}
  GE: {name: Georgië, type: State}
  KZ: {name: Kazachstan, type: State}
events:
  e1: {type: Meeting, label: OVSE-vergadering over waarnemers, participants: [OVSE, RU, GE, KZ], mediators: [FI], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Meeting, label: vervolgvergadering, participants: [OVSE], time: Maandag, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: FI, to: [OVSE], kind: other, content: honderd man, status: rejected}
replies:
  r1: {to: a1, by: RU, answer: rejected}
  r2: {to: a1, by: GE, answer: accepted}
  r3: {to: a1, by: KZ, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
