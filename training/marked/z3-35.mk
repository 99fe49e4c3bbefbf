 date 2025-06-12 NIEUWSBRIEF OOST, nr. 41

[Oezbekistan|UZ] {verwelkomde|e1} gisteren de [Kirgizische|KG] premier [Aida Mamyrova|p1], die met [haar|p1] collega [Rustam Yusupov|p2] het {startsein|e3} gaf voor een grensbrug. [Zij|p1] {gunde|a1} [Tasjkent|UZ] bovendien twee dalen.

[Tadzjikistan|TJ] {verwierp|r1} een gelijksoortige {ruil|a2} van [Bisjkek|KG].

Vrijdag {treft|e2} [Mamyrova|p1] in [Almaty|l1] [de hoge commissaris van [de OVSE|OVSE]|p3], [Grete Solberg|p3].
=====
entities:
  UZ: {name: Oezbekistan, type: State}
  KG: {name: Kirgizië, type: State}
  p1: {name: Aida Mamyrova, type: Person}
  p2: {name: Rustam Yusupov, type: Person}
  TJ: {name: Tadzjikistan, type: State}
  l1: {name: Almaty, type: Place}
  OVSE: {name: OVSE, type: Organisation}
  p3: {name: Grete Solberg, type: Person}
offices:
  - {person: p1, office: premier, of: KG}
  - {person: p3, office: hoge commissaris, of: OVSE}
events:
  e1: {type: Visit, label: bezoek van Mamyrova aan Oezbekistan, participants: [p1], hosts: [UZ], place: UZ, time: gisteren, factuality: actual}
  e2: {type: Meeting, label: ontmoeting van Mamyrova en Solberg, participants: [p1, p3], place: l1, time: Vrijdag, factuality: planned}
  e3: {type: Meeting, label: startsein voor een grensbrug, participants: [p1, p2], time: gisteren, factuality: actual, part_of: e1}
acts:
  a1: {type: Concession, by: p1, to: [UZ], content: "twee dalen"}
  a2: {type: Proposal, by: KG, to: [TJ], kind: territorial, content: "een gelijksoortige ruil", status: rejected}
replies:
  r1: {to: a2, by: TJ, answer: rejected}
