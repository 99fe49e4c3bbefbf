 date 2026-03 Liveblog: [[Amerikaanse|VER] senatoren|p6+p7+p8] {geland|e1} in [Taiwan|TAI], [Peking|CHI] {ontbiedt|e3} ambassadeur

Lees hier ons liveblog terug over het {bezoek|e1} van een [Amerikaanse|VER] {delegatie|d1} aan [Taiwan|TAI].

21.40 uur - [Lai|p1] houdt deur op een kier

De [Taiwanese|TAI] president [Lai Ching-te|p1] heeft zich vanavond {bereid verklaard|s2} met [Peking|CHI] te gaan {praten|e6}, op {voorwaarde|e7} dat de militaire oefeningen in de [Straat van [Taiwan|TAI]|l3] eerst worden stilgelegd. "Wie met oorlogsschepen komt, vindt de tafel leeg", {aldus|e8} [Lai|p1]. [China|CHI] heeft nog {niet gereageerd|r2}.

18.15 uur - Ambassadeur {op het matje|e3}

Op [het [Chinese|CHI] ministerie van Buitenlandse Zaken|CMVBZ] heeft onderminister [Liang Haifeng|p2] de [Amerikaanse|VER] ambassadeur [Thomas Gillespie|p3] {ontvangen|e3}. [Zij|p2] {gaf|e9} [hem|p3] te verstaan dat er 'een prijskaartje' aan het {bezoek|e1} hangt. Mocht [Washington|VER] opnieuw wapens leveren, dan schort [China|CHI] de {handelsgesprekken|e13} op, {waarschuwde|e10} [ze|p2].

15.30 uur - [Rubio|p4] {belt|e4} met [Wang Yi|p5]

Minister [Marco Rubio|p4] van Buitenlandse Zaken heeft vanmiddag een halfuur {aan de lijn|e4} gehangen met [zijn|p4] [Chinese|CHI] collega [Wang Yi|p5]. [Wang|p5] {eiste|e11} dat [de senatoren|p6+p7+p8] onmiddellijk rechtsomkeert maken. Daarop {wierp|e12+r11} [Rubio|p4] tegen dat het Congres zijn eigen reizen plant. Wat het {gesprek|e4} verder heeft opgeleverd, is {niet duidelijk|o1}.

11.05 uur - {Delegatie|d1} in [Taipei|l1]

[De drie [Amerikanen|VER]|p6+p7+p8] zijn om 10.20 uur op het vliegveld van [Taipei|l1] {geland|e1}. Het {gezelschap|d1} wordt geleid door de Republikeinse senator [Walter Hendricks|p6]; verder reizen [zijn|p6] partijgenote [Laura McBride|p7] en de Democraat [Samuel Ortega|p8] mee. [McBride|p7] {pleitte|s1} nog op het vliegveld voor een [Amerikaanse|VER] veiligheidsgarantie voor [het eiland|TAI]. Morgen {lunchen|e2} [zij|p6+p7+p8] met president [Lai|p1].

08.00 uur - Geen tussenstop in [Japan|JAP]

Een tussenstop in [Tokio|l2], waar [de senatoren|p6+p7+p8] de [Japanse|JAP] premier [Sanae Takaichi|p9] zouden {ontmoeten|e5}, is {geschrapt|o2}. Over de reden laat [Tokio|JAP] niets los.
=====
entities:
  VER: {name: Verenigde Staten, type: State}
  TAI: {name: Taiwan, type: State}
  CHI: {name: China, type: State}
  JAP: {name: Japan, type: State}
  p1: {name: Lai Ching-te, type: Person}
  p2: {name: Liang Haifeng, type: Person}
  p3: {name: Thomas Gillespie, type: Person}
  p4: {name: Marco Rubio, type: Person}
  p5: {name: Wang Yi, type: Person}
  p6: {name: Walter Hendricks, type: Person}
  p7: {name: Laura McBride, type: Person}
  p8: {name: Samuel Ortega, type: Person}
  p9: {name: Sanae Takaichi, type: Person}
  CMVBZ: {name: Chinese ministerie van Buitenlandse Zaken, type: Organisation}
  l1: {name: Taipei, type: Place}
  l2: {name: Tokio, type: Place}
  l3: {name: Straat van Taiwan, type: Place}
offices:
  - {person: p1, office: president, of: TAI}
  - {person: p2, office: onderminister, of: CHI}
  - {person: p3, office: ambassadeur, of: VER}
  - {person: p4, office: minister van Buitenlandse Zaken, of: VER}
  - {person: p5, office: minister van Buitenlandse Zaken, of: CHI}
  - {person: p6, office: senator, of: VER}
  - {person: p9, office: premier, of: JAP}
events:
  e1: {type: Visit, label: Amerikaanse delegatie in Taipei, participants: [VER], place: l1, time: om 10.20 uur, factuality: actual}
  e2: {type: Meeting, label: lunch van de senatoren met Lai, participants: [p6, p7, p8, p1], time: Morgen, factuality: planned, part_of: e1}
  e3: {type: Meeting, label: Liang ontvangt Gillespie, participants: [p2, p3], factuality: actual}
  e4: {type: Meeting, label: telefoongesprek Rubio-Wang, participants: [p4, p5], time: vanmiddag, factuality: actual}
  e5: {type: Meeting, label: ontmoeting van de senatoren met Takaichi, participants: [p6, p7, p8, p9], place: l2, factuality: counterfactual}
  e6: {type: Negotiation, label: mogelijke gesprekken tussen Lai en China, participants: [p1, CHI], factuality: possible, source: p1}
  e13: {type: Negotiation, participants: [CHI, VER], factuality: actual}
acts:
  e7: {type: Demand, by: p1, time: vanavond, to: [CHI], content: de militaire oefeningen in de Straat van Taiwan eerst worden stilgelegd}
  e8: {type: Statement, by: p1, content: 'Wie met oorlogsschepen komt, vindt de tafel leeg'}
  e9: {type: Statement, by: p2, content: er 'een prijskaartje' aan het bezoek hangt}
  e10: {type: Warning, by: p2, to: [VER], content: 'Mocht Washington opnieuw wapens leveren, dan schort China de handelsgesprekken op'}
  e11: {type: Demand, by: p5, to: [p4], content: de senatoren onmiddellijk rechtsomkeert maken}
  e12: {type: Statement, by: p4, content: het Congres zijn eigen reizen plant}
  s1: {type: Proposal, by: p7, kind: guarantee, status: proposed, to: [TAI], content: een Amerikaanse veiligheidsgarantie voor het eiland}
  s2: {type: Proposal, by: p1, to: [CHI], kind: talks, status: unanswered, content: met Peking te gaan praten}
replies:
  r2: {to: s2, by: CHI, answer: unanswered}
  r11: {to: e11, by: p4, answer: rejected}
delegations:
  d1: {of: VER, head: p6, members: [p7, p8], event: e1}
outcomes:
  o1: {of: e4, type: unknown}
  o2: {of: e5, type: cancelled}
