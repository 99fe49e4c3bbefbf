 date 2025-02-06 Kortste {bezoek|e1} ooit

De [Somalische|SO] minister [Ahmed Fiqi|p1] was gisteren elf minuten in [Addis Abeba|l1]. [Zijn|p1] gastheer had, zo bleek op het platform, een andere minister verwacht: [die van Havens|p2].

"Een vergissing in de uitnodiging", {luidt|s1} het op het [Ethiopische|ET] ministerie. Het {havenoverleg|e2} tussen [beide landen|SO+ET] {schuift|o1} een week op. Een woordvoerder van [Fiqi|p1] houdt het op mist.
=====
entities:
  SO: {name: Somalië, type: State}
  ET: {name: Ethiopië, type: State}
  l1: {name: Addis Abeba, type: Place}
  p1: {name: Ahmed Fiqi, type: Person}
  p2: {name: minister van Havens, type: Person}
offices:
  - {person: p1, office: minister, of: SO}
  - {person: p2, office: minister van Havens, of: SO}
events:
  e1: {type: Visit, participants: [p1], hosts: [ET], place: l1, time: gisteren, factuality: actual}
  e2: {type: Negotiation, label: havenoverleg, participants: [SO, ET], factuality: planned}
acts:
  s1: {type: Statement, by: ET, content: Een vergissing in de uitnodiging, about: e1}
outcomes:
  o1: {of: e2, type: postponed}
