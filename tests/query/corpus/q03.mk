 date 2024-02-12 Malawi loopt weg

In [Maputo|l1], op uitnodiging van [Mozambique|MZ], {overlegden|e1} [Zambia|ZM] en [Malawi|MW] op 8 en 9 februari opnieuw, met [Ian Khama|p1] als bemiddelaar. [Malawi|MW] {liep weg|o1}. Het {eiste|s1} een derde van het water; [Zambia|ZM] {is bereid|s2} toezicht op de dam toe te staan. Op 5 maart is in [Gaborone|l2] een {nieuwe ronde|e2} voorzien, {zei|s3} [Khama|p1].
=====
entities:
  ZM: {name: Zambia, type: State}
  MW: {name: Malawi, type: State}
  MZ: {name: Mozambique, type: State}
  l1: {name: Maputo, type: Place}
  l2: {name: Gaborone, type: Place}
  p1: {name: Ian Khama, type: Person}
events:
  e1: {type: Negotiation, participants: [ZM, MW], mediators: [p1], hosts: [MZ], place: l1, time: 8 en 9 februari, factuality: actual}
  e2: {type: Negotiation, participants: [ZM, MW], place: l2, time: Op 5 maart, factuality: planned, after: e1}
acts:
  s1: {type: Demand, by: MW, to: [ZM], content: een derde van het water}
  s2: {type: Concession, by: ZM, to: [MW], content: toezicht op de dam toe te staan}
  s3: {type: Statement, by: p1, content: Op 5 maart is in Gaborone een nieuwe ronde voorzien}
outcomes:
  o1: {of: e1, type: walkout}
note:
  days: {e1: 2024-02-08/2024-02-09, e2: 2024-03-05}
  topics: {e1: [water]}
  words: {e1: een derde van het water}
