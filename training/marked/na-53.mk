 date 2025-06-02 [Istanbul|l1], het ruilhandeltje

Een uur en een kwartier. Langer {zaten|e1} [Roestem Oemerov|p1] en [Vladimir Medinski|p2] maandag in het Ciraganpaleis niet bij [elkaar|p1+p2], en [ze|p1+p2] begonnen nog te laat ook. Buiten stonden de cameraploegen al in te pakken; binnen werd er toch wat {geregeld|e2+o1}: alle zwaargewonde gevangenen en alle militairen onder de 25 gaan terug, minstens duizend van elke kant, en daarbij zesduizend lichamen.

[De [Oekraïense|UA] minister|p1] had {aangedrongen|a1} op dertig dagen wapenstilstand zonder voorwaarden. [Medinski|p2], die namens [het Kremlin|RU] de {delegatie|d1} {leidde|d1}, {bood|a2+r1} er twee à drie aan, hier en daar, om doden te kunnen bergen. [Volodymyr Zelensky|p3] was niet in [zijn|p3] nopjes met dat gebaar: ‘{Idioten|r2}.’

Voorgezeten werd de {bijeenkomst|e1} door de [Turkse|TR] minister [Hakan Fidan|p4]. [Diens|p4] baas, president [Erdogan|p5], {zou|a3+a4+a5} de volgende keer graag [Poetin|p6], [Zelensky|p3] en [Trump|p7] {ontvangen|e3}. [Kiev|UA] {zegt|r3} ja, [Washington|US] {misschien|r4}; voor [Dmitri Peskov|p8], [de [Russische|RU] woordvoerder|p8], komt dat pas aan de orde {als|r5} de heren onderhandelaars klaar zijn.
=====
entities:
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Istanbul, type: Place}
  p1: {name: Roestem Oemerov, type: Person}
  p2: {name: Vladimir Medinski, type: Person}
  p3: {name: Volodymyr Zelensky, type: Person}
  p4: {name: Hakan Fidan, type: Person}
  p5: {name: Erdogan, type: Person}
  p6: {name: Poetin, type: Person}
  p7: {name: Trump, type: Person}
  p8: {name: Dmitri Peskov, type: Person}
offices:
  - {person: p1, office: minister, of: UA}
  - {person: p4, office: minister, of: TR}
  - {person: p5, office: president, of: TR}
  - {person: p8, office: woordvoerder, of: RU}
events:
  e1: {type: Negotiation, participants: [UA, RU], mediators: [p4], place: l1, time: maandag, factuality: actual}
  e2: {type: Agreement, label: gevangenenruil, participants: [UA, RU], place: l1, factuality: actual, part_of: e1}
  e3: {type: Meeting, participants: [p6, p3, p7], hosts: [p5], factuality: possible}
acts:
  a1: {type: Demand, by: p1, to: [RU], content: "dertig dagen wapenstilstand zonder voorwaarden"}
  a2: {type: Proposal, by: p2, to: [UA], kind: ceasefire, content: "twee à drie aan, hier en daar, om doden te kunnen bergen", status: rejected}
  a3: {type: Proposal, by: p5, to: [UA], kind: summit, content: "de volgende keer graag Poetin, Zelensky en Trump ontvangen", status: accepted}
  a4: {type: Proposal, by: p5, to: [US], kind: summit, content: "de volgende keer graag Poetin, Zelensky en Trump ontvangen", status: unanswered}
  a5: {type: Proposal, by: p5, to: [RU], kind: summit, content: "de volgende keer graag Poetin, Zelensky en Trump ontvangen", status: unanswered}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a2, by: p3, answer: rejected}
  r3: {to: a3, by: UA, answer: accepted}
  r4: {to: a4, by: US, answer: unanswered}
  r5: {to: a5, by: p8, answer: unanswered}
delegations:
  d1: {of: RU, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
