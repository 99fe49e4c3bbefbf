 date 2022-07-19 [Chisinau|MD] en [Tiraspol|TI]: {gesprek|e1} over medicijnen {verzet|o1}

CHISINAU (Moldpres) - Het voor dinsdag geplande {overleg|e1} tussen [Moldavië|MD] en [Transnistrië|TI] in het gebouw van [de OVSE|OV] in [Bender|l1] is naar volgende week {verzet|o1}. {Volgens|s3} de [Moldavische|MD] vicepremier [Oleg Serebrian|p1] had [[zijn|p1] gesprekspartner|p2], [Vitali Ignatiev|p2], koorts. [Ignatiev|p2] zelf {noemt|s1} dat "een verhaaltje": [hij|p2] was op tijd, de poort was op slot.

[De [OVSE|OV]-missie|OV] {ontkent|s2} dat er ooit een sleutel zoek is geweest.
=====
entities:
  MD: {name: Moldavië, type: State}
  TI: {name: Transnistrië, type: State}
  OV: {name: OVSE, type: Organisation}
  l1: {name: Bender, type: Place}
  p1: {name: Oleg Serebrian, type: Person}
  p2: {name: Vitali Ignatiev, type: Person}
offices:
  - {person: p1, office: vicepremier, of: MD}
events:
  e1: {type: Negotiation, participants: [MD, TI, p1, p2], hosts: [OV], place: l1, time: naar volgende week, factuality: planned}
acts:
  s1: {type: Statement, by: p2, content: een verhaaltje, about: e1}
  s2: {type: Statement, by: OV, content: dat er ooit een sleutel zoek is geweest}
  s3: {type: Statement, by: p1, content: koorts, about: e1}
outcomes:
  o1: {of: e1, type: postponed}
