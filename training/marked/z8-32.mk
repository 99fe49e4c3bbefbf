 date 2016-08-08 Zes {haltes|e1+e2+e3+e4+e6} van een minister

Het schema van [Dieter Poelmans|p1] oogt als een wielerwedstrijd. Maandag om halfnegen {drukte|e1} [de [Belgische|BE] minister van Buitenlandse Zaken|p1] in [Pretoria|l1] de hand van [zijn|p1] [Zuid-Afrikaanse|ZA] collega [Lindiwe Khoza|p2]; een uur later {zat|e2} [hij|p1] al bij [de [Lesothaanse|LS] koning|p3] op de sofa. Tussen de twee in, zo vertelde [hij|p1] zelf, at [hij|p1] een boterham in de auto.

Om elf uur stond een {samenkomst|e3} op de kaart met [de oppositie van [Zimbabwe|ZW]|OZ], in een zaaltje zonder airco. [Zij|OZ] {vroegen|a1} niet om het opschorten van de reisverboden, maar om strengere. [Poelmans|p1] {beloofde|r1} het in [Brussel|EU] voor te leggen. [De regering in [Harare|ZW]|ZW] {protesteerde|s1} binnen het uur.

's Middags {dejeuneerde|e4} [Poelmans|p1] met ondernemers. [De haven van Antwerpen|AW] en [die van Durban|DU] {tekenden|e5} er een samenwerking over elektrische sleepboten.

Om vier uur {sprak|e6} [hij|p1] in het parlement met [de voorzitster van de commissie Buitenlandse Zaken|p4]. Ten slotte dronk [hij|p1] een pint met de ploeg van de ambassade. Een {gesprek|e7} met president [Dlamini|p5] kon er niet af: [die|p5] had griep.

Dinsdag {wacht|e8} [Botswana|BW].
=====
entities:
  p1: {name: Dieter Poelmans, type: Person}
  BE: {name: België, type: State}
  l1: {name: Pretoria, type: Place}
  ZA: {name: Zuid-Afrika, type: State}
  p2: {name: Lindiwe Khoza, type: Person}
  p3: {name: koning van Lesotho, type: Person}
  LS: {name: Lesotho, type: State}
  ZW: {name: Zimbabwe, type: State}
  OZ: {name: Zimbabwaanse oppositie, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  AW: {name: haven van Antwerpen, type: Organisation}
  DU: {name: haven van Durban, type: Organisation}
  p4: {name: voorzitster van de commissie Buitenlandse Zaken, type: Person}
  p5: {name: Dlamini, type: Person}
  BW: {name: Botswana, type: State}
offices:
  - {person: p3, office: koning, of: LS}
  - {person: p1, office: minister van Buitenlandse Zaken, of: BE}
  - {person: p2, office: collega, of: ZA}
  - {person: p5, office: president, of: ZA}
events:
  e1: {type: Meeting, label: ontmoeting met Khoza, participants: [p1, p2], place: l1, time: Maandag om halfnegen, factuality: actual}
  e2: {type: Meeting, label: gesprek met de koning van Lesotho, participants: [p1, p3], time: een uur later, factuality: actual}
  e3: {type: Meeting, label: samenkomst met de Zimbabwaanse oppositie, participants: [p1, OZ], time: Om elf uur, factuality: actual}
  e4: {type: Meeting, label: lunch met ondernemers, participants: [p1], time: "'s Middags", factuality: actual}
  e5: {type: Agreement, label: samenwerking van de havens, participants: [AW, DU], time: "'s Middags", factuality: actual}
  e6: {type: Meeting, label: gesprek in het parlement, participants: [p1, p4], time: Om vier uur, factuality: actual}
  e7: {type: Meeting, label: gesprek met president Dlamini, participants: [p1, p5], factuality: counterfactual}
  e8: {type: Visit, label: bezoek aan Botswana, participants: [p1, BW], time: Dinsdag, factuality: planned}
acts:
  a1: {type: Demand, by: OZ, to: [p1], content: om strengere, about: e3}
  s1: {type: Statement, by: ZW, time: binnen het uur}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
