 date 2022-03 {Geen concrete doorbraak|o1} na diplomatiek {topoverleg|e1} tussen [Oekraïne|UA] en [Rusland|RU] in [Turkije|TR]

Vandaag staat een belangrijk diplomatiek {overleg|e1:planned} gepland tussen [Oekraïne|UA] en [Rusland|RU] over de {oorlog|e4}. Het is voor het eerst sinds de [Russische|RU] {invasie|e4} van [Rusland|RU] in [Oekraïne|UA] op 24 februari dat er op dit hoge niveau met [elkaar|UA+RU] gaat worden {gesproken|e1:planned}. [De ministers van Buitenlandse Zaken van [beiden landen|UA+RU]|p2+p3] zullen in de [Turkse|TR] badplaats [Antalya|l1] {om de tafel komen|e1:planned}.

[Erdogan|p1]

Nadat president [Recep Tayyip Erdogan|p1] van [Turkije|TR] zichzelf eerder had {opgeworpen|a1} als mogelijke {bemiddelaar|e2} in het {conflict|e4} schuiven vandaag [de beide ministers van Buitenlandse Zaken van [Oekraïne|UA] en [Rusland|RU]|p2+p3] {aan tafel|e1}. De [Oekraïense|UA] minister [Koeleba|p2] {gaat in gesprek|e1} met [zijn|p2] [Russische|RU] collega [Lavrov|p3]. Bij het {gesprek|e1} is ook de [Turkse|TR] minister van Buitenlandse Zaken [Cavusoglu|p4] aanwezig als {bemiddelaar|e3}.

Eerste {gesprek|e1} op dit niveau

Experts {zeggen|s1} dat het op dit moment nog onduidelijk is of dit {gesprek|e1} iets gaat opleveren maar het feit dat [beide partijen|UA+RU] vandaag met [elkaar|UA+RU] {in gesprek gaan|e1} geeft aan dat als het eerste {gesprek|e1} op dit niveau goed verloopt er wel mogelijk {vervolggesprekken|e7} kunnen volgen die een begin van de oplossing van het {conflict|e4} tussen [Oekraïne|UA] en [Rusland|RU] kunnen betekenen.

{Concessies|c1+c2}

De harde {eisen|a2+a3} die [beide partijen|UA+RU] in het {conflict|e4} op tafel hebben gelegd lijken niet direct een goed uitgangspunt om tot een begin van een oplossing te komen maar President [Zelensky|p5] van [Oekraïne|UA] heeft deze week {laten vallen|c1} dat [hij|p5] minder belang hecht aan toetreding tot [de NAVO|NA], omdat [deze|NA] {volgens|s2} [Zelensky|p5] 'niet bereid lijkt om [Oekraïne|UA] toe te laten. [Zelensky|p5] is dus mogelijk {bereid|c2} om meer {concessies|c2} te doen richting [Rusland|RU] bijvoorbeeld over onafhankelijkheid van de republieken in [de Donbas|l2] en de annexatie van [de Krim|l3], de belangrijke {eisen|a2+a3} van die [Rusland|RU].

Update 11.00 uur: Nog {geen doorbraak|o1}

Het {overleg|e1} tussen [Rusland|RU] en [Oekraïne|UA] donderdagochtend in [Turkije|TR] heeft {niet geleid tot een concrete doorbraak|o1}. Dit hebben [de ministers van Buitenlandse Zaken van [beide landen|UA+RU]|p2+p3] na afloop van het {overleg|e1} ieder in een eigen {persconferentie|e5+e6} {bekendgemaakt|s3+s4}.

[Oekraïne|UA]

Minster [Koeleba|p2] van Buitenlandse Zaken {zei|s5} na afloop dat [zijn|p2] [Russische|RU] ambtgenoot [Lavrov|p3] {geen toezeggingen|r1} heeft kunnen doen in het {gesprek|e1} tussen [beiden landen|UA+RU].

[Koeleba|p2] had een {voorstel|a4} gedaan voor een algeheel staakt-het-vuren van 24 uur om zo de belangrijkste humanitaire problemen op te kunnen lossen. [Koeleba|p2] {zei|s6}: '[we|UA+RU] hebben {geen voortgang geboekt|o1}. Het lijkt erop dat er andere beleidsmakers in [Rusland|RU] zijn die daarover moeten {beslissen|r1}'.

[Rusland|RU]

