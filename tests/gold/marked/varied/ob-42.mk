 date 2010-09-06 Basken

MADRID - [Spanje|ES] {haalt|r1} de schouders op over het {bestand|a1} dat [de ETA|ET] zondag in een videofilmpje heeft {afgekondigd|a1}. "Het enige communiqué waarop [wij|ES] wachten, is het laatste", {zei|s1} minister [Alfredo Rubalcaba|p1]. Van {praten|e1} is geen sprake. In 2006 werd dat in [Loiola|l1] wel {gedaan|e2}; tijdens die {gesprekken|e2} blies [de ETA|ET] een parkeergarage op, en [Madrid|ES] {sloeg|o1} de deur dicht.
=====
entities:
  ES: {name: Spanje, type: State}
  ET: {name: ETA, type: Organisation}
  l1: {name: Loiola, type: Place}
  p1: {name: Alfredo Rubalcaba, type: Person}
offices:
  - {person: p1, office: minister, of: ES}
events:
  e1: {type: Negotiation, participants: [ES, ET], factuality: counterfactual}
  e2: {type: Negotiation, participants: [ES, ET], place: l1, time: In 2006, factuality: actual}
acts:
  a1: {type: Statement, by: ET, content: bestand, time: zondag}
  s1: {type: Statement, by: p1, to: [ET], content: "Het enige communiqué waarop wij wachten, is het laatste"}
replies:
  r1: {to: a1, by: ES, answer: rejected}
outcomes:
  o1: {of: e2, type: walkout}
