 date 2022-06-07 Kort: [Ankara|TR] {biedt|s1+s5} geleide, [Kiev|UA] {hoort|r1} van niets

[Turkije|TR] wil [Oekraïense|UA] graanschepen door de zeemijnen {loodsen|s1+s5}. Minister [Ferit Balcı|p1] {opperde|s1+s5} dat dinsdag in [Ankara|l2], waar [hij|p1] [zijn|p1] [Russische|RU] collega [Leonid Tarasov|p2] {ontving|e1}. [Tarasov|p2] {viel|r2} [hem|p1] meteen bij: "[Moskou|RU] ligt niet dwars." Wel {moeten|s2} de schepen volgens [hem|p2] op wapens worden doorzocht.

In [Kiev|UA] was men verbaasd. "[Wij|UA] lezen erover in de krant", {aldus|r1} [de havenbaas van [Odessa|l1]|p3]. [De [Oekraïense|UA] regering|UA] {verlangt|s3} kruisraketten tegen schepen voordat er één mijn wordt opgeruimd. President [Stepan Horbal|p4] {noemde|s4} [Russische|RU] beloftes "minder waard dan lege zakken".

[De VN|VN] zeggen nog met [allebei|RU+UA] te {praten|e2}. Volgens schattingen ligt er 22 miljoen ton graan vast; in Egypte en Libanon dreigt een tekort aan brood. De Egyptische bakkersbond stelt voor er aardappel door te mengen. 'Het is een plan', zei een bakker in Caïro, 'maar geen brood.'
=====
entities:
  TR: {name: Turkije, type: State}
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Odessa, type: Place}
  l2: {name: Ankara, type: Place}
  p1: {name: Ferit Balcı, type: Person}
  p2: {name: Leonid Tarasov, type: Person}
  p3: {name: havenbaas van Odessa, type: Person}
  p4: {name: Stepan Horbal, type: Person}
offices:
  - {person: p1, office: Minister, of: TR}
  - {person: p2, office: collega, of: RU}
  - {person: p4, office: President, of: UA}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l2, time: dinsdag, factuality: actual}
  e2: {type: Negotiation, participants: [VN, RU, UA], factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [RU], kind: humanitarian_corridor, content: "Oekraïense graanschepen door de zeemijnen loodsen", status: accepted, time: dinsdag}
  s5: {type: Proposal, by: p1, to: [UA], kind: humanitarian_corridor, content: "Oekraïense graanschepen door de zeemijnen loodsen", status: unanswered, time: dinsdag}
  s2: {type: Demand, by: p2, to: [UA], content: "moeten de schepen volgens hem op wapens worden doorzocht"}
  s3: {type: Demand, by: UA, content: "kruisraketten tegen schepen"}
  s4: {type: Statement, by: p4, content: "minder waard dan lege zakken"}
replies:
  r1: {to: s5, by: UA, answer: unanswered}
  r2: {to: s1, by: p2, answer: accepted}
delegations: {}
outcomes: {}
