 date 2020-01-13 [Haftar|p1] {vertrekt|o1} uit [Moskou|l1] zonder te {tekenen|e1}

MOSKOU (TASS) - De [Libische|LY] krijgsheer [Khalifa Haftar|p1] heeft vannacht het vliegtuig terug genomen zonder het {bestand|e1} te {tekenen|e1} dat [Rusland|RU] en [Turkije|TR] [hem|p1] hadden {voorgelegd|a1+a2}. [Hij|p1] had om een dag bedenktijd {gevraagd|r1}. [Zijn|p1] rivaal [Fayez al-Sarraj|p2], [de premier in Tripoli|p2], zette [zijn|p2] handtekening maandagavond {wel|e2+r2}.

[De twee|p1+p2] waren in hetzelfde gebouw maar kregen [elkaar|p1+p2] {niet te zien|e3}. De ministers [Sergej Lavrov|p3] en [Mevlüt Çavuşoglu|p4] liepen zeven uur tussen de kamers {heen en weer|e4}.
=====
entities:
  LY: {name: Libië, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  l1: {name: Moskou, type: Place}
  p1: {name: Khalifa Haftar, type: Person}
  p2: {name: Fayez al-Sarraj, type: Person}
  p3: {name: Sergej Lavrov, type: Person}
  p4: {name: Mevlüt Çavuşoglu, type: Person}
offices:
  - {person: p2, office: premier, of: LY}
  - {person: p3, office: minister, of: RU}
  - {person: p4, office: minister, of: TR}
events:
  e1: {type: Agreement, label: bestand, participants: [p1], mediators: [RU, TR], place: l1, factuality: counterfactual}
  e2: {type: Agreement, label: bestand, participants: [p2], mediators: [RU, TR], place: l1, time: maandagavond, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], place: l1, factuality: counterfactual}
  e4: {type: Mediation, participants: [p1, p2], mediators: [p3, p4, RU, TR], place: l1, time: zeven uur, factuality: actual}
acts:
  a1: {type: Proposal, by: RU, to: [p1], kind: ceasefire, content: bestand, status: unanswered, about: e4}
  a2: {type: Proposal, by: RU, to: [p2], kind: ceasefire, content: bestand, status: accepted, about: e4}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
  r2: {to: a2, by: p2, answer: accepted}
outcomes:
  o1: {of: e4, type: walkout}
