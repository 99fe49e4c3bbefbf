 date 2015-05-21 Fotobijschrift

Minister [Shafiq Rahman|p1] van [Bangladesh|BD] stapt in Chittagong aan wal na een {driedaagse|e1} in [Myanmar|MM]. [Hij|p1] {bepraatte|e2} er met [zijn|p1] evenknie [Khin Thandar|p2] de terugkeer van vluchtelingen, naar [de junta|MM] {verzekert|a1} 'op goede voet'. Met welk resultaat, is {ongewis|o1}: [Rahman|p1] sluit zich op en laat een neef de journalisten bezighouden.
=====
entities:
  p1: {name: Shafiq Rahman, type: Person}
  BD: {name: Bangladesh, type: State}
  MM: {name: Myanmar, type: State}
  p2: {name: Khin Thandar, type: Person}
offices:
  - {person: p1, office: minister, of: BD}
events:
  e1: {type: Visit, label: bezoek van Rahman aan Myanmar, participants: [p1], place: MM, factuality: actual}
  e2: {type: Meeting, label: gesprek van Rahman en Thandar, participants: [p1, p2], factuality: actual, part_of: e1}
acts:
  a1: {type: Statement, by: MM, content: "op goede voet", about: e2}
outcomes:
  o1: {of: e2, type: unknown}
