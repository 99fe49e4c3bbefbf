 date 2017-07-13 De pendel van [Koeweit|KW]

Vier hoofdsteden in drie dagen, en telkens een andere koffer. De [Amerikaanse|US] minister [Rex Tillerson|p1] is donderdag uit [Doha|l1] {vertrokken|e4} zonder dat de blokkade van [Qatar|QA] ook maar een kier {vertoont|o1}. Met [Qatar|QA] {tekende|e1} [hij|p1] een memorandum tegen terreurgeld. [Saudi-Arabië|SA], [de Emiraten|AE], [Bahrein|BH] en [Egypte|EG] {vonden|s1} dat, in een gezamenlijk communiqué, ‘onvoldoende’.

De eigenlijke {bemiddelaar|e2}, de 88-jarige emir [Sabah|p2] van [Koeweit|KW], {reist|e2} al vijf weken heen en weer. [Hij|p2] overhandigde [Qatar|QA] op 22 juni de dertien {eisen|a1} van [de vier|SA+AE+BH+EG], waaronder sluiting van Al Jazeera, en kreeg er een gesloten envelop voor {terug|r1}. Wat erin zat, raadt iedereen.

[Turkije|TR], dat soldaten in [Qatar|QA] heeft, {stelde|a2} zich eveneens beschikbaar. [Erdogan|p3] zou eind juli langs alle partijen {gaan|e3}. [Riyad|SA] heeft te verstaan gegeven dat dat {bezoek|e3} ‘{niet|r2} nodig’ is. Van [Oman|OM], gewoonlijk vlot met een tafel en thee, hoort men ditmaal niets.
=====
entities:
  KW: {name: Koeweit, type: State}
  US: {name: Verenigde Staten, type: State}
  QA: {name: Qatar, type: State}
  SA: {name: Saudi-Arabië, type: State}
  AE: {name: Emiraten, type: State}
  BH: {name: Bahrein, type: State}
  EG: {name: Egypte, type: State}
  TR: {name: Turkije, type: State}
  OM: {name: Oman, type: State}
  l1: {name: Doha, type: Place}
  p1: {name: Rex Tillerson, type: Person}
  p2: {name: Sabah, type: Person}
  p3: {name: Erdogan, type: Person}
offices:
  - {person: p1, office: minister, of: US}
  - {person: p2, office: emir, of: KW}
events:
  e1: {type: Agreement, label: memorandum tegen terreurgeld, participants: [US, QA], place: l1, factuality: actual, part_of: e4}
  e2: {type: Mediation, participants: [QA, SA, AE, BH, EG], mediators: [p2], time: vijf weken, factuality: actual}
  e3: {type: Visit, participants: [p3], time: eind juli, factuality: possible}
  e4: {type: Visit, participants: [p1], place: l1, time: drie dagen, factuality: actual}
acts:
  s1: {type: Statement, by: SA, content: "onvoldoende", about: e1}
  a1: {type: Demand, by: SA, to: [QA], content: "sluiting van Al Jazeera", time: "op 22 juni"}
  a2: {type: Proposal, by: TR, to: [SA], kind: mediation_offer, content: "stelde zich eveneens beschikbaar", status: rejected}
replies:
  r1: {to: a1, by: QA, answer: unanswered}
  r2: {to: a2, by: SA, answer: rejected}
outcomes:
  o1: {of: e4, type: no_breakthrough}
