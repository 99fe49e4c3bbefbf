 date 2015-09-23 Breaking: [Santos|p1] in [Havana|l1]

De [Colombiaanse|CO] president [Juan Manuel Santos|p1] is woensdag onverwachts in [Havana|l1] {geland|e1} voor een {ontmoeting|e2} met [FARC|FARC]-leider [Timochenko|p2], [hun|p1+p2] eerste ooit. [Beiden|p1+p2] zullen er naar verwachting een {akkoord|e3:planned} over berechting {tekenen|e3:planned}. [Raúl Castro|p3] zit als gastheer tussen [hen|p1+p2] in.

UPDATE 23.50: {Getekend|e3+o1}. [Santos|p1] {belooft|s1} dat er uiterlijk over zes maanden een {eindakkoord|e4} ligt.
=====
entities:
  CO: {name: Colombia, type: State}
  FARC: {name: FARC, type: Organisation}
  l1: {name: Havana, type: Place}
  p1: {name: Juan Manuel Santos, type: Person}
  p2: {name: Timochenko, type: Person}
  p3: {name: Raúl Castro, type: Person}
offices:
  - {person: p1, office: president, of: CO}
  - {person: p2, office: leider, of: FARC}
events:
  e1: {type: Visit, participants: [p1], hosts: [p3], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, participants: [p1, p2], hosts: [p3], place: l1, time: woensdag, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: akkoord over berechting, participants: [p1, p2, CO, FARC], place: l1, factuality: actual}
  e4: {type: Agreement, label: eindakkoord, participants: [CO, FARC], time: uiterlijk over zes maanden, factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: "dat er uiterlijk over zes maanden een eindakkoord ligt", about: e4}
outcomes:
  o1: {of: e2, type: agreement}
