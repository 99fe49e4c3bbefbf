 date 2026-01-16 [Ottawa|CA] en [Peking|CN]: raapzaad tegen auto's

Acht jaar kwam er geen [Canadese|CA] premier meer over de vloer. Donderdag {stapte|e1} [Mark Carney|p1] in [Peking|l1] uit het vliegtuig, en vrijdagochtend, na {gesprekken|e2} met [Xi Jinping|p2] en [Li Qiang|p3], lag er een {lijstje|e3+o1}. De [Chinese|CN] heffing op [Canadees|CA] raapzaad {zakt|a1} voor 1 maart van 84 naar zo'n 15 procent, en in ruil daarvoor {laat|a2} [Canada|CA] jaarlijks 49.000 elektrische auto's binnen tegen het oude tarief.

De boerenbond juicht, de vakbond Unifor niet. In [Washington|US] werd verschillend gereageerd. Handelsgezant [Jamieson Greer|p4] {noemde|s1} de stap ‘problematisch’, [zijn|p4] president {zei|s2}: „Als je een deal met [China|CN] kunt krijgen, moet je dat doen.”

Over Taiwan hield [Carney|p1] zich op de vlakte. [Zijn|p1] {aandringen|a3}, achter gesloten deuren, op vrijlating van de [Canadees|CA] [Robert Schellenberg|p5] is volgens het [Chinese|CN] verslag ‘ter kennis {genomen|r1}’. Het [Canadese|CA] verslag noemt die zin niet.

Het aandeel Canfor steeg. [Xi|p2] is {uitgenodigd|a4} voor een {tegenbezoek|e4}; [hij|p2] {neemt|r4} de invitatie, aldus Xinhua, in beraad.
=====
entities:
  CA: {name: Canada, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Peking, type: Place}
  p1: {name: Mark Carney, type: Person}
  p2: {name: Xi Jinping, type: Person}
  p3: {name: Li Qiang, type: Person}
  p4: {name: Jamieson Greer, type: Person}
  p5: {name: Robert Schellenberg, type: Person}
offices:
  - {person: p1, office: premier, of: CA}
  - {person: p4, office: Handelsgezant, of: US}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: Donderdag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2, p3], place: l1, time: vrijdagochtend, factuality: actual, part_of: e1}
  e3: {type: Agreement, participants: [CA, CN], place: l1, time: vrijdagochtend, factuality: actual, part_of: e2}
  e4: {type: Visit, participants: [p2], place: CA, factuality: possible}
acts:
  a1: {type: Concession, by: CN, to: [CA], content: "De Chinese heffing op Canadees raapzaad"}
  a2: {type: Concession, by: CA, to: [CN], content: "jaarlijks 49.000 elektrische auto's binnen tegen het oude tarief"}
  a3: {type: Demand, by: p1, to: [CN], content: "vrijlating van de Canadees Robert Schellenberg"}
  a4: {type: Proposal, by: p1, to: [p2], kind: summit, content: "een tegenbezoek", status: unanswered}
  s1: {type: Statement, by: p4, content: "problematisch", about: e3}
  s2: {type: Statement, by: US, content: "Als je een deal met China kunt krijgen, moet je dat doen"}
replies:
  r1: {to: a3, by: CN, answer: unanswered}
  r4: {to: a4, by: p2, answer: unanswered}
outcomes:
  o1: {of: e2, type: agreement}
