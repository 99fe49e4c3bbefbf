 date 2023-03-20 Gevangenen [Jemen|YE] naar huis, na tien dagen [Bern|l1]

Bijna negenhonderd mannen mogen naar huis. Dat is de {uitkomst|o2+e2} van tien dagen {loven en bieden|e1} in een bergdorp bij [Bern|l1] tussen [de Houthi's|HO] en [de [Jemenitische|YE] regering|YE], die elk een lijst met namen hadden meegebracht. [Het Rode Kruis|RK] en [VN|VN]-gezant [Hans Grundberg|p1] zaten de besprekingen samen {voor|e1}; de [Zwitsers|CH] stelden het hotel ter beschikking.

Voor [de Houthi's|HO] {tekende|d1+e2} [Abdulqader al-Murtada|p2], voor [de regering|YE] {deed|d2} [Yahya Kazman|p3] dat. Met het vliegtuig gaan er 706 naar Sanaa en 181 de andere kant op, onder wie vijftien Saudiërs.

Over de vier bekende journalisten hadden [de Houthi's|HO] eerst {niet|r1+a1} willen praten; dat [ze|HO] er toch bij zitten, heet in [Aden|YE] de grootste {toegift|a2+r2}. Naar [Mohammed Qahtan|p4], de politicus van wie al acht jaar niets is vernomen, werd opnieuw {gevraagd|a3}. Daarop kwam {geen woord|r3}.

De eerste vlucht gaat half april. In mei zou er over een derde lijst worden {onderhandeld|e3}.
=====
entities:
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  RK: {name: Rode Kruis, type: Organisation}
  VN: {name: VN, type: Organisation}
  CH: {name: Zwitserland, type: State}
  l1: {name: Bern, type: Place}
  p1: {name: Hans Grundberg, type: Person}
  p2: {name: Abdulqader al-Murtada, type: Person}
  p3: {name: Yahya Kazman, type: Person}
  p4: {name: Mohammed Qahtan, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
events:
  e1: {type: Negotiation, participants: [HO, YE], mediators: [RK, p1], hosts: [CH], place: l1, time: tien dagen, factuality: actual}
  e2: {type: Agreement, label: gevangenenruil, participants: [HO, YE], factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [HO, YE], time: "In mei", factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: YE, to: [HO], content: "de vier bekende journalisten"}
  a2: {type: Concession, by: HO, to: [YE], content: "dat ze er toch bij zitten"}
  a3: {type: Demand, by: YE, to: [HO], content: "Mohammed Qahtan"}
replies:
  r1: {to: a1, by: HO, answer: rejected}
  r2: {to: a1, by: HO, answer: accepted}
  r3: {to: a3, by: HO, answer: unanswered}
delegations:
  d1: {of: HO, head: p2, members: [], event: e1}
  d2: {of: YE, head: p3, members: [], event: e1}
outcomes:
  o2: {of: e1, type: agreement}
