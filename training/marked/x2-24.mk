 date 2006-06-21 Koffie met de kameraad: hoe [Nepal|NP] [zijn|NP] {oorlog|e1} probeert af te ronden

KATHMANDU - Tien jaar lang had niemand in de hoofdstad [zijn|p1] gezicht gezien. Vrijdag stapte kameraad [Sangram|p1], [de leider van [de maoïsten|MA]|p1], uit een witte jeep voor de ambtswoning van premier [Bishnu Prasad Adhikari|p2], en het eerste wat [hij|p1] vroeg, was of [hij|p1] [zijn|p1] schoenen moest uittrekken.

Na tien uur {praten|e9} hadden [de twee|p1+p2] een {achtpuntenpact|e2} klaar, dat [ze|p1+p2] rond middernacht in aanwezigheid van de pers {ondertekenden|e2}. Er komt een interim-grondwet, er komt een interim-regering, en het parlement waarin [Adhikari|p2] [zijn|p2] hele leven heeft doorgebracht, wordt ontbonden. "[Ik|p2] heb de tak afgezaagd waar [ik|p2] op zat, en kijk, [ik|p2] zit nog", {glunderde|s1} [de 81-jarige|p2] op de {persbijeenkomst|e3}.

De weg erheen

Het voorspel begon vorig jaar november in [New Delhi|l2]. Daar {sloten|e4} [de maoïsten|MA] een {verbond|e4} met [zeven partijen|SPA], onder het oog van [India|IN], dat officieel van niets wist. In mei volgden twee voorbereidende {zittingen|e5} in [Kathmandu|l1]. De [maoïstische|MA] ploeg werd toen {getrokken door|d1} [Keshab Mahara|p3], geflankeerd door [Dina Nath Pun|p4]. [De regering|NP] {vaardigde|d2} [[haar|NP] minister van Binnenlandse Zaken|p5] af, [Krishna Gautam|p5], plus twee partijsecretarissen. Vijf burgers, onder wie de arts [Mathura Rimal|p6], zaten erbij als waarnemer.

Toen [Gautam|p5] in de tweede {zitting|e5} {opperde|s2} dat [de rebellen|MA] [hun|MA] geweren zouden inleveren vóór de verkiezingen, stond [Mahara|p3] op het punt te {vertrekken|o1+r3}. [Hij|p3] bleef, na {tussenkomst|e6} van dokter [Rimal|p6], die [hem|p3] naar eigen zeggen "op de bloeddruk" aansprak. Het werd een {compromis|e7}: wapens en soldaten gaan allebei in kampen, en [de Verenigde Naties|VN] krijgen de sleutel.

Open einde

Of [New York|VN] daartoe bereid is, staat nog {niet vast|r1}. [De regering|NP] {stuurde|s3} zaterdag een brief. [De Verenigde Staten|US] {houden|s4} [de maoïsten|MA] voorlopig op [hun|US] terreurlijst; ambassadeur [Wesley Hartigan|p7] {waarschuwde|s5} dat elke regering met [hen|MA] "de kraan van de hulp kan zien dichtgaan".

Over het lot van de koning is {niets beslist|o2}. [Sangram|p1] {wil|a1} de republiek, nu meteen. [Adhikari|p2] {vindt|r2} dat het volk dat later moet uitmaken. Over drie weken {buigen|e8} [de twee|p1+p2] zich daar opnieuw over, en dan, zo beloofde [de kameraad|p1], brengt [hij|p1] de koffie mee.
=====
entities:
  NP: {name: Nepal, type: State}
  MA: {name: maoïsten, type: Organisation}
  SPA: {name: zeven partijen, type: Organisation}
  IN: {name: India, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Kathmandu, type: Place}
  l2: {name: New Delhi, type: Place}
  p1: {name: Sangram, type: Person}
  p2: {name: Bishnu Prasad Adhikari, type: Person}
  p3: {name: Keshab Mahara, type: Person}
  p4: {name: Dina Nath Pun, type: Person}
  p5: {name: Krishna Gautam, type: Person}
  p6: {name: Mathura Rimal, type: Person}
  p7: {name: Wesley Hartigan, type: Person}
offices:
  - {person: p1, office: leider, of: MA}
  - {person: p2, office: premier, of: NP}
  - {person: p5, office: minister van Binnenlandse Zaken, of: NP}
  - {person: p7, office: ambassadeur, of: US}
events:
  e1: {type: Conflict, label: oorlog in Nepal, participants: [NP, MA], factuality: actual}
  e9: {type: Negotiation, label: gesprek van Sangram en Adhikari, participants: [p1, p2], place: l1, time: Vrijdag, factuality: actual, after: e5}
  e2: {type: Agreement, label: achtpuntenpact, participants: [p1, p2, MA, NP], place: l1, time: rond middernacht, factuality: actual, part_of: e9}
  e3: {type: PressConference, label: persbijeenkomst, participants: [p2], place: l1, factuality: actual}
  e4: {type: Agreement, label: verbond van New Delhi, participants: [MA, SPA], observers: [IN], place: l2, time: vorig jaar november, factuality: actual}
  e5: {type: Negotiation, label: voorbereidende zittingen, participants: [MA, NP], observers: [p6], place: l1, time: In mei, factuality: actual}
  e6: {type: Mediation, label: tussenkomst van Rimal, participants: [p3, p5], mediators: [p6], factuality: actual, part_of: e5}
  e7: {type: Agreement, label: compromis over wapens, participants: [MA, NP], guarantors: [VN], factuality: actual, part_of: e5}
  e8: {type: Negotiation, label: vervolg over de koning, participants: [p1, p2], time: Over drie weken, factuality: planned, after: e9}
acts:
  s1: {type: Statement, by: p2, content: "Ik heb de tak afgezaagd waar ik op zat, en kijk, ik zit nog"}
  s2: {type: Proposal, by: p5, to: [MA], kind: other, content: "dat de rebellen hun geweren zouden inleveren vóór de verkiezingen", status: rejected}
  s3: {type: Proposal, by: NP, to: [VN], kind: guarantee, content: "wapens en soldaten gaan allebei in kampen, en de Verenigde Naties krijgen de sleutel", status: unanswered, time: zaterdag}
  s4: {type: Statement, by: US, to: [MA], content: "op hun terreurlijst"}
  s5: {type: Warning, by: p7, to: [NP], content: "de kraan van de hulp kan zien dichtgaan"}
  a1: {type: Demand, by: p1, to: [p2], content: "de republiek, nu meteen"}
replies:
  r1: {to: s3, by: VN, answer: unanswered}
  r2: {to: a1, by: p2, answer: rejected}
  r3: {to: s2, by: p3, answer: rejected}
delegations:
  d1: {of: MA, head: p3, members: [p4], event: e5}
  d2: {of: NP, head: p5, members: [], event: e5}
outcomes:
  o1: {of: e5, type: walkout, factuality: counterfactual}
  o2: {of: e9, type: partial_agreement}
