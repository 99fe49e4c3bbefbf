 date 2013-11-26 [Oekraïne|UA] {trekt|o1} streep door [Vilnius|l1]

KIEV - De voor vrijdag geplande {handtekening|e1} onder het associatieverdrag met [de EU|EU] {gaat niet door|o1}. Premier [Mykola Danyljoek|p1] lichtte het besluit maandag toe op een ingelaste {persbijeenkomst|e2}.
=====
entities:
  UA: {name: Oekraïne, type: State}
  l1: {name: Vilnius, type: Place}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Mykola Danyljoek, type: Person}
offices:
  - {person: p1, office: premier, of: UA}
events:
  e1: {type: Agreement, label: ondertekening van het associatieverdrag, participants: [UA, EU], place: l1, time: vrijdag, factuality: counterfactual}
  e2: {type: PressConference, label: persbijeenkomst van Danyljoek, participants: [p1], time: maandag, factuality: actual}
outcomes:
  o1: {of: e1, type: cancelled}
