 date 2023-07-05 Veertien uur dicht bij [elkaar|p1+p2], twee uur apart: [Kosovaarse|XK] en [Servische|RS] {gezanten|d1+d2} in [Brussel|l1]

[Besnik Bislimi|p1] at een pizza, [Petar Petkovic|p2] een salade; meer viel er na afloop niet te melden. [De onderhandelaars van [Kosovo|XK] en [Servië|RS]|p1+p2] {zaten|e1} dinsdag in [Brussel|l1] elk in een eigen kamer. [EU|EU]-gezant [Miroslav Lajcak|p3] {liep|e2} elf keer de gang op en neer. 'Er is gepraat, {dat is al iets|o1}', {zuchtte|a1} [hij|p3].

[Kosovo|XK] {eist|a2} de vrijlating van drie agenten, die volgens [Pristina|XK] van [hun|XK] eigen bodem zijn ontvoerd. [Servië|RS] {wil|a3} eerst dat de speciale politie uit de vier noordelijke gemeenten vertrekt. Geen van beide {eisen|a2+a3} werd {ingewilligd|r1+r2}. Donderdag gaat het {overleg|e3} verder.

In Zvecan zijn de hekken rond het gemeentehuis bekleed met prikkeldraad. Er staan dertig soldaten van Kfor, die schaduw zoeken onder één boom.
=====
entities:
  XK: {name: "Kosovo", type: State}
  RS: {name: "Servië", type: State}
  EU: {name: "EU", type: Organisation}
  p1: {name: "Besnik Bislimi", type: Person}
  p2: {name: "Petar Petkovic", type: Person}
  p3: {name: "Miroslav Lajcak", type: Person}
  l1: {name: "Brussel", type: Place}
offices:
  - {person: p1, office: "onderhandelaars", of: XK}
  - {person: p2, office: "onderhandelaars", of: RS}
  - {person: p3, office: "gezant", of: EU}
events:
  e1: {type: Negotiation, participants: [p1, p2, XK, RS], mediators: [p3], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Mediation, participants: [XK, RS], mediators: [p3], place: l1, time: "dinsdag", factuality: actual}
  e3: {type: Negotiation, participants: [XK, RS], time: "Donderdag", after: e1, factuality: planned}
acts:
  a1: {type: Statement, by: p3, content: "Er is gepraat, dat is al iets"}
  a2: {type: Demand, by: XK, to: [RS], content: "de vrijlating van drie agenten"}
  a3: {type: Demand, by: RS, to: [XK], content: "de speciale politie uit de vier noordelijke gemeenten vertrekt"}
replies:
  r1: {to: a2, by: RS, answer: rejected}
  r2: {to: a3, by: XK, answer: rejected}
delegations:
  d1: {of: XK, head: p1, members: [], event: e1}
  d2: {of: RS, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
