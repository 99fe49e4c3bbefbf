 date 2016-11-05 Vissers varen, ministers vergaderen

[NEW DELHI|l1] - Garnalen trekken zich van grenzen niets aan, vissers uit Tamil Nadu evenmin. Zaterdag {schoven|e1} [India|IN] en [Sri Lanka|LK] in [New Delhi|l1] aan om een einde te maken aan de jaarlijkse jacht op trawlers in de Straat van Palk.

Minister [Sudha Ramanathan|p1] van Buitenlandse Zaken zat namens [India|IN] voor, [haar|p1] [Sri Lankaanse|LK] collega van Visserij, [Mahinda Karunatilake|p2], had drie admiraals en [een vissersvrouw uit Jaffna|p3] {bij zich|d1}. "[Zij|p3] weet wat een kapot net kost", {verklaarde|s1} [hij|p2].

[Colombo|LK] {rekende|a1} op een onmiddellijk verbod op het slepen over de bodem. [Delhi|IN] {kon|r1+s2} dat enkel beloven over drie jaar, met steun voor wie overschakelt op diepzeevangst. [Karunatilake|p2] {noemde|s5} dat "beter dan een kanonschot".

Wat wel {lukte|e2+o1}: een gemengde commissie die om de drie maanden {bijeenkomt|e3}, een telefoonlijn tussen de kustwachten en de teruggave van 69 boten. De 104 opgesloten vissers kunnen, als de rechters meewerken, met Pongal thuis zijn.

[De vissersbond van Rameswaram|VR] was er als de kippen bij om het {resultaat|e2} te {kelderen|s4}: "Drie jaar? Tegen dan is er geen zee meer."
=====
entities:
  l1: {name: New Delhi, type: Place}
  IN: {name: India, type: State}
  LK: {name: Sri Lanka, type: State}
  p1: {name: Sudha Ramanathan, type: Person}
  p2: {name: Mahinda Karunatilake, type: Person}
  p3: {name: vissersvrouw uit Jaffna, type: Person}
  VR: {name: vissersbond van Rameswaram, type: Organisation}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: IN}
  - {person: p2, office: collega van Visserij, of: LK}
events:
  e1: {type: Negotiation, label: overleg over de Straat van Palk, participants: [IN, LK, p1, p2], place: l1, time: Zaterdag, factuality: actual}
  e2: {type: Agreement, label: afspraken over commissie en telefoonlijn, participants: [IN, LK], place: l1, time: Zaterdag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: gemengde commissie, participants: [IN, LK], time: om de drie maanden, factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p2, content: "weet wat een kapot net kost"}
  a1: {type: Demand, by: LK, to: [IN], content: "een onmiddellijk verbod op het slepen over de bodem"}
  s2: {type: Concession, by: IN, to: [LK], content: "over drie jaar, met steun voor wie overschakelt op diepzeevangst"}
  s4: {type: Statement, by: VR, content: "Drie jaar? Tegen dan is er geen zee meer.", about: e2}
  s5: {type: Statement, by: p2, content: "beter dan een kanonschot"}
replies:
  r1: {to: a1, by: IN, answer: rejected}
delegations:
  d1: {of: LK, head: p2, members: [p3], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
