 date 2018-03-29 [Seoul|KR] {polst|a1} [Pyongyang|KP] voor {top|e2} in de sneeuw

[Zuid-Korea|KR] {nodigt|a1} [het Noorden|KP] uit voor een {topconferentie|e2} in skioord [Pyeongchang|l1], begin mei. De brief werd woensdag in [Panmunjom|l2] {overgedragen|e1} door onderminister [Seo Min-jae|p1]. Volgens persbureau Yonhap {las|r1} [de ontvanger|p2], kolonel [Ri Thae-song|p2], hem staande en zonder een spier te vertrekken. [De VS|US] {drukken|a2} [beide Korea's|KR+KP] op het hart niets over raketten te beloven buiten [Washington|US] om. [Moskou|RU] {bood|a3} tevergeefs aan de {top|e2} in Vladivostok te houden: [Seoul|KR] {bedankte|r2}.
=====
entities:
  RU: {name: Rusland, type: State}
  KR: {name: Zuid-Korea, type: State}
  KP: {name: Noord-Korea, type: State}
  l1: {name: Pyeongchang, type: Place}
  l2: {name: Panmunjom, type: Place}
  p1: {name: Seo Min-jae, type: Person}
  p2: {name: Ri Thae-song, type: Person}
  US: {name: Verenigde Staten, type: State}
offices:
  - {person: p1, office: onderminister, of: KR}
  - {person: p2, office: kolonel, of: KP}
events:
  e1: {type: Meeting, label: overdracht van de brief in Panmunjom, participants: [p1, p2], place: l2, time: woensdag, factuality: actual, source: persbureau Yonhap}
  e2: {type: Meeting, label: topconferentie in Pyeongchang, participants: [KR, KP], place: l1, time: begin mei, factuality: possible}
acts:
  a3: {type: Proposal, by: RU, to: [KR], kind: summit, content: "de top in Vladivostok te houden", status: rejected, about: e2}
  a1: {type: Proposal, by: KR, to: [KP], kind: summit, content: "een topconferentie in skioord Pyeongchang", status: unanswered, about: e2}
  a2: {type: Demand, by: US, to: [KR, KP], content: "niets over raketten te beloven buiten Washington om"}
replies:
  r2: {to: a3, by: KR, answer: rejected}
  r1: {to: a1, by: p2, answer: unanswered}
