 date 2023-08-20 Generaal [Tchiani|p1] {laat|e1} [oude generaal|p2] toch binnen

NIAMEY — Twee weken nadat [hij|p2] met [zijn|p2] koffer op de landingsbaan was {blijven staan|e8}, is de [Nigeriaanse|NG] oud-president [Abdulsalami Abubakar|p2] zaterdag alsnog {ontvangen|e1} door [Abdourahamane Tchiani|p1], de leider van [de junta|JN] in [Niger|NE]. Het {onderhoud|e1} in [het paleis|l1] duurde negentig minuten. Ook [de sultan van Sokoto|p3] en [de voorzitter van de [Ecowas|EC]-commissie|p4], [Omar Touray|p4], zaten aan.

Daarna werd [de gezant|p2] naar een zijvleugel {gebracht|e7}, waar [Mohamed Bazoum|p5], [de op 26 juli afgezette president|p5], met vrouw en zoon wordt vastgehouden. [Hij|p5] heeft er sinds drie dagen weer stroom. "[Hij|p5] is opgewekt", {meldde|a1} [Abubakar|p2], zonder toelichting.

[Ecowas|EC] {eist|a2} dat [Bazoum|p5] terugkeert in [zijn|p5] ambt, en {dreigt|a3} anders met soldaten. Tien dagen geleden gingen [de stafchefs|SC] in [Accra|l2] {uiteen|e2} met de mededeling dat "dag D" vaststaat. [Tchiani|p1] {antwoordde|r1+a5+a6} zaterdagavond per televisie: een overgang van hooguit drie jaar, en wie aanvalt 'gaat geen wandeling in het park maken'. Eerst, aldus [de generaal|p1], volgt een {nationale dialoog|e3} van dertig dagen. [Ecowas|EC]-commissaris [Abdel-Fatau Musah|p6] {wees|r2} die termijn van de hand. "De tijd van dit soort toneelstukjes is voorbij", {stelde|r2} [hij|p6].

Intussen trok [Algerije|DZ] een eigen {plan|a4} uit de la, waarin zes maanden staat in plaats van drie jaar. Minister [Ahmed Attafi|p7] moet daarvoor de komende week langs [Nigeria|l3], [Benin|l4] en [Ghana|l5] {reizen|e4+e5+e6}.

Een baal rijst kost in de hoofdstad nu 14.500 frank. Voor de coup was dat 11.000.
=====
entities:
  NG: {name: Nigeria, type: State}
  NE: {name: Niger, type: State}
  JN: {name: junta in Niger, type: Organisation}
  EC: {name: Ecowas, type: Organisation}
  SC: {name: stafchefs van Ecowas, type: Organisation}
  DZ: {name: Algerije, type: State}
  p1: {name: Abdourahamane Tchiani, type: Person}
  p2: {name: Abdulsalami Abubakar, type: Person}
  p3: {name: sultan van Sokoto, type: Person}
  p4: {name: Omar Touray, type: Person}
  p5: {name: Mohamed Bazoum, type: Person}
  p6: {name: Abdel-Fatau Musah, type: Person}
  p7: {name: Ahmed Attafi, type: Person}
  l1: {name: paleis in Niamey, type: Place}
  l2: {name: Accra, type: Place}
  l3: {name: Nigeria, type: Place}
  l4: {name: Benin, type: Place}
  l5: {name: Ghana, type: Place}
offices:
  - {person: p1, office: leider, of: JN}
  - {person: p2, office: oud-president, of: NG}
  - {person: p4, office: voorzitter, of: EC}
  - {person: p5, office: afgezette president, of: NE}
  - {person: p6, office: commissaris, of: EC}
  - {person: p7, office: Minister, of: DZ}
events:
  e1: {type: Meeting, label: onderhoud in het paleis, participants: [p2, p1, p3, p4], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Meeting, label: overleg van de stafchefs, participants: [SC], place: l2, time: Tien dagen geleden, factuality: actual}
  e3: {type: Negotiation, label: nationale dialoog, time: dertig dagen, factuality: planned}
  e4: {type: Visit, participants: [p7], place: l3, time: de komende week, factuality: planned}
  e5: {type: Visit, participants: [p7], place: l4, time: de komende week, factuality: planned}
  e6: {type: Visit, participants: [p7], place: l5, time: de komende week, factuality: planned}
  e7: {type: Meeting, label: gesprek met Bazoum, participants: [p2, p5], time: zaterdag, factuality: actual}
  e8: {type: Meeting, label: ontvangst die twee weken eerder niet doorging, participants: [p2, p1], factuality: counterfactual}
acts:
  a1: {type: Statement, by: p2, content: Hij is opgewekt, about: e7}
  a2: {type: Demand, by: EC, to: [JN], content: dat Bazoum terugkeert in zijn ambt}
  a3: {type: Warning, by: EC, to: [JN], content: anders met soldaten}
  a4: {type: Proposal, by: DZ, to: [JN, EC], kind: other, content: zes maanden staat in plaats van drie jaar, status: proposed}
  a5: {type: Proposal, by: p1, to: [EC], kind: other, content: een overgang van hooguit drie jaar, status: rejected, time: zaterdagavond}
  a6: {type: Warning, by: p1, to: [EC], content: wie aanvalt 'gaat geen wandeling in het park maken', time: zaterdagavond}
replies:
  r1: {to: a2, by: p1, answer: rejected}
  r2: {to: a5, by: p6, answer: rejected}