[Lavrov|p3], [de [Russische|RU] minister van Buitenlandse Zaken|p3], {zei|s7} na afloop van het {gesprek|e1} tussen [beide landen|UA+RU] in een aparte {persconferentie|e6} dat [hij|p3] met [zijn|p3] ambtgenoot [Koeleba|p2] heeft {gesproken|e1} over het lot van burgers in [Oekraïne|UA] en hoe er voor kan worden gezorgd dat zij kunnen worden ontzien. [Lavrov|p3] {zei|s8} verder dat de huidige menselijke corridors blijven bestaan. [Lavrov|p3] {waarschuwde|w1} landen die wapens leveren aan [Oekraïne|UA] dat deze landen verantwoordelijk zijn voor de gevolgen. Verder {zei|s9} [Lavrov|p3] dat: '[Rusland|RU] de crisis zal doorstaan en in de toekomst onafhankelijk wil zijn van het Westen'.
=====
entities:
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  NA: {name: NAVO, type: Organisation}
  p1: {name: Recep Tayyip Erdogan, type: Person}
  p2: {name: Dmytro Koeleba, type: Person}
  p3: {name: Sergej Lavrov, type: Person}
  p4: {name: Mevlüt Cavusoglu, type: Person}
  p5: {name: Volodymyr Zelensky, type: Person}
  l1: {name: Antalya, type: Place}
  l2: {name: Donbas, type: Place}
  l3: {name: Krim, type: Place}
offices:
  - {person: p1, office: president, of: TR}
  - {person: p2, office: minister van Buitenlandse Zaken, of: UA}
  - {person: p3, office: minister van Buitenlandse Zaken, of: RU}
  - {person: p4, office: minister van Buitenlandse Zaken, of: TR}
  - {person: p5, office: President, of: UA}
events:
  e1: {type: Negotiation, label: overleg Oekraïne-Rusland in Antalya, participants: [UA, RU, p2, p3], mediators: [p4], place: l1, time: donderdagochtend, factuality: actual}
  e2: {type: Mediation, label: Erdogan werpt zich op als bemiddelaar, participants: [], mediators: [p1], factuality: possible}
  e3: {type: Mediation, label: Cavusoglu bemiddelt bij het gesprek, participants: [p2, p3], mediators: [p4], place: l1, time: vandaag, factuality: actual, part_of: e1}
  e4: {type: Conflict, label: Russische invasie in Oekraïne, participants: [RU, UA], place: UA, time: 24 februari, factuality: actual}
  e5: {type: PressConference, label: persconferentie Koeleba, participants: [p2], time: na afloop, factuality: actual, part_of: e1}
  e6: {type: PressConference, label: persconferentie Lavrov, participants: [p3], time: na afloop, factuality: actual, part_of: e1}
  e7: {type: Negotiation, label: mogelijke vervolggesprekken, participants: [UA, RU], factuality: possible, source: Experts, after: e1}
acts:
  a1: {type: Proposal, by: p1, kind: mediation_offer, content: "mogelijke bemiddelaar in het conflict", status: proposed, about: e2}
  a2: {type: Demand, by: RU, content: "onafhankelijkheid van de republieken in de Donbas"}
  a3: {type: Demand, by: RU, content: "de annexatie van de Krim"}
  a4: {type: Proposal, by: p2, to: [RU], kind: ceasefire, content: "een algeheel staakt-het-vuren van 24 uur", status: unanswered, about: e1}
  c1: {type: Concession, by: p5, content: "minder belang hecht aan toetreding tot de NAVO", time: deze week}
  c2: {type: Concession, by: p5, to: [RU], content: "meer concessies te doen richting Rusland bijvoorbeeld over onafhankelijkheid van de republieken in de Donbas en de annexatie van de Krim", factuality: possible}
  s1: {type: Statement, by: Experts, content: "onduidelijk is of dit gesprek iets gaat opleveren", about: e1}
  s2: {type: Statement, by: p5, content: "niet bereid lijkt om Oekraïne toe te laten"}
  s3: {type: Statement, by: p2, content: "Het overleg tussen Rusland en Oekraïne donderdagochtend in Turkije heeft niet geleid tot een concrete doorbraak", about: e1}
  s4: {type: Statement, by: p3, content: "Het overleg tussen Rusland en Oekraïne donderdagochtend in Turkije heeft niet geleid tot een concrete doorbraak", about: e1}
  s5: {type: Statement, by: p2, content: "zijn Russische ambtgenoot Lavrov geen toezeggingen heeft kunnen doen in het gesprek tussen beiden landen", about: e1}
  s6: {type: Statement, by: p2, content: "we hebben geen voortgang geboekt. Het lijkt erop dat er andere beleidsmakers in Rusland zijn die daarover moeten beslissen", about: e1}
  s7: {type: Statement, by: p3, content: "hij met zijn ambtgenoot Koeleba heeft gesproken over het lot van burgers in Oekraïne en hoe er voor kan worden gezorgd dat zij kunnen worden ontzien", about: e1}
  s8: {type: Statement, by: p3, content: "de huidige menselijke corridors blijven bestaan"}
  s9: {type: Statement, by: p3, content: "Rusland de crisis zal doorstaan en in de toekomst onafhankelijk wil zijn van het Westen"}
  w1: {type: Warning, by: p3, content: "deze landen verantwoordelijk zijn voor de gevolgen"}
replies:
  r1: {to: a4, by: p3, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
