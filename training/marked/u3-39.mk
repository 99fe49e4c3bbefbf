 date 2020-09-22 [Griekenland|GR] en [Turkije|TR] {hervatten|e1} {gesprekken|e1} over zee

[Griekenland|GR] en [Turkije|TR] gaan weer {praten|e1} over [hun|GR+TR] zeegrenzen. De {gesprekken|e1}, die sinds maart 2016 stillagen, worden "binnenkort" gehouden in [Istanbul|l1]. Dat {melden|s1+s8} de ministeries van Buitenlandse Zaken van [beide landen|GR+TR] dinsdag.

De doorbraak volgt op een {videogesprek|e3} tussen president [Recep Tayyip Erdogan|p1], bondskanselier [Angela Merkel|p2] en [Charles Michel|p3], [de voorzitter van [de Europese Raad|ER]|p3]. [Duitsland|DE] {bemiddelde|e4} de hele zomer. "Dialoog is de enige weg", {zegt|s2} [Merkel|p2] volgens [haar|p2] woordvoerder.

[Turkije|TR] had vorige week het onderzoeksschip Oruç Reis {teruggehaald|s3+r1} naar de haven. [Griekenland|GR] had dat als voorwaarde {gesteld|s4}. De [Griekse|GR] premier [Kyriakos Mitsotakis|p4] {noemde|s5} het een eerste stap. [Cyprus|CY] {wil|s6} desondanks dat [de EU|EU] sancties oplegt, omdat er nog een Turks boorschip voor de kust ligt. [Frankrijk|FR] {steunt|s7} die eis; Italië en Spanje zijn terughoudend.

Ook bij [de NAVO|NA] {spraken|e5} militairen van [de twee landen|GR+TR] dinsdag met [elkaar|GR+TR]. Secretaris-generaal [Jens Stoltenberg|p5] hoopt dat er een hotline komt.

Tussen 2002 en 2016 waren er zestig {rondes|e6}, {zonder resultaat|o1}. In augustus {botsten|e7} twee fregatten op elkaar ten zuiden van Kreta.
=====
entities:
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  DE: {name: Duitsland, type: State}
  CY: {name: Cyprus, type: State}
  FR: {name: Frankrijk, type: State}
  EU: {name: Europese Unie, type: Organisation}
  ER: {name: Europese Raad, type: Organisation}
  NA: {name: NAVO, type: Organisation}
  l1: {name: Istanbul, type: Place}
  p1: {name: Recep Tayyip Erdogan, type: Person}
  p2: {name: Angela Merkel, type: Person}
  p3: {name: Charles Michel, type: Person}
  p4: {name: Kyriakos Mitsotakis, type: Person}
  p5: {name: Jens Stoltenberg, type: Person}
offices:
  - {person: p1, office: president, of: TR}
  - {person: p2, office: bondskanselier, of: DE}
  - {person: p3, office: voorzitter, of: ER}
  - {person: p4, office: premier, of: GR}
  - {person: p5, office: Secretaris-generaal, of: NA}
events:
  e1: {type: Negotiation, label: gesprekken over zeegrenzen, participants: [GR, TR], place: l1, time: binnenkort, factuality: planned}
  e3: {type: Meeting, label: videogesprek, participants: [p1, p2, p3], factuality: actual}
  e4: {type: Mediation, label: Duitse bemiddeling, participants: [GR, TR], mediators: [DE], time: de hele zomer, factuality: actual}
  e5: {type: Meeting, label: gesprek van militairen, participants: [GR, TR], time: dinsdag, factuality: actual}
  e6: {type: Negotiation, label: zestig rondes, participants: [GR, TR], time: Tussen 2002 en 2016, factuality: actual}
  e7: {type: Conflict, label: botsing van fregatten, participants: [GR, TR], time: In augustus, factuality: actual}
acts:
  s1: {type: Statement, by: GR, content: "gaan weer praten over hun zeegrenzen", time: dinsdag}
  s8: {type: Statement, by: TR, content: "gaan weer praten over hun zeegrenzen", time: dinsdag}
  s2: {type: Statement, by: p2, content: "Dialoog is de enige weg"}
  s3: {type: Concession, by: TR, to: [GR], content: "het onderzoeksschip Oruç Reis", time: vorige week}
  s4: {type: Demand, by: GR, to: [TR], content: "had vorige week het onderzoeksschip Oruç Reis teruggehaald naar de haven"}
  s5: {type: Statement, by: p4, content: "een eerste stap"}
  s6: {type: Demand, by: CY, to: [EU], content: "dat de EU sancties oplegt"}
  s7: {type: Statement, by: FR, content: "die eis"}
replies:
  r1: {to: s4, by: TR, answer: accepted}
outcomes:
  o1: {of: e6, type: no_breakthrough}
