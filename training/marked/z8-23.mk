 date 2016-02-20 Geen warmtestaking

De energiereuzen [Gazneft|GZ] en [Ukrteplo|UT] hebben [hun|GZ+UT] ruzie over achterstallige rekeningen {bijgelegd|e1}. Topmannen [Pavel Zimin|p1] en [Oleh Sirenko|p2] {gaven|e1+o1} [elkaar|p1+p2] zaterdag in [Wenen|l1] de hand, met [EU|EU]-commissaris [Marja Kokko|p3] als derde aan tafel. [Ukrteplo|UT] betaalt in drie termijnen; [Gazneft|GZ] {ziet|c1} af van boeterente. [Kokko|p3], die drie weken tussen [beide concerns|GZ+UT] {bemiddelde|e2}, {kondigde|s1} aan dat [Brussel|EU] de eerste termijn voorschiet.
=====
entities:
  GZ: {name: Gazneft, type: Organisation}
  UT: {name: Ukrteplo, type: Organisation}
  p1: {name: Pavel Zimin, type: Person}
  p2: {name: Oleh Sirenko, type: Person}
  l1: {name: Wenen, type: Place}
  p3: {name: Marja Kokko, type: Person}
  EU: {name: Europese Unie, type: Organisation}
offices:
  - {person: p1, office: topman, of: GZ}
  - {person: p2, office: topman, of: UT}
  - {person: p3, office: EU-commissaris, of: EU}
events:
  e1: {type: Agreement, label: schikking over de gasrekening, participants: [GZ, UT, p1, p2], mediators: [p3], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door Kokko, participants: [GZ, UT], mediators: [p3], time: drie weken, factuality: actual}
acts:
  c1: {type: Concession, by: GZ, to: [UT], content: boeterente, about: e1}
  s1: {type: Statement, by: p3, content: dat Brussel de eerste termijn voorschiet}
outcomes:
  o1: {of: e2, type: agreement}
