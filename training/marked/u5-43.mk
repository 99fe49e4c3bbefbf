 date 2018-04-20 [Seoul|KR] en [Pyongyang|KP] hebben nu een rode telefoon

Het toestel staat op een bureau in Seoul en is, wie het graag weten wil, wit. Vrijdagmiddag om 15.41 uur werd er voor het eerst over {gebeld|e1}: vier minuten, door ambtenaren, over het weer in Pyongyang. Over een week hopen [de leiders van [de twee Korea's|KR+KP]|p3+p4] het toestel te gebruiken, vóór [hun|p3+p4] {top|e2} in [Panmunjom|l3].

Gaat die {top|e2} door? Ja, zegt [het Blauwe Huis|KR]. [Het Noorden|KP] zei donderdag eveneens ja, {mits|s1} er geen [Amerikaanse|US] generaal meekijkt. [Washington|US] {liet weten|s2+r1} niet te zullen meekijken.

De {ontmoeting|e4} tussen [Noord-Korea|KP] en [de VS|US], waarover vorig weekend al in [Helsinki|l4] werd {afgetast|e3}, is een ander paar mouwen. Daar zaten, volgens [Finse|FI] media, de [Noord-Koreaanse|KP] oud-diplomaat [Choe Kwang-ho|p1] en de [Amerikaanse|US] zakenman [Stuart Birnbaum|p2] met een [Finse|FI] gastheer. Over de plaats van de {grote ontmoeting|e4} is niets beslist; Ulaanbaatar, Singapore en Zweden zijn genoemd, [Panmunjom|l3] is afgevallen. Mei of juni.

Japan zou ook willen bellen. Er is geen lijn.
=====
entities:
  KR: {name: Zuid-Korea, type: State}
  KP: {name: Noord-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  FI: {name: Finland, type: State}
  p3: {name: leider van Zuid-Korea, type: Person}
  p4: {name: leider van Noord-Korea, type: Person}
  l3: {name: Panmunjom, type: Place}
  l4: {name: Helsinki, type: Place}
  p1: {name: Choe Kwang-ho, type: Person}
  p2: {name: Stuart Birnbaum, type: Person}
offices:
  - {person: p1, office: oud-diplomaat, of: KP}
  - {person: p2, office: zakenman, of: US}
events:
  e1: {type: Meeting, label: eerste telefoongesprek, participants: [KR, KP], time: Vrijdagmiddag om 15.41 uur, factuality: actual}
  e2: {type: Meeting, label: Koreaanse top, participants: [p3, p4], place: l3, time: Over een week, factuality: planned}
  e3: {type: Meeting, label: aftastend gesprek in Helsinki, participants: [p1, p2], hosts: [FI], place: l4, time: vorig weekend, factuality: actual, source: Finse media}
  e4: {type: Meeting, label: ontmoeting van Noord-Korea en de VS, participants: [KP, US], time: Mei of juni, factuality: planned}
acts:
  s1: {type: Demand, by: KP, content: "mits er geen Amerikaanse generaal meekijkt", time: donderdag, about: e2}
  s2: {type: Concession, by: US, to: [KP], content: "niet te zullen meekijken", about: e2}
replies:
  r1: {to: s1, by: US, answer: accepted}
