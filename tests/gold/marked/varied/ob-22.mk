 date 2026-03-03 Ochtendbriefing

1. [Maleisië|MY] schuift aan. [De {bemiddelaar|e1} in het zuiden van [Thailand|TH]|p1], [Zulkifli Abidin|p1], {reist|e2} vandaag naar [Bangkok|l1]. [Hij|p1] heeft een {voorstel|a1+a2} in [zijn|p1] tas voor een ramadanbestand. [De opstandelingen van [de BRN|BRN]|BRN] zeggen {ja|r1}, [het [Thaise|TH] leger|TH] {denkt na|r2}.

2. Griekse boeren blokkeren de tunnel bij Tempi.

3. De {trilaterale top|e3} van [Egypte|EG], [Cyprus|CY] en [Griekenland|GR] in [Alexandrië|l2] {schuift op|o1}, van 9 naar 16 maart.
=====
entities:
  MY: {name: Maleisië, type: State}
  TH: {name: Thailand, type: State}
  BRN: {name: BRN, type: Organisation}
  EG: {name: Egypte, type: State}
  CY: {name: Cyprus, type: State}
  GR: {name: Griekenland, type: State}
  l1: {name: Bangkok, type: Place}
  l2: {name: Alexandrië, type: Place}
  p1: {name: Zulkifli Abidin, type: Person}
offices:
  - {person: p1, office: bemiddelaar, of: MY}
events:
  e1: {type: Mediation, participants: [TH, BRN], mediators: [p1], factuality: actual}
  e2: {type: Visit, participants: [p1], place: l1, time: vandaag, factuality: planned}
  e3: {type: Meeting, label: trilaterale top, participants: [EG, CY, GR], place: l2, time: van 9 naar 16 maart, factuality: planned}
acts:
  a1: {type: Proposal, by: p1, to: [BRN], kind: ceasefire, content: een ramadanbestand, status: accepted}
  a2: {type: Proposal, by: p1, to: [TH], kind: ceasefire, content: een ramadanbestand, status: unanswered}
replies:
  r1: {to: a1, by: BRN, answer: accepted}
  r2: {to: a2, by: TH, answer: unanswered}
outcomes:
  o1: {of: e3, type: postponed}
