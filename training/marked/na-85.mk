 date 2022-03-25 [Solomonseilanden|SB]: uitgelekt pact met [Peking|CN] schudt de Stille Oceaan wakker

[Honiara|SB] wil met [China|CN] een {veiligheidsverdrag|e1} sluiten. Het concept, zes artikelen lang, stond donderdagavond plotseling op het internet en maakt het [Peking|CN] mogelijk schepen en politie te sturen.

In [Canberra|AU] en [Wellington|NZ] ging de telefoon. [Jacinda Ardern|p1] {sprak|s1} van ‘ernstig zorgelijk’. De [Australische|AU] onderminister [Zed Seselja|p2] {krijgt|e2} vermoedelijk volgende week in [Honiara|l1] belet bij premier [Manasseh Sogavare|p3]; [hij|p2] wil [hem|p3] {vragen|a1} niet te tekenen. ‘{Beledigend|r1}’, vond [Sogavare|p3] de ophef op voorhand.

[Fiji|FJ], dat dit jaar gastland is van [het Pacific Islands Forum|PF], {bood|a2+a4} vrijdag bij monde van [Frank Bainimarama|p4] aan de landen in [Suva|l2] {bij elkaar te roepen|e3}. Drie ervan hebben {ja|r2} gezegd: [Palau|PW], [Samoa|WS] en [de Cookeilanden|CK]. Van [de Solomons|SB] nog {niets|r3}. [Micronesië|FM] schreef een eigen brief, met de {waarschuwing|a3} dat de eilanden ‘weer in andermans oorlog’ belanden.
=====
entities:
  SB: {name: Solomonseilanden, type: State}
  CN: {name: China, type: State}
  AU: {name: Australië, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  FJ: {name: Fiji, type: State}
  PF: {name: Pacific Islands Forum, type: Organisation}
  PW: {name: Palau, type: State}
  WS: {name: Samoa, type: State}
  CK: {name: Cookeilanden, type: State}
  FM: {name: Micronesië, type: State}
  l1: {name: Honiara, type: Place}
  l2: {name: Suva, type: Place}
  p1: {name: Jacinda Ardern, type: Person}
  p2: {name: Zed Seselja, type: Person}
  p3: {name: Manasseh Sogavare, type: Person}
  p4: {name: Frank Bainimarama, type: Person}
offices:
  - {person: p2, office: onderminister, of: AU}
  - {person: p3, office: premier, of: SB}
events:
  e1: {type: Agreement, label: veiligheidsverdrag, participants: [SB, CN], factuality: possible}
  e2: {type: Meeting, participants: [p2, p3], place: l1, time: volgende week, factuality: possible}
  e3: {type: Meeting, participants: [SB, PW, WS, CK], hosts: [FJ], place: l2, factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: "ernstig zorgelijk"}
  a1: {type: Demand, by: p2, to: [p3], content: "niet te tekenen"}
  a2: {type: Proposal, by: p4, to: [PW, WS, CK], kind: summit, content: "de landen in Suva bij elkaar te roepen", status: accepted}
  a4: {type: Proposal, by: p4, to: [SB], kind: summit, content: "de landen in Suva bij elkaar te roepen", status: unanswered}
  a3: {type: Warning, by: FM, to: [SB], content: "dat de eilanden ‘weer in andermans oorlog’ belanden"}
replies:
  r1: {to: a1, by: p3, answer: rejected}
  r2: {to: a2, by: PW, answer: accepted}
  r3: {to: a4, by: SB, answer: unanswered}
