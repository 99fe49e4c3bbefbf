 date 2007-04-11 Wie doet wat in [Juba|l1]?

[RIEK MACHAR|p1] - [vicepresident van [Zuid-Soedan|SS]|p1], {bemiddelt|e1} sinds vorig jaar tussen [Oeganda|UG] en [het Verzetsleger van de Heer|LR]. [Hij|p1] zit de {gesprekken|e2} voor.
[JOAQUIM CHISSANO|p2] - [oud-president van [Mozambique|MZ]|p2], [gezant van [de VN|VN]|p2]. Luistert mee, en {telefoneert|e4} met rebellenleider [Joseph Kony|p3], die [hij|p2] in maart in het oerwoud {opzocht|e3}.
[RUHAKANA RUGUNDA|p4] - {leidt|d1} de [Oegandese|UG] delegatie.
[MARTIN OJUL|p5] - {doet|d2} dat voor [de rebellen|LR].
=====
entities:
  SS: {name: Zuid-Soedan, type: State}
  UG: {name: Oeganda, type: State}
  MZ: {name: Mozambique, type: State}
  LR: {name: Verzetsleger van de Heer, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Juba, type: Place}
  p1: {name: Riek Machar, type: Person}
  p2: {name: Joaquim Chissano, type: Person}
  p3: {name: Joseph Kony, type: Person}
  p4: {name: Ruhakana Rugunda, type: Person}
  p5: {name: Martin Ojul, type: Person}
offices:
  - {person: p1, office: vicepresident, of: SS}
  - {person: p2, office: oud-president, of: MZ}
  - {person: p2, office: gezant, of: VN}
  - {person: p3, office: rebellenleider, of: LR}
events:
  e1: {type: Mediation, participants: [UG, LR], mediators: [p1], place: l1, time: sinds vorig jaar, factuality: actual}
  e2: {type: Negotiation, participants: [UG, LR, p4, p5], mediators: [p1], observers: [p2, VN], place: l1, factuality: actual}
  e3: {type: Meeting, participants: [p2, p3], time: in maart, factuality: actual}
  e4: {type: Meeting, label: telefoongesprekken, participants: [p2, p3], factuality: actual}
delegations:
  d1: {of: UG, head: p4, members: [], event: e2}
  d2: {of: LR, head: p5, members: [], event: e2}
