 date 2021-08-05 [Taliban|TA] {antwoorden|r1} niet op {voorstel|s1} tot machtsdeling

[De [Afghaanse|AF] onderhandelaars|AF] in [Doha|l1] hebben [de Taliban|TA] {voorgesteld|s1} de macht te delen in ruil voor een staakt-het-vuren. Dat heeft een bron binnen de delegatie donderdag aan persbureau AFP gezegd. Een {antwoord|r1} is er nog niet.

"[Wij|TA] kennen zo'n {aanbod|s1} niet", {zei|s2} een woordvoerder van [de Taliban|TA]. Een dag eerder had dezelfde man nog gezegd dat [zijn beweging|TA] de besprekingen serieus neemt.

[Qatar|QA], dat het {overleg|e1} begeleidt, {drong|s3} er bij [beide delegaties|AF+TA] op aan de geweldsspiraal te stoppen. De [Amerikaanse|US] gezant [Desmond Farrell|p1] {waarschuwde|s4} [de Taliban|TA] dat niemand een bewind zal erkennen dat met geweld aan de macht komt. [De gezant|p1] {herhaalde|s5} ook dat de troepen voor 31 augustus vertrekken.

President [Hashmat Noorzai|p2] heeft woensdag een {verzoek|s6} van [Pakistan|PK] om de grens bij Spin Boldak open te stellen {afgewezen|r2}. [Hij|p2] {eist|s7} dat [Islamabad|PK] eerst [zijn|PK] steun aan [de Taliban|TA] stopt. [Pakistan|PK] {ontkent|s8} dat [het|PK] die steun geeft.

In Kaboel werd donderdag een nieuwe bibliotheek geopend. De voorzitter van het cricketbestuur bood daar zijn ontslag aan.
=====
entities:
  AF: {name: Afghanistan, type: State}
  TA: {name: Taliban, type: Organisation}
  QA: {name: Qatar, type: State}
  US: {name: Verenigde Staten, type: State}
  PK: {name: Pakistan, type: State}
  l1: {name: Doha, type: Place}
  p1: {name: Desmond Farrell, type: Person}
  p2: {name: Hashmat Noorzai, type: Person}
offices:
  - {person: p1, office: gezant, of: US}
  - {person: p2, office: President, of: AF}
events:
  e1: {type: Negotiation, label: overleg in Doha, participants: [AF, TA], mediators: [QA], place: l1, factuality: actual}
acts:
  s1: {type: Proposal, by: AF, to: [TA], kind: ceasefire, content: "de macht te delen in ruil voor een staakt-het-vuren", status: unanswered, about: e1}
  s2: {type: Statement, by: TA, content: "Wij kennen zo'n aanbod niet"}
  s3: {type: Demand, by: QA, to: [AF, TA], content: "de geweldsspiraal te stoppen", about: e1}
  s4: {type: Warning, by: p1, to: [TA], content: "dat niemand een bewind zal erkennen dat met geweld aan de macht komt"}
  s5: {type: Statement, by: p1, content: "dat de troepen voor 31 augustus vertrekken"}
  s6: {type: Demand, by: PK, to: [AF], content: "de grens bij Spin Boldak open te stellen"}
  s7: {type: Demand, by: p2, to: [PK], content: "dat Islamabad eerst zijn steun aan de Taliban stopt"}
  s8: {type: Statement, by: PK, content: "dat het die steun geeft"}
replies:
  r1: {to: s1, by: TA, answer: unanswered}
  r2: {to: s6, by: p2, answer: rejected}
delegations: {}
outcomes: {}
