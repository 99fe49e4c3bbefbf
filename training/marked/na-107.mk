 date 2026-03-03 ‘De sultan drinkt thee, de rest drinkt water’

Interview met [Saif al-Harthy|p1], veertig jaar lang tolk van twee sultans

[MUSCAT|l1] - [Hij|p1] zat er altijd, een halve meter naar achteren, en op geen enkele foto. Nu mag [hij|p1] praten.

Bij welke {gesprekken|e1} had [u|p1] willen zijn?

‘In 2013, de [Amerikanen|US] en de [Iraniërs|IR], hier, in de villa achter [mijn|p1] huis. Die spraken Engels. [Mijn|p1] vrouw bracht de dadels.’

En de {moeilijkste|e3}?

‘[Jemen|YE], 2016, toen [de Houthi's|HO] drie man hadden {gestuurd|d1}: [Abdulsalam|p2], [Hamza|p3] en een jongen die nooit iets zei. [John Kerry|p4] {vroeg|a1} [ze|HO] een dag of tien niet te schieten. [Abdulsalam|p2] {antwoordde|r1} met een gedicht. [Ik|p1] vertaalde: misschien.’

Was dat juist?

‘Na twee dagen was het {bestand|e2+o1} er. Na drie dagen was het er niet meer.’

[Saudi-Arabië|SA] was kwaad.

‘[Adel al-Jubeir|p5] {belde|e4} [onze|OM] minister: [wij|OM] waren gastheer, geen partij, of [wij|OM] dat even wilden {onthouden|a2}. De minister zei: dat {doen|r2} [we|OM] al sinds 1970.’

Komt er ooit een boek?

‘[Ik|p1] ben tolk. [Ik|p1] begin pas als een ander iets gezegd heeft.’
=====
entities:
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  SA: {name: Saudi-Arabië, type: State}
  OM: {name: Oman, type: State}
  l1: {name: Muscat, type: Place}
  p1: {name: Saif al-Harthy, type: Person}
  p2: {name: Abdulsalam, type: Person}
  p3: {name: Hamza, type: Person}
  p4: {name: John Kerry, type: Person}
  p5: {name: Adel al-Jubeir, type: Person}
offices: []
events:
  e1: {type: Negotiation, participants: [US, IR], place: l1, time: "2013", factuality: actual}
  e3: {type: Negotiation, participants: [HO, p4], hosts: [OM], place: l1, time: "2016", factuality: actual}
  e2: {type: Agreement, label: bestand, participants: [HO], time: "Na twee dagen", factuality: actual, part_of: e3}
  e4: {type: Meeting, label: telefoongesprek, participants: [p5, OM], factuality: actual}
acts:
  a1: {type: Proposal, by: p4, to: [HO], kind: ceasefire, content: "een dag of tien niet te schieten", status: unanswered}
  a2: {type: Demand, by: p5, to: [OM], content: "wij waren gastheer, geen partij"}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a2, by: OM, answer: accepted}
delegations:
  d1: {of: HO, members: [p2, p3], event: e3}
outcomes:
  o1: {of: e3, type: ceasefire}
