 date 2025-08-14 [FLNKS|FL] {veegt|r1} [Bougival|l2] van tafel

[NOUMEA|l1] - Een maand nadat de vertegenwoordigers van alle partijen er in een hotel in [Bougival|l2] hun handtekening onder hadden gezet, is het {akkoord|e1+a3+a4} over de toekomst van [Nieuw-Caledonië|NC] voor de helft van de ondertekenaars waardeloos geworden. [De onafhankelijkheidsbeweging [FLNKS|FL]|FL] heeft het woensdag op een congres „in zijn geheel” {verworpen|r1}.

[Emmanuel Tjibaou|p1], die in juli de {delegatie|d1} {leidde|d1}, zat op het podium met gebogen hoofd. [Hij|p1] had ‘een bod, geen akkoord’ mee naar huis genomen, {verdedigde|s1} [hij|p1] zich. [De loyalisten van [Sonia Backès|p2]|LO] {houden|r2} vast aan de tekst.

Minister [Manuel Valls|p3] van Overzeese Gebieden, die de {onderhandelingen|e2} had {geleid|e2}, {neemt|e4} zaterdag het vliegtuig. Een kleine schrijfcommissie zal vanaf de 21ste in [Nouméa|l1] aan de tekst {sleutelen|e3}; dat {voorstel|a1} van [de minister|p3] is door het [FLNKS|FL] al met een {schamper lachje|r3} ontvangen. Verkiezingen vóór december, zoals [de beweging|FL] {wenst|a2}, {ziet|r4} [Parijs|FR] niet zitten.
=====
entities:
  FL: {name: FLNKS, type: Organisation}
  NC: {name: Nieuw-Caledonië, type: State}
  LO: {name: loyalisten, type: Organisation}
  FR: {name: Frankrijk, type: State}
  l1: {name: Nouméa, type: Place}
  l2: {name: Bougival, type: Place}
  p1: {name: Emmanuel Tjibaou, type: Person}
  p2: {name: Sonia Backès, type: Person}
  p3: {name: Manuel Valls, type: Person}
offices:
  - {person: p3, office: Minister van Overzeese Gebieden, of: FR}
events:
  e1: {type: Agreement, participants: [FR, FL, LO], mediators: [p3], place: l2, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [FL, LO], mediators: [p3], place: l2, time: "in juli", factuality: actual}
  e3: {type: Negotiation, participants: [p3], place: l1, time: vanaf de 21ste, factuality: planned, after: e2}
  e4: {type: Visit, participants: [p3], place: l1, time: zaterdag, factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: "een bod, geen akkoord"}
  a1: {type: Proposal, by: p3, to: [FL], kind: talks, content: "Een kleine schrijfcommissie", status: rejected}
  a2: {type: Demand, by: FL, to: [FR], content: "Verkiezingen vóór december"}
  a3: {type: Proposal, by: p3, to: [FL], kind: treaty, content: "het akkoord over de toekomst van Nieuw-Caledonië", status: rejected}
  a4: {type: Proposal, by: p3, to: [LO], kind: treaty, content: "het akkoord over de toekomst van Nieuw-Caledonië", status: accepted}
replies:
  r1: {to: a3, by: FL, answer: rejected}
  r2: {to: a4, by: LO, answer: accepted}
  r3: {to: a1, by: FL, answer: rejected}
  r4: {to: a2, by: FR, answer: rejected}
delegations:
  d1: {of: FL, head: p1, members: [], event: e2}
