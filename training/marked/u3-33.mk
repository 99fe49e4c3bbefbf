 date 2018-01-09 [Noord-Korea|KP] {stuurt|s7} sporters naar [Zuid-Korea|KR] na {overleg|e1} in [Panmunjom|l1]

[Noord-Korea|KP] {neemt|s7} volgende maand deel aan de Olympische Winterspelen in [Pyeongchang|l2]. Dat is dinsdag {afgesproken|e2+o1} tijdens het eerste {overleg|e1} tussen [de Korea's|KP+KR] in ruim twee jaar. [Beide landen|KP+KR] {praten|e3} later deze maand verder over militaire spanningen.

Het {gesprek|e1} in [Panmunjom|l1], op de grens, duurde elf uur. De [Zuid-Koreaanse|KR] delegatie werd {geleid|d1} door minister van Hereniging [Cho Myoung-gyon|p1]; viceminister [Chun Hae-sung|p2] {maakte|d1} er ook deel van uit. [Ri Son-gwon|p3] {voerde|d2} namens [het Noorden|KP] het woord.

[Cho|p1] {stelde|s1} voor om in februari families te herenigen die door de Koreaanse oorlog zijn gescheiden. Daar kwam {geen antwoord|r2} op. Toen [Cho|p1] over kernwapens begon, {reageerde|s2} [Ri|p3] geërgerd. "[Onze|KP] wapens zijn gericht op [de Verenigde Staten|US], niet op [onze|KP] broeders", {zei|s2} [hij|p3].

President [Donald Trump|p4] {noemt|s3} het {overleg|e1} een goede zaak. Ook [China|CN] en [Japan|JP] {zijn|s4+s5} positief, al {waarschuwt|s6} de [Japanse|JP] minister [Itsunori Onodera|p5] voor "een glimlachoffensief".

De hotline tussen [de landen|KP+KR] werd vorige week hersteld. [Noord-Korea|KP] deed in 1988 niet mee aan de Spelen van Seoul. De Noord-Koreaanse kunstrijders Ryom Tae-ok en Kim Ju-sik hebben zich al geplaatst.
=====
entities:
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  CN: {name: China, type: State}
  JP: {name: Japan, type: State}
  l1: {name: Panmunjom, type: Place}
  l2: {name: Pyeongchang, type: Place}
  p1: {name: Cho Myoung-gyon, type: Person}
  p2: {name: Chun Hae-sung, type: Person}
  p3: {name: Ri Son-gwon, type: Person}
  p4: {name: Donald Trump, type: Person}
  p5: {name: Itsunori Onodera, type: Person}
offices:
  - {person: p1, office: minister van Hereniging, of: KR}
  - {person: p2, office: viceminister, of: KR}
  - {person: p5, office: minister, of: JP}
events:
  e1: {type: Negotiation, label: overleg in Panmunjom, participants: [KP, KR], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: afspraak over de Spelen, participants: [KP, KR], place: l1, time: dinsdag, factuality: actual}
  e3: {type: Negotiation, label: militair overleg, participants: [KP, KR], time: later deze maand, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: p1, to: [KP], kind: other, content: "om in februari families te herenigen", status: unanswered}
  s2: {type: Statement, by: p3, to: [KR], content: "Onze wapens zijn gericht op de Verenigde Staten, niet op onze broeders"}
  s3: {type: Statement, by: p4, content: "een goede zaak"}
  s4: {type: Statement, by: CN, content: "positief"}
  s5: {type: Statement, by: JP, content: "positief"}
  s6: {type: Warning, by: p5, content: "een glimlachoffensief"}
  s7: {type: Concession, by: KP, to: [KR], content: "deel aan de Olympische Winterspelen in Pyeongchang", time: volgende maand}
replies:
  r2: {to: s1, by: KP, answer: unanswered}
delegations:
  d1: {of: KR, head: p1, members: [p2], event: e1}
  d2: {of: KP, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
