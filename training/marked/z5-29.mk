 date 2024-03-13 [Haïti|HT]: premier {bereid|a1} plaats te maken, bendes niet uitgenodigd

[KINGSTON|l1] - In een balzaal in [Kingston|l1] is maandagnacht de uitweg {geboren|e1+o2} waar [Haïti|HT] al maanden op wacht. Premier [Fritz-Gérald Desrouleaux|p1] {stapt|a1} op zodra een raad van negen is beëdigd. [Hij|p1] {gaf|a1} dat door via een krakende verbinding uit Puerto Rico, waar [zijn|p1] vliegtuig strandde toen Port-au-Prince dichtging.

[De Caribische Gemeenschap|CC] had het {beraad|e2} bijeengeroepen. [De [Guyaanse|GY] president|p2], [Deonarine Ramsaroop|p2], {leidde|e2} de zitting en {vlocht|e3} in de wandelgangen de draden samen. [Frankrijk|FR], [Canada|CA] en [de VS|US] luisterden vanaf de tweede rij mee als toehoorder.

Niet iedereen is content. [De partij Pitit Dessalin|PD] {weigert|r1+a2} de [haar|PD] toebedachte zetel: 'Een raad die in een vreemd hotel is gekozen, is geen raad.' [Het zakenforum|ZF] {aanvaardde|r2+a3} de zijne wel. Bendeleider [Jimmy 'Babyface' Thélusma|p4], die niemand had gevraagd, {kondigde|a4} aan het vliegveld in brand te steken als de buitenlandse agenten landen.

[Kenia|KE], dat duizend van die agenten zou leveren, {zet|a6} de missie op pauze tot er een regering is. 'Wie doet er open als [we|KE] aanbellen?', {vroeg|a6} minister [Peninah Wekesa|p3].

De nacht in cijfers

- 14 uur {vergaderd|e2}
- 3 schorsingen, 1 stroomstoring
- 27 mensen aan de inbelverbinding
- 0 handtekeningen van [Pitit Dessalin|PD]

Donderdag {hervat|e4+o1} [de gemeenschap|CC] de {besprekingen|e4}, per scherm. Dan moet blijken wie de negende stoel krijgt.

Elders in het gebied: orkaanverzekeraars verhogen hun tarieven, en Sint Lucia speelt zaterdag de finale van de Windward Cup.
=====
entities:
  HT: {name: Haïti, type: State}
  GY: {name: Guyana, type: State}
  FR: {name: Frankrijk, type: State}
  CA: {name: Canada, type: State}
  US: {name: Verenigde Staten, type: State}
  KE: {name: Kenia, type: State}
  CC: {name: Caribische Gemeenschap, type: Organisation}
  PD: {name: Pitit Dessalin, type: Organisation}
  ZF: {name: zakenforum, type: Organisation}
  l1: {name: Kingston, type: Place}
  p1: {name: Fritz-Gérald Desrouleaux, type: Person}
  p2: {name: Deonarine Ramsaroop, type: Person}
  p3: {name: Peninah Wekesa, type: Person}
  p4: {name: "Jimmy 'Babyface' Thélusma", type: Person}
offices:
  - {person: p1, office: premier, of: HT}
  - {person: p2, office: president, of: GY}
  - {person: p3, office: minister, of: KE}
events:
  e1: {type: Agreement, label: overgangsraad van negen, place: l1, time: maandagnacht, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: beraad in Kingston, participants: [HT, p1, PD, ZF], mediators: [p2, CC], observers: [FR, CA, US], place: l1, time: maandagnacht, factuality: actual}
  e3: {type: Mediation, label: bemiddeling in de wandelgangen, mediators: [p2], place: l1, factuality: actual, part_of: e2}
  e4: {type: Negotiation, label: hervatting per scherm, participants: [CC], time: Donderdag, factuality: planned, after: e2}
acts:
  a1: {type: Concession, by: p1, content: zodra een raad van negen is beëdigd}
  a2: {type: Proposal, by: CC, to: [PD], kind: other, content: de haar toebedachte zetel, status: rejected}
  a3: {type: Proposal, by: CC, to: [ZF], kind: other, content: de zijne, status: accepted}
  a4: {type: Warning, by: p4, content: het vliegveld in brand te steken}
  a6: {type: Statement, by: p3, content: zet de missie op pauze tot er een regering is}
replies:
  r1: {to: a2, by: PD, answer: rejected}
  r2: {to: a3, by: ZF, answer: accepted}
outcomes:
  o1: {of: e2, type: continuation_agreed}
  o2: {of: e2, type: agreement}
