 date 2015-06-24 [Bolivia|BO] {klopt|a1} weer aan bij [Chili|CL] voor doorgang naar zee

LA PAZ (ANP) - [Bolivia|BO] heeft [Chili|CL] woensdag een {plan|a1} voorgelegd voor een strook land van tien kilometer breed, van de grens tot aan de Stille Oceaan. In ruil daarvoor zou [Bolivia|BO] {afzien|a2} van herstelbetalingen en goedkoop gas leveren. President [Ernesto Mamani|p1] presenteerde het {voorstel|a1} in een toespraak tot het parlement.

Vanuit [Santiago|CL] kwam binnen enkele uren een {afwijzing|r1}. "De grens ligt vast sinds 1904 en [wij|CL] {geven|r1} geen vierkante meter weg", verklaarde minister van Buitenlandse Zaken [Carolina Undurraga|p2]. [Ze|p2] is wel {bereid|a3} om te bekijken of de haven van Arica ruimere openingstijden kan krijgen voor [Boliviaanse|BO] vracht.

Het {verdrag|e1} van 1904, dat [de twee landen|BO+CL] twintig jaar na de {Salpeteroorlog|e4} {sloten|e1}, nam [Bolivia|BO] [zijn|BO] kust af. Bij een {bemiddelingspoging|e3} van [de paus|p3] zaten vertegenwoordigers van [beide landen|BO+CL] in het voorjaar nog twee keer {bijeen|e2} in [Rome|l1], zonder dat het iets {uithaalde|o1}.

[Mamani|p1] houdt het been stijf. Mocht [Chili|CL] blijven {weigeren|r1}, dan {stapt|a4} [hij|p1] naar [het Internationaal Gerechtshof|IG] in Den Haag.
=====
entities:
  BO: {name: Bolivia, type: State}
  CL: {name: Chili, type: State}
  p1: {name: Ernesto Mamani, type: Person}
  p2: {name: Carolina Undurraga, type: Person}
  p3: {name: paus, type: Person}
  l1: {name: Rome, type: Place}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
offices:
  - {person: p1, office: President, of: BO}
  - {person: p2, office: minister van Buitenlandse Zaken, of: CL}
events:
  e1: {type: Agreement, label: verdrag van 1904, participants: [BO, CL], time: "1904", factuality: actual}
  e2: {type: Negotiation, label: gesprekken in Rome, participants: [BO, CL], mediators: [p3], place: l1, time: in het voorjaar, factuality: actual}
  e3: {type: Mediation, label: bemiddelingspoging van de paus, participants: [BO, CL], mediators: [p3], time: in het voorjaar, factuality: actual}
  e4: {type: Conflict, label: Salpeteroorlog, participants: [BO, CL], factuality: actual}
acts:
  a1: {type: Proposal, by: BO, to: [CL], kind: territorial, content: een strook land van tien kilometer breed, status: rejected}
  a2: {type: Concession, by: BO, to: [CL], content: afzien van herstelbetalingen, factuality: possible}
  a3: {type: Concession, by: p2, to: [BO], content: om te bekijken of de haven van Arica ruimere openingstijden kan krijgen}
  a4: {type: Warning, by: p1, to: [CL], content: stapt hij naar het Internationaal Gerechtshof in Den Haag}
replies:
  r1: {to: a1, by: CL, answer: rejected}
outcomes:
  o1: {of: e2, type: no_breakthrough}
