 date 2023-12-14 [Guyana|GY] en [Venezuela|VE] {beloven|e2} geen geweld te gebruiken

De presidenten [Irfaan Ali|p1] van [Guyana|GY] en [Nicolás Maduro|p2] van [Venezuela|VE] hebben {afgesproken|e2} dat [ze|GY+VE] in [hun|GY+VE] ruzie over de regio Essequibo geen geweld gebruiken. [De twee|p1+p2] {zagen|e1} [elkaar|p1+p2] donderdag op [Saint Vincent|l1], een eilandstaat in de Caribische Zee.

Over de kern van het geschil werden [ze|p1+p2] het {niet eens|o1}. [Guyana|GY] {houdt vast|s1} aan een uitspraak van het Internationaal Gerechtshof in Den Haag. [Maduro|p2] {wil|s2} alleen rechtstreeks onderhandelen. "Daar {is|r1} geen sprake van", zegt [Ali|p1]. "De grens is in 1899 getrokken."

Het {gesprek|e1} werd {geleid|e1} door premier [Ralph Gonsalves|p3] van [Saint Vincent en de Grenadines|VC]. Namens [Brazilië|BR] was oud-minister [Celso Amorim|p4] {aanwezig|e1}. Ook [de Verenigde Naties|VN] {stuurden|e1} een waarnemer.

[Brazilië|BR] heeft {aangeboden|s3} om binnen drie maanden een {vervolggesprek|e3} te organiseren. [Beide landen|GY+VE] {stemden in|r2+r3}.

De spanning liep op nadat [Venezuela|VE] op 3 december een referendum had gehouden over inlijving van het gebied. Essequibo beslaat twee derde van [Guyana|GY]. Voor de kust is sinds 2015 veel olie gevonden. Suriname, dat zelf een grensgeschil met [Guyana|GY] heeft, volgt de zaak op afstand.
=====
entities:
  GY: {name: Guyana, type: State}
  VE: {name: Venezuela, type: State}
  VC: {name: Saint Vincent en de Grenadines, type: State}
  BR: {name: Brazilië, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Saint Vincent, type: Place}
  p1: {name: Irfaan Ali, type: Person}
  p2: {name: Nicolás Maduro, type: Person}
  p3: {name: Ralph Gonsalves, type: Person}
  p4: {name: Celso Amorim, type: Person}
offices:
  - {person: p1, office: president, of: GY}
  - {person: p2, office: president, of: VE}
  - {person: p3, office: premier, of: VC}
  - {person: p4, office: oud-minister, of: BR}
events:
  e1: {type: Negotiation, label: gesprek op Saint Vincent, participants: [p1, p2, p4], mediators: [p3], observers: [VN], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: afspraak over geweld, participants: [GY, VE], factuality: actual}
  e3: {type: Negotiation, label: vervolggesprek, participants: [GY, VE], hosts: [BR], time: binnen drie maanden, factuality: planned, after: e1}
acts:
  s1: {type: Demand, by: GY, to: [VE], content: "een uitspraak van het Internationaal Gerechtshof in Den Haag"}
  s2: {type: Demand, by: p2, to: [GY], content: "alleen rechtstreeks onderhandelen"}
  s3: {type: Proposal, by: BR, to: [GY, VE], kind: talks, content: "om binnen drie maanden een vervolggesprek te organiseren", status: accepted, about: e3}
replies:
  r1: {to: s2, by: p1, answer: rejected}
  r2: {to: s3, by: GY, answer: accepted}
  r3: {to: s3, by: VE, answer: accepted}
outcomes:
  o1: {of: e1, type: partial_agreement}
