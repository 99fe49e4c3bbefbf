 date 2016-09-20 {Delegatie|d1} uit [Bougainville|BG] {vertrekt|o1} na een kwartier

[PORT MORESBY|l1] - {Gesprekken|e1} over een datum voor het referendum op [Bougainville|BG] zijn dinsdag {op een kwartier na begonnen en op een kwartier geëindigd|o1}, zoals een ambtenaar het omschreef. De {afvaardiging|d1} van [het eiland|BG], met oud-rebel [Joseph Tanuvi|p1] aan het hoofd en naast [hem|p1] dominee [Ruth Kearei|p2] en jurist [Peter Sohia|p3], {stond|o1} op toen minister [Charles Yalo|p4] van Constitutionele Zaken een brief begon voor te lezen.

In die brief {verlangde|a1} [Papoea-Nieuw-Guinea|PG] dat eerst alle wapens zijn ingeleverd. "Dat hebben [wij|BG] in 2011 al {geregeld|e2}", {zei|a2} [Kearei|p2] in de gang. [De [Nieuw-Zeelandse|NZ] facilitator|p5], [Fiona Ashby|p5], probeerde [de drie|p1+p2+p3] nog tegen te houden, maar de taxi stond al klaar.

[Yalo|p4] bleef achter met acht ambtenaren en een schaal broodjes. [Hij|p4] {nodigde|a3} [Tanuvi|p1] 's avonds per brief uit voor een {gesprek|e3} onder vier ogen, zonder dominees en zonder juristen. Op die invitatie is {niet gereageerd|r1}.

[Ashby|p5] {sluit|a4} niet uit dat [zij|p5] volgende week zelf naar [Arawa|l2] {reist|e4}. "[Ik|p5] heb daar nog vrienden. Niet veel, maar ze zijn wel wakker."
=====
entities:
  BG: {name: Bougainville, type: State}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  NZ: {name: Nieuw-Zeeland, type: State}
  p1: {name: Joseph Tanuvi, type: Person}
  p2: {name: Ruth Kearei, type: Person}
  p3: {name: Peter Sohia, type: Person}
  p4: {name: Charles Yalo, type: Person}
  p5: {name: Fiona Ashby, type: Person}
  l1: {name: Port Moresby, type: Place}
  l2: {name: Arawa, type: Place}
offices:
  - {person: p1, office: oud-rebel, of: BG}
  - {person: p4, office: minister van Constitutionele Zaken, of: PG}
  - {person: p5, office: facilitator, of: NZ}
events:
  e1: {type: Negotiation, label: gesprekken over datum referendum, participants: [BG, PG], facilitators: [p5], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: regeling wapeninlevering, participants: [BG], time: in 2011, factuality: actual, source: p2}
  e3: {type: Meeting, label: gesprek onder vier ogen, participants: [p4, p1], factuality: possible}
  e4: {type: Visit, label: reis van Ashby naar Arawa, participants: [p5], place: l2, time: volgende week, factuality: possible}
acts:
  a1: {type: Demand, by: PG, to: [BG], content: dat eerst alle wapens zijn ingeleverd}
  a2: {type: Statement, by: p2, content: Dat hebben wij in 2011 al geregeld}
  a3: {type: Proposal, by: p4, to: [p1], kind: talks, content: "een gesprek onder vier ogen, zonder dominees en zonder juristen", status: unanswered, about: e3}
  a4: {type: Statement, by: p5, content: dat zij volgende week zelf naar Arawa reist}
replies:
  r1: {to: a3, by: p1, answer: unanswered}
delegations:
  d1: {of: BG, head: p1, members: [p2, p3], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
