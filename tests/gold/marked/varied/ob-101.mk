 date 2014-10-24 {Gasgesprek|e1} loopt uit, volgende week {verder|e2+o1}

BRUSSEL (dpa) - [Rusland|RU] en [Oekraïne|UA] zijn het bij [hun|RU+UA] derde {treffen|e1} onder voorzitterschap van Eurocommissaris [Günther Oettinger|p1] {eens|o2} geworden over de prijs van het gas voor deze winter, maar {nog niet|o2} over de vraag wie het betaalt. De [Russische|RU] minister [Aleksandr Novak|p2] {eist|a1} vooruitbetaling en een bankgarantie. "Geld hebben [wij|UA] niet, goede wil wel", {zei|s1} [zijn|p2] tegenspeler [Joeri Prodan|p3].

Woensdag zit [het drietal|p1+p2+p3] {weer|e2+o1} om de tafel, en weer in [Brussel|l1].
=====
entities:
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  l1: {name: Brussel, type: Place}
  p1: {name: Günther Oettinger, type: Person}
  p2: {name: Aleksandr Novak, type: Person}
  p3: {name: Joeri Prodan, type: Person}
offices:
  - {person: p2, office: minister, of: RU}
  - {person: p3, office: tegenspeler, of: UA}
events:
  e1: {type: Negotiation, label: derde treffen over gas, participants: [RU, UA, p2, p3], mediators: [p1], place: l1, factuality: actual}
  e2: {type: Negotiation, participants: [p2, p3], mediators: [p1], place: l1, time: Woensdag, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: p2, to: [UA], content: vooruitbetaling en een bankgarantie, about: e1}
  s1: {type: Statement, by: p3, content: "Geld hebben wij niet, goede wil wel"}
outcomes:
  o1: {of: e1, type: continuation_agreed}
  o2: {of: e1, type: partial_agreement}
