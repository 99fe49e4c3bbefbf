 date 2018-10-01 Hof: [Chili|CL] hoeft niet met [Bolivia|BO] te {onderhandelen|e1} over zee

[Chili|CL] is niet verplicht om met [Bolivia|BO] te {onderhandelen|e1} over toegang tot de Grote Oceaan. Dat heeft [het Internationaal Gerechtshof in Den Haag|ICJ] maandag {bepaald|s1}, met twaalf stemmen tegen drie.

De [Boliviaanse|BO] president [Evo Morales|p1] was zelf naar [Den Haag|l1] {gekomen|e2}. "[Bolivia|BO] geeft nooit op", {zei|s2} [hij|p1] op het plein voor het Vredespaleis. [Morales|p1] {wees|s3} erop dat [het hof|ICJ] [de landen|BO+CL] wel aanmoedigt om te blijven praten.

[Zijn|p1] [Chileense|CL] collega [Sebastián Piñera|p2] {reageerde|s4} vanuit Santiago tevreden. "[Wij|CL] hebben vijf jaar verloren", {aldus|s4} [Piñera|p2]. [Hij|p2] {stelt|s5} als voorwaarde voor elk gesprek dat [Bolivia|BO] de grens van 1904 erkent. [La Paz|BO] {gaat|r1} daar niet op in.

[Bolivia|BO] verloor in de {Salpeteroorlog|e3} van 1879 tot 1884 [zijn|BO] kust aan [Chili|CL]. In 1978 {verbraken|s6} [de twee|BO+CL] de diplomatieke betrekkingen. Een {geheim overleg|e4} in 2010, onder president Michelle Bachelet begonnen, {bloedde|o1} dood.

Paus [Franciscus|p4] {pleitte|s7} in 2015 tijdens een {bezoek|e5} aan [Bolivia|BO+l3] voor een dialoog. Peru, dat bij afstand van vroeger Peruaans gebied moet instemmen, hield zich buiten de zaak. Argentinië en Paraguay laten [Bolivia|BO] al gebruikmaken van rivierhavens.
=====
entities:
  CL: {name: Chili, type: State}
  BO: {name: Bolivia, type: State}
  ICJ: {name: Internationaal Gerechtshof, type: Organisation}
  l1: {name: Den Haag, type: Place}
  l3: {name: Bolivia, type: Place}
  p1: {name: Evo Morales, type: Person}
  p2: {name: Sebastián Piñera, type: Person}
  p4: {name: paus Franciscus, type: Person}
offices:
  - {person: p1, office: president, of: BO}
  - {person: p2, office: president, of: CL}
events:
  e1: {type: Negotiation, label: onderhandelingen over toegang tot zee, participants: [CL, BO], factuality: possible}
  e2: {type: Visit, label: komst van Morales naar Den Haag, participants: [p1], place: l1, factuality: actual}
  e3: {type: Conflict, label: Salpeteroorlog, participants: [BO, CL], time: van 1879 tot 1884, factuality: actual}
  e4: {type: Negotiation, label: geheim overleg, participants: [BO, CL], time: in 2010, factuality: actual}
  e5: {type: Visit, label: bezoek van de paus, participants: [p4], place: l3, time: in 2015, factuality: actual}
acts:
  s1: {type: Statement, by: ICJ, to: [CL, BO], content: "Chili is niet verplicht om met Bolivia te onderhandelen over toegang tot de Grote Oceaan", time: maandag}
  s2: {type: Statement, by: p1, content: "Bolivia geeft nooit op"}
  s3: {type: Statement, by: p1, content: "dat het hof de landen wel aanmoedigt om te blijven praten"}
  s4: {type: Statement, by: p2, content: "Wij hebben vijf jaar verloren"}
  s5: {type: Demand, by: p2, to: [BO], content: "dat Bolivia de grens van 1904 erkent"}
  s6: {type: Statement, by: BO, to: [CL], content: "de diplomatieke betrekkingen", time: In 1978}
  s7: {type: Proposal, by: p4, to: [BO, CL], kind: talks, content: "een dialoog", status: proposed, time: in 2015}
replies:
  r1: {to: s5, by: BO, answer: unanswered}
outcomes:
  o1: {of: e4, type: no_breakthrough}
