 date 2017-04-07 Onder de baobab

[BOUAKÉ|l1], vrijdagmiddag. Onder de grote boom op de kazerne {zaten|e4} vandaag twee mensen met dezelfde achternaam die geen familie zijn. De ene, [Ange Kouamé|p1], is minister van [Ivoorkust|CI]. De andere, sergeant [Yao Kouamé|p2], sprak voor [achtduizend muitende soldaten|MU]. Tussen [hen|p1+p2] in een vrouw uit Burkina Faso, [Salimata Sawadogo|p3], gestuurd door [ECOWAS|EC], die geen water kreeg omdat de leiding was afgesloten.

Om vier uur werd er {getekend|e1}: [de soldaten|MU] {krijgen|s4} [hun|MU] geld, in drie keer, de eerste keer op 2 mei, en {leveren|s5} de sleutels van het wapendepot in. Dat van de sleutels staat er alleen in 'in beginsel'.

In januari was er ook een {akkoord|e2}, hier, onder dezelfde boom, met een andere minister. "Dat was een {belofte|e2}," {zei|s6} [de sergeant|p2] na afloop, "dit is een {papier|e1}." [De minister|p1] {gaf|s1} toe dat [hij|p1] de achtentwintig miljard die ermee gemoeid is, niet heeft. [Frankrijk|FR], waarop gisteren nog gehoopt werd, {past|s2+r1}. [Sawadogo|p3] weet niet of [de Wereldbank|WB] inspringt; [zij|p3] heeft het dinsdag in Abidjan {gevraagd|s3} en krijgt maandag antwoord.

Mocht het misgaan, dan {komt|e3} men op 3 mei hier terug.
=====
entities:
  CI: {name: Ivoorkust, type: State}
  MU: {name: achtduizend muitende soldaten, type: Organisation}
  EC: {name: ECOWAS, type: Organisation}
  FR: {name: Frankrijk, type: State}
  WB: {name: Wereldbank, type: Organisation}
  l1: {name: Bouaké, type: Place}
  p1: {name: Ange Kouamé, type: Person}
  p2: {name: Yao Kouamé, type: Person}
  p3: {name: Salimata Sawadogo, type: Person}
offices:
  - {person: p1, office: minister, of: CI}
  - {person: p2, office: sergeant, of: MU}
events:
  e1: {type: Agreement, label: akkoord met de muiters, participants: [CI, MU], mediators: [p3], place: l1, time: Om vier uur, factuality: actual, part_of: e4}
  e2: {type: Agreement, label: akkoord van januari, participants: [CI, MU], place: l1, time: In januari, factuality: actual}
  e3: {type: Negotiation, participants: [CI, MU], place: l1, time: op 3 mei, factuality: possible, after: e4}
  e4: {type: Negotiation, label: gesprek onder de boom, participants: [p1, p2], mediators: [p3, EC], place: l1, time: vandaag, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "dat hij de achtentwintig miljard die ermee gemoeid is, niet heeft", about: e1}
  s4: {type: Concession, by: CI, to: [MU], content: "de soldaten krijgen hun geld, in drie keer", about: e1}
  s5: {type: Concession, by: MU, to: [CI], content: "leveren de sleutels van het wapendepot in", about: e1}
  s6: {type: Statement, by: p2, content: "dit is een papier", about: e1}
  s2: {type: Proposal, by: CI, to: [FR], kind: other, content: "de achtentwintig miljard", status: rejected}
  s3: {type: Proposal, by: p3, to: [WB], kind: other, content: "of de Wereldbank inspringt", status: unanswered, time: dinsdag}
replies:
  r1: {to: s2, by: FR, answer: rejected}
