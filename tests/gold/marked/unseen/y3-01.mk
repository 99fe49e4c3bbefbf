 date 2024-07-02 [Armenië|AM] en [Azerbeidzjan|AZ] {praten|e1} vijf uur in [Tbilisi|l1], {geen doorbraak|o1}

[De ministers van Buitenlandse Zaken van [Armenië|AM] en [Azerbeidzjan|AZ]|p1+p2] hebben vandaag ruim vijf uur met [elkaar|p1+p2] {gesproken|e1} in de [Georgische|GE] hoofdstad [Tbilisi|l1]. Het {overleg|e1} over een vredesverdrag heeft {geen akkoord|o1} opgeleverd, melden [beide ministeries|AM+AZ] in een vrijwel gelijkluidende verklaring. Wel is {afgesproken|o2} dat [de twee|AM+AZ] [elkaar|AM+AZ] nog deze maand opnieuw {treffen|e2}, vermoedelijk in [Almaty|l2].

[Georgië|GE] stelde een zaal in het presidentieel paleis ter beschikking, maar zat zelf niet aan tafel. "[Wij|GE] schenken de koffie in, meer niet", {zei|s1} premier [Davit Lomidze|p3] vooraf tegen de staatstelevisie.

Grondwet

Grootste struikelblok blijft de [Armeense|AM] grondwet. [Bakoe|AZ] {eist|s2} dat daaruit elke verwijzing naar [Nagorno-Karabach|l3] verdwijnt. De [Armeense|AM] minister [Hrant Melkumjan|p1] {wees|r1} dat na afloop van de hand als "een interne aangelegenheid", al {sloot|s3} [hij|p1] een referendum in 2027 niet uit. [Zijn|p1] collega [Elnur Rzajev|p2] {zei|s4} dat er "zonder juridische zekerheid geen handtekening" komt.

Over de grens kwamen [de partijen|AM+AZ] iets dichter bij [elkaar|AM+AZ]. [Armenië|AM] {stelde|s5} voor de commissies die de afgelopen maanden in Tavoesj de grenspalen hebben gezet, ook in het zuiden aan het werk te laten gaan. [Azerbeidzjan|AZ] zegt dat {voorstel|s5} "welwillend te {bestuderen|r2}".

Gevangenen

Niet aan de orde kwamen de 23 Armeniërs die vastzitten in Bakoe, meldt persbureau Armenpress. De [Amerikaanse|US] gezant [Carol Whitcombe|p4], die dit voorjaar tussen [Jerevan|AM] en [Bakoe|AZ] {pendelde|e3}, {zei|s6} zondag nog te hopen op hun vrijlating voor het einde van het jaar.

[Azerbeidzjan|AZ] {veroverde|e4} [Nagorno-Karabach|l3] in september vorig jaar bij een militaire {operatie|e4} die een etmaal duurde. Vrijwel alle 100.000 Armeense inwoners vluchtten.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  GE: {name: Georgië, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Tbilisi, type: Place}
  l2: {name: Almaty, type: Place}
  l3: {name: Nagorno-Karabach, type: Place}
  p1: {name: Hrant Melkumjan, type: Person}
  p2: {name: Elnur Rzajev, type: Person}
  p3: {name: Davit Lomidze, type: Person}
  p4: {name: Carol Whitcombe, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: AM}
  - {person: p2, office: minister van Buitenlandse Zaken, of: AZ}
  - {person: p3, office: premier, of: GE}
  - {person: p4, office: gezant, of: US}
events:
  e1: {type: Negotiation, label: overleg over een vredesverdrag in Tbilisi, participants: [AM, AZ], hosts: [GE], place: l1, time: vandaag, factuality: actual}
  e2: {type: Negotiation, participants: [AM, AZ], place: l2, time: nog deze maand, factuality: planned, after: e1}
  e3: {type: Mediation, participants: [AM, AZ], mediators: [p4], time: dit voorjaar, factuality: actual}
  e4: {type: Conflict, label: verovering van Nagorno-Karabach, participants: [AZ], place: l3, time: in september vorig jaar, factuality: actual}
acts:
  s1: {type: Statement, by: p3, content: "Wij schenken de koffie in, meer niet", about: e1}
  s2: {type: Demand, by: AZ, to: [AM], content: "dat daaruit elke verwijzing naar Nagorno-Karabach verdwijnt"}
  s3: {type: Statement, by: p1, content: "een referendum in 2027"}
  s4: {type: Warning, by: p2, to: [AM], content: "zonder juridische zekerheid geen handtekening"}
  s5: {type: Proposal, by: AM, to: [AZ], kind: territorial, content: "de commissies die de afgelopen maanden in Tavoesj de grenspalen hebben gezet, ook in het zuiden aan het werk te laten gaan", status: unanswered}
  s6: {type: Statement, by: p4, content: "hun vrijlating voor het einde van het jaar", time: zondag}
replies:
  r1: {to: s2, by: p1, answer: rejected}
  r2: {to: s5, by: AZ, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
