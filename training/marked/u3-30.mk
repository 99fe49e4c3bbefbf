 date 2021-11-15 [EU|EU] {breidt|s1} sancties tegen [Belarus|BY] uit

[De Europese Unie|EU] {komt|s1} met nieuwe sancties tegen [Belarus|BY] vanwege de migranten aan de grens met [Polen|PL]. De ministers van Buitenlandse Zaken werden het daarover maandag {eens|e1} in [Brussel|l1]. Ook luchtvaartmaatschappijen en reisbureaus die migranten naar Minsk brengen, kunnen op de lijst komen.

"[Loekasjenko|p1] heeft zich verkeken op [onze|EU] eensgezindheid", {zegt|s2} [EU|EU]-buitenlandchef [Josep Borrell|p2]. [Borrell|p2] {belde|e2} zondag met de [Belarussische|BY] minister [Vladimir Makei|p3]. Dat {gesprek|e2} {leverde|o1} volgens diplomaten niets op.

De [Duitse|DE] demissionair bondskanselier [Angela Merkel|p4] {sprak|e3} maandagavond bijna een uur met [Loekasjenko|p1], meldt [haar|p4] woordvoerder. [Zij|p4] {vroeg|s3} om toegang voor [de VN-vluchtelingenorganisatie|UNHCR]. [Loekasjenko|p1] {zegde|r1} dat toe. [Warschau|PL] is {boos|s4}: premier [Mateusz Morawiecki|p5] hoorde pas achteraf van het {telefoontje|e3}.

[Litouwen|LT] en [Letland|LV] {overwegen|s5+s6} samen met [Polen|PL] {overleg|e4} te vragen op grond van artikel 4 van het [NAVO|NA]-verdrag. De [Russische|RU] president [Vladimir Poetin|p6] {ontkent|s7} dat [hij|p6] iets met de crisis te maken heeft en {biedt|s8} aan te {bemiddelen|e5}. [De EU|EU] heeft daar nog {niet|r2} op gereageerd.

Irak haalt donderdag de eerste migranten met een vliegtuig terug. [Turkije|TR] laat op {verzoek|s9} van [Brussel|EU] geen Syriërs, Irakezen en Jemenieten meer op vluchten naar Minsk {toe|r3}.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  BY: {name: Belarus, type: State}
  PL: {name: Polen, type: State}
  DE: {name: Duitsland, type: State}
  UNHCR: {name: VN-vluchtelingenorganisatie, type: Organisation}
  LT: {name: Litouwen, type: State}
  LV: {name: Letland, type: State}
  NA: {name: NAVO, type: Organisation}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  l1: {name: Brussel, type: Place}
  p1: {name: Aleksandr Loekasjenko, type: Person}
  p2: {name: Josep Borrell, type: Person}
  p3: {name: Vladimir Makei, type: Person}
  p4: {name: Angela Merkel, type: Person}
  p5: {name: Mateusz Morawiecki, type: Person}
  p6: {name: Vladimir Poetin, type: Person}
offices:
  - {person: p2, office: buitenlandchef, of: EU}
  - {person: p3, office: minister, of: BY}
  - {person: p4, office: bondskanselier, of: DE}
  - {person: p5, office: premier, of: PL}
  - {person: p6, office: president, of: RU}
events:
  e1: {type: Meeting, label: raad van ministers in Brussel, participants: [EU], place: l1, time: maandag, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p2, p3], time: zondag, factuality: actual}
  e3: {type: Meeting, label: telefoongesprek, participants: [p4, p1], time: maandagavond, factuality: actual}
  e4: {type: Meeting, label: artikel 4-overleg, participants: [LT, LV, PL, NA], factuality: possible}
  e5: {type: Mediation, label: bemiddeling van Poetin, mediators: [p6], factuality: possible}
acts:
  s1: {type: Statement, by: EU, to: [BY], content: "nieuwe sancties tegen Belarus", time: maandag}
  s2: {type: Statement, by: p2, content: "Loekasjenko heeft zich verkeken op onze eensgezindheid"}
  s3: {type: Demand, by: p4, to: [p1], content: "toegang voor de VN-vluchtelingenorganisatie"}
  s4: {type: Statement, by: PL, to: [DE], content: "boos"}
  s5: {type: Demand, by: LT, to: [NA], content: "overleg te vragen op grond van artikel 4 van het NAVO-verdrag", factuality: possible}
  s6: {type: Demand, by: LV, to: [NA], content: "overleg te vragen op grond van artikel 4 van het NAVO-verdrag", factuality: possible}
  s7: {type: Statement, by: p6, content: "dat hij iets met de crisis te maken heeft"}
  s8: {type: Proposal, by: p6, to: [EU], kind: mediation_offer, content: "te bemiddelen", status: unanswered, about: e5}
  s9: {type: Demand, by: EU, to: [TR], content: "geen Syriërs, Irakezen en Jemenieten meer op vluchten naar Minsk"}
replies:
  r1: {to: s3, by: p1, answer: accepted}
  r2: {to: s8, by: EU, answer: unanswered}
  r3: {to: s9, by: TR, answer: accepted}
outcomes:
  o1: {of: e2, type: no_breakthrough}
