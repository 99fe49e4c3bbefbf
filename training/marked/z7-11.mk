 date 2009-01 [Kameroen|CM] en [Nigeria|NG] {ruilen|e1} vissers

[Kameroen|CM] heeft donderdag 34 [Nigeriaanse|NG] vissers vrijgelaten; [Nigeria|NG] stuurde er 29 terug. De {uitwisseling|e1}, midden op de Akwayafe, stond onder toezicht van [het Rode Kruis|RK] en was {geregeld|e2} door aartsbisschop [Barthélemy Essomba|p1]. [Beide landen|CM+NG] {spraken|o1+e3} af voor Pasen over vergunningen te gaan {praten|e3}.
=====
entities:
  CM: {name: Kameroen, type: State}
  NG: {name: Nigeria, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  p1: {name: Barthélemy Essomba, type: Person}
events:
  e1: {type: Agreement, label: uitwisseling van vissers, participants: [CM, NG], mediators: [p1], observers: [RK], time: donderdag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Essomba, participants: [CM, NG], mediators: [p1], factuality: actual}
  e3: {type: Negotiation, label: gesprekken over vergunningen, participants: [CM, NG], time: voor Pasen, factuality: planned}
outcomes:
  o1: {of: e1, type: continuation_agreed}
