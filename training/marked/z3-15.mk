 date 2019-08-14 {Waterpact|e1} in de maak tussen [Laos|LA] en [Cambodja|KH]

[Vientiane|LA] heeft [de zuiderburen|KH] een {ontwerpverdrag|a1} toegestuurd dat de sluizen in de Mekong aan een gezamenlijk college toevertrouwt. [Cambodja|KH] {zegt|r1} de tekst 'met belangstelling te bestuderen'. De [Laotiaanse|LA] minister [Bounmy Keola|p1] {hoopt|a2} in november in [Paksé|l1] te {paraferen|e1}.
=====
entities:
  LA: {name: Laos, type: State}
  KH: {name: Cambodja, type: State}
  p1: {name: Bounmy Keola, type: Person}
  l1: {name: Paksé, type: Place}
offices:
  - {person: p1, office: minister, of: LA}
events:
  e1: {type: Agreement, label: waterverdrag over de Mekong, participants: [LA, KH], place: l1, time: in november, factuality: possible}
acts:
  a1: {type: Proposal, by: LA, to: [KH], kind: treaty, content: "de sluizen in de Mekong aan een gezamenlijk college", status: unanswered, about: e1}
  a2: {type: Statement, by: p1, content: "in november in Paksé te paraferen", about: e1}
replies:
  r1: {to: a1, by: KH, answer: unanswered}
