 date 1998-06-08 [Bisschop|p1] {gooit|s1} handdoek in de ring

SAN CRISTÓBAL - Na vier jaar {heen en weer lopen|e1} tussen [de regering van [Mexico|MX]|MX] en [de zapatisten|EZ] houdt bisschop [Samuel Ruiz|p1] het voor gezien. [Hij|p1] {maakte|s1} zondag vanaf de kansel bekend dat [de Conai|CON], [de {bemiddelingscommissie|e1} die [hij|p1] leidt|CON], zichzelf ontbindt. {Gesprekken|e2} zijn er al sinds september 1996 niet meer, toen [de zapatisten|EZ] {opstonden|o1} omdat [Mexico|MX] de {akkoorden|e3} van [San Andrés|l1] onuitgevoerd liet.

[De minister van Binnenlandse Zaken|p2], [Francisco Labastida|p2], {biedt|a1} rechtstreeks {beraad|e4} aan. Daarop is vooralsnog alleen {gezwegen|r1}.
=====
entities:
  MX: {name: Mexico, type: State}
  EZ: {name: zapatisten, type: Organisation}
  CON: {name: Conai, type: Organisation}
  l1: {name: San Andrés, type: Place}
  p1: {name: Samuel Ruiz, type: Person}
  p2: {name: Francisco Labastida, type: Person}
offices:
  - {person: p2, office: minister van Binnenlandse Zaken, of: MX}
events:
  e1: {type: Mediation, participants: [MX, EZ], mediators: [p1, CON], time: Na vier jaar, factuality: actual}
  e2: {type: Negotiation, participants: [MX, EZ], mediators: [p1, CON], time: september 1996, factuality: actual}
  e3: {type: Agreement, label: akkoorden van San Andrés, participants: [MX, EZ], place: l1, factuality: actual}
  e4: {type: Negotiation, participants: [MX, EZ], factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: "dat de Conai, de bemiddelingscommissie die hij leidt, zichzelf ontbindt", about: e1, time: zondag}
  a1: {type: Proposal, by: p2, to: [EZ], kind: talks, content: rechtstreeks beraad, status: unanswered, about: e4}
replies:
  r1: {to: a1, by: EZ, answer: unanswered}
outcomes:
  o1: {of: e2, type: walkout}
