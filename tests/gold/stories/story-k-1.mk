 date 2020-10-12 [Oman|OM] nodigt strijdende partijen uit

[Oman|OM] heeft de regering van [Jemen|YE] en [de Zuidelijke Raad|ZR] uitgenodigd voor {vredesoverleg|e1} in [Masqat|l1], {zei|s1} de [Omaanse|OM] minister [Nasser al-Amri|p1] maandag. De {gesprekken|e1} moeten zondag beginnen.

[De Raad|ZR] {zegt|r1} te komen. [De regering|YE] {denkt er nog over na|r2}.

[Al-Amri|p1] {sprak|e2} zaterdag in [Riyad|l2] met de [Saudische|SA] kroonprins [Mohammed bin Salman|p2].
=====
entities:
  OM: {name: Oman, type: State}
  YE: {name: Jemen, type: State}
  SA: {name: Saudi-Arabië, type: State}
  ZR: {name: Zuidelijke Raad, type: Organisation}
  p1: {name: Nasser al-Amri, type: Person}
  p2: {name: Mohammed bin Salman, type: Person}
  l1: {name: Masqat, type: Place}
  l2: {name: Riyad, type: Place}
offices:
  - {person: p1, office: minister, of: OM}
  - {person: p2, office: kroonprins, of: SA}
events:
  e1: {type: Negotiation, participants: [YE, ZR], hosts: [OM], place: l1, time: zondag, factuality: planned}
  e2: {type: Meeting, participants: [p1, p2], place: l2, time: zaterdag, factuality: actual}
acts:
  s1: {type: Proposal, by: OM, to: [YE, ZR], kind: talks, content: vredesoverleg in Masqat, status: accepted, about: e1}
replies:
  r1: {to: s1, by: ZR, answer: accepted}
  r2: {to: s1, by: YE, answer: unanswered}
