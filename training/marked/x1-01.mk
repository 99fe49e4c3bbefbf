 date 2019-02-11 [Bakoe|AZ] en [Jerevan|AM] {ruilen|e1} gevangenen

[Azerbeidzjan|AZ] en [Armenië|AM] zijn het {eens|e2} geworden over een {uitwisseling|e1} van tien militairen. Die {gebeurt|e1} woensdag bij de [Georgische|GE] grenspost [Sadachlo|l1]. [Georgië|GE] {trad|e3} op als tussenpersoon en zorgt ook voor het vervoer.

Over het lot van nog eens acht vermisten {houden|o1} [beide landen|AZ+AM] contact.
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  AM: {name: Armenië, type: State}
  GE: {name: Georgië, type: State}
  l1: {name: Sadachlo, type: Place}
events:
  e1: {type: Agreement, label: uitwisseling van tien militairen, participants: [AZ, AM], facilitators: [GE], place: l1, time: woensdag, factuality: planned, part_of: e2}
  e2: {type: Agreement, label: akkoord over de uitwisseling, participants: [AZ, AM], mediators: [GE], factuality: actual}
  e3: {type: Mediation, label: bemiddeling door Georgië, participants: [AZ, AM], mediators: [GE], factuality: actual}
outcomes:
  o1: {of: e3, type: ongoing}
