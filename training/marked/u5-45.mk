 date 2025-10-09 {Overleg|e1} over [Groenland|GL] verplaatst van [Nuuk|l1] naar [Reykjavik|l2]

Door mist ging het woensdag in [Nuuk|l1] anders dan gedacht. De vliegtuigen van [de [Amerikaanse|US] en [Deense|DK] delegaties|US+DK] kwamen niet door de wolken en landden in [Reykjavik|l2], waar [de Groenlanders|GL], die al twee dagen in [Nuuk|l1] zaten te wachten, [hen|US+DK] een dag later achternakwamen. Zo {begon|e1} donderdag in een conferentieoord bij de IJslandse luchthaven wat in [Nuuk|l1] had zullen beginnen: het {driehoeksgesprek|e1} over zeldzame aarden.

[De [Deense|DK] ploeg|DK], {geleid door|d1} minister [Kirsten Holbæk|p1], telt jurist [Jonas Frandsen|p2] en twee geologen. Aan [Groenlandse|GL] zijde {voert|d2} premier [Aviaja Motzfeldt|p3] zelf het woord. Voor [Washington|US] {zit er|d3} onderminister [Travis Kellerman|p4].

[Kellerman|p4] heeft een {basisakkoord|e2} vóór 1 november {voorgesteld|s1+s4}. [Motzfeldt|p3] {hield|r1} het op 'ooit'; [Holbæk|p1] {zei|s2+r2} donderdagavond dat [Denemarken|DK] geen bezwaar heeft zolang [Nuuk|GL] dat niet heeft. Of dit een ja is, moet morgen blijken.

Over aankoop van het eiland is met geen woord {gesproken|e3}, bezweert iedereen.

De {bijeenkomst|e1} gaat morgen {verder|o1}. [IJsland|IS] zorgt voor soep, {bemiddelt|e4} niet en wil dat ook niet.
=====
entities:
  DK: {name: Denemarken, type: State}
  GL: {name: Groenland, type: State}
  US: {name: Verenigde Staten, type: State}
  IS: {name: IJsland, type: State}
  l1: {name: Nuuk, type: Place}
  l2: {name: Reykjavik, type: Place}
  p1: {name: Kirsten Holbæk, type: Person}
  p2: {name: Jonas Frandsen, type: Person}
  p3: {name: Aviaja Motzfeldt, type: Person}
  p4: {name: Travis Kellerman, type: Person}
offices:
  - {person: p1, office: minister, of: DK}
  - {person: p3, office: premier, of: GL}
  - {person: p4, office: onderminister, of: US}
events:
  e1: {type: Negotiation, label: driehoeksgesprek in Reykjavik, participants: [DK, GL, US], hosts: [IS], place: l2, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: basisakkoord, participants: [US, DK, GL], time: vóór 1 november, factuality: possible}
  e3: {type: Negotiation, label: gesprek over aankoop, participants: [DK, GL, US], factuality: counterfactual, part_of: e1}
  e4: {type: Mediation, participants: [DK, GL, US], mediators: [IS], factuality: counterfactual}
acts:
  s1: {type: Proposal, by: p4, to: [GL], kind: treaty, content: "een basisakkoord vóór 1 november", status: unanswered, about: e2}
  s4: {type: Proposal, by: p4, to: [DK], kind: treaty, content: "een basisakkoord vóór 1 november", status: unanswered, about: e2}
  s2: {type: Statement, by: p1, content: "dat Denemarken geen bezwaar heeft zolang Nuuk dat niet heeft", time: donderdagavond, about: e2}
replies:
  r1: {to: s1, by: p3, answer: unanswered}
  r2: {to: s4, by: p1, answer: unanswered}
delegations:
  d1: {of: DK, head: p1, members: [p2], event: e1}
  d2: {of: GL, head: p3, members: [], event: e1}
  d3: {of: US, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
