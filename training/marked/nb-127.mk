 date 2024-08-16 [Washington|US] levert 'overbruggingsvoorstel', {overleg|e1} [Doha|l1] gaat volgende week verder

[De Verenigde Staten|US] hebben [Israël|IL] en [Hamas|HA] vrijdag een tekst {voorgelegd|s1+s2} die de laatste gaten moet dichten. Dat staat in een {verklaring|a1} van [de drie {bemiddelaars|e4}|US+EG+QA]: naast [de VS|US] zijn dat [Egypte|EG] en [Qatar|QA]. De {gesprekken|e1} in [Doha|l1], die donderdag begonnen, zijn {opgeschort|o1} en worden voor het eind van volgende week {hervat|e2} in [Caïro|l2].

[Hamas|HA], dat er niet bij zat, {houdt vast|r2} aan de tekst van 2 juli. [Een [Israëlische|IL] zegsman|p1] {noemt|r1} het stuk 'iets om mee te werken', al {moet|a2} de Philadelphi-corridor volgens [hem|p1] in [Israëlische|IL] handen blijven. [Mossad|MO]-chef [David Barnea|p2] {vloog|e3} 's avonds terug.

Volgens het ministerie van Gezondheid in Gaza is deze week de grens van 40.000 doden gepasseerd. In Deir al-Balah werd bij een baby polio vastgesteld, voor het eerst in vijfentwintig jaar.
=====
entities:
  US: {name: "Verenigde Staten", type: State}
  IL: {name: "Israël", type: State}
  EG: {name: "Egypte", type: State}
  QA: {name: "Qatar", type: State}
  HA: {name: "Hamas", type: Organisation}
  MO: {name: "Mossad", type: Organisation}
  p1: {name: "Israëlische zegsman", type: Person}
  p2: {name: "David Barnea", type: Person}
  l1: {name: "Doha", type: Place}
  l2: {name: "Caïro", type: Place}
offices:
  - {person: p1, office: "zegsman", of: IL}
  - {person: p2, office: "chef", of: MO}
events:
  e1: {type: Negotiation, participants: [IL], mediators: [US, EG, QA], place: l1, time: "donderdag", factuality: actual}
  e2: {type: Negotiation, participants: [IL], mediators: [US, EG, QA], place: l2, time: "voor het eind van volgende week", after: e1, factuality: planned}
  e3: {type: Visit, participants: [p2], place: l1, factuality: actual}
  e4: {type: Mediation, participants: [IL, HA], mediators: [US, EG, QA], factuality: actual}
acts:
  a1: {type: Statement, by: US, content: "De Verenigde Staten hebben Israël en Hamas vrijdag een tekst voorgelegd"}
  a2: {type: Demand, by: p1, to: [HA], content: "de Philadelphi-corridor volgens hem in Israëlische handen blijven"}
  s1: {type: Proposal, by: US, to: [IL], kind: ceasefire, content: "een tekst voorgelegd die de laatste gaten moet dichten", status: accepted}
  s2: {type: Proposal, by: US, to: [HA], kind: ceasefire, content: "een tekst voorgelegd die de laatste gaten moet dichten", status: rejected}
replies:
  r1: {to: s1, by: p1, answer: accepted}
  r2: {to: s2, by: HA, answer: rejected}
outcomes:
  o1: {of: e1, type: postponed}
