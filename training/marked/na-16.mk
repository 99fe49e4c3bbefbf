 date 2025-11-04 [Peru|PE] {verbreekt|s1} betrekkingen met [Mexico|MX]

[Peru|PE] heeft maandag de diplomatieke betrekkingen met [Mexico|MX] {verbroken|s1}, omdat [dat|MX] {asiel|s2} heeft verleend aan oud-premier [Betssy Chávez|p1]. [Zij|p1] zit sindsdien in de [Mexicaanse|MX] residentie in [Lima|l1]. De [Mexicaanse|MX] zaakgelastigde [Karla Ornela|p2] {moet|a1} binnen vijf dagen weg zijn.

„Buitensporig”, luidde het {commentaar|s3} van president [Claudia Sheinbaum|p3]. Op [haar|p3] {verzoek|a2} om een vrijgeleide voor [Chávez|p1] is door [Lima|PE] {niet gereageerd|r1}. [Uruguay|UY] {wil|a3+a4} tussen [de twee|PE+MX] {bemiddelen|e1}; [Mexico|MX] heeft daar wel {oren|r2} naar, [Peru|PE] {niet|r3}.
=====
entities:
  PE: {name: Peru, type: State}
  MX: {name: Mexico, type: State}
  UY: {name: Uruguay, type: State}
  l1: {name: Lima, type: Place}
  p1: {name: Betssy Chávez, type: Person}
  p2: {name: Karla Ornela, type: Person}
  p3: {name: Claudia Sheinbaum, type: Person}
offices:
  - {person: p2, office: zaakgelastigde, of: MX}
  - {person: p3, office: president, of: MX}
events:
  e1: {type: Mediation, participants: [PE, MX], mediators: [UY], factuality: possible}
acts:
  s1: {type: Statement, by: PE, content: "de diplomatieke betrekkingen met Mexico verbroken", time: maandag}
  s2: {type: Statement, by: MX, content: "asiel heeft verleend aan oud-premier Betssy Chávez"}
  s3: {type: Statement, by: p3, content: "Buitensporig"}
  a1: {type: Demand, by: PE, to: [p2], content: "binnen vijf dagen weg zijn"}
  a2: {type: Proposal, by: p3, to: [PE], kind: other, content: "een vrijgeleide voor Chávez", status: unanswered}
  a3: {type: Proposal, by: UY, to: [MX], kind: mediation_offer, content: "tussen de twee bemiddelen", status: accepted}
  a4: {type: Proposal, by: UY, to: [PE], kind: mediation_offer, content: "tussen de twee bemiddelen", status: rejected}
replies:
  r1: {to: a2, by: PE, answer: unanswered}
  r2: {to: a3, by: MX, answer: accepted}
  r3: {to: a4, by: PE, answer: rejected}
