 date 2017-08-19 [Qatar|QA], [Bahrein|BH] en de kamelen: een reconstructie

Wie nu aanneemt dat de {crisis|e1} tussen [Qatar|QA] en [Bahrein|BH] door toedoen van [Koeweit|KW] is bezworen, moet de dagboeken van [de [Koeweitse|KW] onderminister|p1] eens lezen. Uit de notities van [Fahad al-Mutairi|p1], die deze krant kon inzien, rijst een ander beeld.

Op 3 juli, schrijft [al-Mutairi|p1], {landde|e2} [hij|p1] in [Doha|l1] met een brief van [zijn|p1] emir. Daarin stond het {aanbod|a1+a6} om als {go-between|e3} op te treden. [De Qatarezen|QA] waren er {direct voor|r1}, [Manama|BH] {reageerde|r2} twaalf dagen niet. Toen kwam er alsnog een {jawoord|r3}, met een {lijst|a2} van dertien {eisen|a2} erachteraan geniet. Nummer één: de sluiting van zender Al-Bahr. [Doha|QA] {verscheurde|r4} die {lijst|a2}, al wil niemand dat bevestigen.

[Al-Mutairi|p1] {pendelde|e3} zes weken. Drie keer dacht [hij|p1] een {ontmoeting|e4:planned} van de kroonprinsen te hebben vastgelegd, en telkens {vervloog|o1} dat plan; de laatste keer stond het buffet er al. Het {telefoontje|e5} van 28 juli, dat door [Bahreinse|BH] media als een {doorbraak|o2} werd gevierd, heeft volgens [hem|p1] nooit plaatsgehad. [Qatar|QA] {zei|s2} dat toen ook al, en werd niet geloofd.

Wat wél gebeurde: op 9 augustus {spraken|e6} twee veeartsen, één uit elk land, op [de grens bij Salwa|l2] over negenduizend kamelen die tussen de slagbomen vastzaten. [Koeweit|KW] keek toe, [Oman|OM] leverde water en was borg voor het transport. Na vier uur was er een {schikking|e7+o3}: [Bahrein|BH] {deed|a3} afstand van de weiderechten, [Qatar|QA] {betaalde|a4} het hooi.

"De dokters {kregen|o3} voor elkaar wat de prinsen niet lukte", noteerde [al-Mutairi|p1]. Een week later {openden|a5+a7} [beide landen|QA+BH] ook de grens voor zieken. De ambassadeurs zijn nog altijd {teruggeroepen|s1}. En de brief van de emir? Die ligt, ongelezen, in een la in [Manama|l3].
=====
entities:
  QA: {name: Qatar, type: State}
  BH: {name: Bahrein, type: State}
  KW: {name: Koeweit, type: State}
  p1: {name: Fahad al-Mutairi, type: Person}
  l1: {name: Doha, type: Place}
  l2: {name: grens bij Salwa, type: Place}
  OM: {name: Oman, type: State}
  l3: {name: Manama, type: Place}
offices:
  - {person: p1, office: onderminister, of: KW}
events:
  e1: {type: Conflict, label: crisis tussen Qatar en Bahrein, participants: [QA, BH], factuality: actual}
  e2: {type: Visit, label: reis van al-Mutairi naar Doha, participants: [p1], hosts: [QA], place: l1, time: Op 3 juli, factuality: actual}
  e3: {type: Mediation, label: pendeldiplomatie van al-Mutairi, participants: [QA, BH], mediators: [p1, KW], time: zes weken, factuality: actual}
  e4: {type: Meeting, label: ontmoeting van de kroonprinsen, participants: [QA, BH], factuality: counterfactual, part_of: e3}
  e5: {type: Meeting, label: telefoontje van 28 juli, participants: [QA, BH], time: 28 juli, factuality: counterfactual, source: BH}
  e6: {type: Negotiation, label: gesprek van de veeartsen, participants: [QA, BH], guarantors: [OM], observers: [KW], place: l2, time: op 9 augustus, factuality: actual}
  e7: {type: Agreement, label: schikking over de kamelen, participants: [QA, BH], guarantors: [OM], place: l2, time: Na vier uur, factuality: actual, part_of: e6}
acts:
  a1: {type: Proposal, by: KW, to: [QA], kind: mediation_offer, content: om als go-between op te treden, status: accepted, about: e3}
  a6: {type: Proposal, by: KW, to: [BH], kind: mediation_offer, content: om als go-between op te treden, status: accepted, about: e3}
  a2: {type: Demand, by: BH, to: [QA], content: de sluiting van zender Al-Bahr}
  a3: {type: Concession, by: BH, to: [QA], content: de weiderechten}
  a4: {type: Concession, by: QA, to: [BH], content: het hooi}
  a5: {type: Concession, by: QA, to: [BH], content: de grens voor zieken, time: Een week later}
  a7: {type: Concession, by: BH, to: [QA], content: de grens voor zieken, time: Een week later}
  s1: {type: Statement, by: beide landen, content: De ambassadeurs}
  s2: {type: Statement, by: QA, content: heeft volgens hem nooit plaatsgehad, about: e5}
replies:
  r1: {to: a1, by: QA, answer: accepted}
  r2: {to: a6, by: BH, answer: unanswered}
  r3: {to: a6, by: BH, answer: accepted}
  r4: {to: a2, by: QA, answer: rejected}
outcomes:
  o1: {of: e4, type: cancelled}
  o2: {of: e5, type: agreement, factuality: counterfactual}
  o3: {of: e6, type: agreement}
