 date 2025-06-02 Liveblog {oorlog|e2} in [Oekraïne|UA]: {overleg|e1} in [Istanbul|l1] na ruim een uur al voorbij

17.42 uur

Tweede {ronde|e1} afgelopen

De {onderhandelingen|e1} tussen [Oekraïne|UA] en [Rusland|RU] in een paleis aan de Bosporus in [Istanbul|l1] zitten erop. Ze duurden iets meer dan een uur. De [Turkse|TR] minister van Buitenlandse Zaken [Hakan Fidan|p1], die het {gesprek|e1} leidde, {houdt|a1} het op 'een niet-negatief verloop'.

17.10 uur

[Kyiv|UA] {vraagt|s1} om {top|e3} met [Poetin|p3]

[Oekraïne|UA] heeft een {ontmoeting|e3} tussen de presidenten [Zelensky|p2] en [Poetin|p3] {voorgesteld|s1}, het liefst nog deze maand. Een antwoord is er volgens de [Oekraïense|UA] {delegatieleider|d1} [Rustem Oemerov|p4] {niet gekomen|r1}. [Hij|p4] heeft [de Russen|RU] ook een lijst gegeven van 339 kinderen die door [Rusland|RU] zijn meegenomen, en {eist|a2} dat ze allemaal terugkeren.

16.25 uur

{Akkoord|e4+o1} over gewonden

[Rusland|RU] en [Oekraïne|UA] zijn het {eens|e4+o1} over een {ruil|e4} van alle ernstig gewonde krijgsgevangenen. Dat meldt het [Russische|RU] persbureau TASS op gezag van [Vladimir Medinski|p5], die het team van [Moskou|RU] {aanvoert|d2}. Het gaat om minstens duizend militairen aan elke kant. Een volledig staakt-het-vuren, zoals [Kyiv|UA] {wil|a3}, {wijst|r2} [Moskou|RU] nog altijd van de hand. [Medinski|p5] {biedt|s2} wel aan om de wapens op delen van het front twee tot drie dagen te laten zwijgen, zodat lichamen kunnen worden geborgen.

14.03 uur

Flats in Charkiv geraakt

Bij een [Russische|RU] aanval met drones op de stad Charkiv zijn twee flatgebouwen in brand gevlogen. De burgemeester spreekt van zeven gewonden, onder wie een meisje van 9.

13.15 uur

Begonnen

Het {overleg|e1}, dat voor 12.00 uur op het programma stond, is zojuist begonnen. [De Oekraïners|UA] {stemden|e5} vanochtend eerst nog af met afgezanten uit [Duitsland|DE], [Italië|IT] en [het Verenigd Koninkrijk|GB].
=====
entities:
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  DE: {name: Duitsland, type: State}
  IT: {name: Italië, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  l1: {name: Istanbul, type: Place}
  p1: {name: Hakan Fidan, type: Person}
  p2: {name: Volodymyr Zelensky, type: Person}
  p3: {name: Vladimir Poetin, type: Person}
  p4: {name: Rustem Oemerov, type: Person}
  p5: {name: Vladimir Medinski, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: TR}
  - {person: p2, office: president, of: UA}
  - {person: p3, office: president, of: RU}
  - {person: p4, office: delegatieleider, of: UA}
events:
  e1: {type: Negotiation, label: tweede ronde in Istanbul, participants: [UA, RU], mediators: [p1], place: l1, factuality: actual}
  e2: {type: Conflict, label: oorlog in Oekraïne, place: UA, factuality: actual}
  e3: {type: Meeting, label: top Zelensky-Poetin, participants: [p2, p3], time: nog deze maand, factuality: possible}
  e4: {type: Agreement, label: ruil van gewonde krijgsgevangenen, participants: [RU, UA], factuality: actual, source: p5}
  e5: {type: Meeting, participants: [UA, DE, IT, GB], time: vanochtend, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: een niet-negatief verloop, about: e1}
  s1: {type: Proposal, by: UA, to: [RU], kind: summit, content: een ontmoeting tussen de presidenten Zelensky en Poetin, status: unanswered, about: e3}
  a2: {type: Demand, by: p4, to: [RU], content: dat ze allemaal terugkeren, about: e1}
  a3: {type: Demand, by: UA, to: [RU], content: Een volledig staakt-het-vuren}
  s2: {type: Proposal, by: p5, to: [UA], kind: ceasefire, content: om de wapens op delen van het front twee tot drie dagen te laten zwijgen, status: proposed, about: e1}
replies:
  r1: {to: s1, by: RU, answer: unanswered}
  r2: {to: a3, by: RU, answer: rejected}
delegations:
  d1: {of: UA, head: p4, members: [], event: e1}
  d2: {of: RU, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
