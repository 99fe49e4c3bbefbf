 date 2016-09-07 Afrika in vier regels

1. [Togo|TG] en [Ghana|GH] {confereren|e1} deze week te [Lomé|l1] over vis; [Accra|GH] wordt {gerepresenteerd|d1} door admiraal [Kwesi Boateng|p1].

2. De [Tunesische|TN] premier [Mounir Jaziri|p2] {stapte|o1} gisteren gekrenkt van tafel bij [zijn|p2] {onderhoud|e2} met de [Libische|LY] ministerraad.

3. [Kameroen|CM] {wil|a1} drie dorpen terug van [Tsjaad|TD]. [N'Djamena|TD] {biedt|a2} er één aan, [Yaoundé|CM] {hikt|r1} daar nog tegen aan.

4. Op het Victoriameer borrelt het tussen [Oeganda|UG] en [Kenia|KE] over Migingo. [Hun|UG+KE] {zitting|e4} is tot na de verkiezingen {naar achteren geschoven|o2}.
=====
entities:
  UG: {name: Oeganda, type: State}
  KE: {name: Kenia, type: State}
  TG: {name: Togo, type: State}
  GH: {name: Ghana, type: State}
  l1: {name: Lomé, type: Place}
  p1: {name: Kwesi Boateng, type: Person}
  p2: {name: Mounir Jaziri, type: Person}
  TN: {name: Tunesië, type: State}
  LY: {name: Libië, type: State}
  CM: {name: Kameroen, type: State}
  TD: {name: Tsjaad, type: State}
offices:
  - {person: p1, office: admiraal, of: GH}
  - {person: p2, office: premier, of: TN}
events:
  e4: {type: Negotiation, label: zitting over Migingo, participants: [UG, KE], time: na de verkiezingen, factuality: planned}
  e1: {type: Negotiation, label: visserijconferentie in Lomé, participants: [TG, GH], place: l1, time: deze week, factuality: actual}
  e2: {type: Meeting, label: onderhoud van Jaziri met de Libische ministerraad, participants: [p2, LY], time: gisteren, factuality: actual}
acts:
  a1: {type: Demand, by: CM, to: [TD], content: "drie dorpen terug"}
  a2: {type: Proposal, by: TD, to: [CM], kind: territorial, content: "er één", status: unanswered}
replies:
  r1: {to: a2, by: CM, answer: unanswered}
delegations:
  d1: {of: GH, head: p1, members: [], event: e1}
outcomes:
  o2: {of: e4, type: postponed}
  o1: {of: e2, type: walkout}
