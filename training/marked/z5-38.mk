 date 2012-11-21 [Libanon|LB] en [Israël|IL]: touwtrekken om een lijn in zee

[NAQOERA|l1] - Op papier is het een driehoek van 860 vierkante kilometer water. In het witte VN-gebouwtje in [Naqoera|l1] ging het woensdag over veel minder: de vraag waar het potlood op land begint. Vier uur lang wisselden [Libanese|LB] en [Israëlische|IL] officieren via een tussenschot {van gedachten|e1}, want rechtstreeks spreken doen [ze|LB+IL] niet. Brigadegeneraal [Paolo Serafini|p1] van [UNIFIL|UF] liep heen en weer en las voor.

De [Amerikaanse|US] {koppelaar|e3} [Marcus Feldheim|p2] had in oktober een verdeling {op tafel gelegd|a1+a2}: 55 om 45, met de rest van het gas in een gezamenlijk fonds. [Israël|IL] {noemde|r1} dat 'een basis', [Libanon|LB] {kwam niet verder dan|r2} '[wij|LB] bestuderen de atlas'. [Feldheim|p2] is woensdag zelf niet geland; een verkoudheid, zegt de ambassade.

[Beiroet|LB] {belooft|a3}

Opvallend was wel dat [Libanon|LB] de boringen tot 1 april {stillegt|a3}. 'Een gebaar', {aldus|a4} kolonel [Hanna Karam|p3], die de [Libanese|LB] {vijfkoppige ploeg|d1} leidt. Van [Israëlische|IL] kant {zat|d2} reserve-generaal [Ofra Linial|p4] met drie cartografen aan. [Zij|p4] {dreigde|a5} de schepen terug te sturen als Hezbollah nog één drone stuurt.

Waarom nu?

De Europese gasprijs is in een halfjaar met een kwart gestegen. Cyprus heeft twee blokken geveild, Turkije bouwt een boorschip en Noble Energy wil in het voorjaar weten waar het mag prikken. Analisten denken dat er in 2013 een vat gas van honderd miljard kuub aan de beurt komt.

[Beide partijen|LB+IL] {komen|e2+o1} op 12 december terug. De burgemeester van het dorp, Elias Chidiac, heeft daar een eigen wens bij: dat de konvooien niet meer over de aardappelveldjes rijden.
=====
entities:
  LB: {name: Libanon, type: State}
  IL: {name: Israël, type: State}
  US: {name: Verenigde Staten, type: State}
  UF: {name: UNIFIL, type: Organisation}
  l1: {name: Naqoera, type: Place}
  p1: {name: Paolo Serafini, type: Person}
  p2: {name: Marcus Feldheim, type: Person}
  p3: {name: Hanna Karam, type: Person}
  p4: {name: Ofra Linial, type: Person}
offices:
  - {person: p1, office: brigadegeneraal, of: UF}
  - {person: p2, office: koppelaar, of: US}
  - {person: p3, office: kolonel, of: LB}
  - {person: p4, office: reserve-generaal, of: IL}
events:
  e1: {type: Negotiation, label: indirect overleg in Naqoera, participants: [LB, IL], mediators: [p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: volgende zitting, participants: [LB, IL], time: op 12 december, factuality: planned, after: e1}
  e3: {type: Mediation, label: koppelaar Feldheim, participants: [LB, IL], mediators: [p2], factuality: actual}
acts:
  a1: {type: Proposal, by: p2, to: [IL], kind: territorial, content: "55 om 45, met de rest van het gas in een gezamenlijk fonds", status: accepted, time: in oktober}
  a2: {type: Proposal, by: p2, to: [LB], kind: territorial, content: "55 om 45, met de rest van het gas in een gezamenlijk fonds", status: unanswered, time: in oktober}
  a3: {type: Concession, by: LB, to: [IL], content: de boringen tot 1 april}
  a4: {type: Statement, by: p3, content: Een gebaar}
  a5: {type: Warning, by: p4, to: [LB], content: de schepen terug te sturen}
replies:
  r1: {to: a1, by: IL, answer: accepted}
  r2: {to: a2, by: LB, answer: unanswered}
delegations:
  d1: {of: LB, head: p3, members: [], event: e1}
  d2: {of: IL, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
