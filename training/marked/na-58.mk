 date 2018-01-31 [Sotsji|l1]: [Syriërs|SY] zonder [oppositie|OP]

Moe en gehaast, zo oogde [VN|VN]-gezant [Staffan de Mistura|p1] toen [hij|p1] dinsdagavond het podium opliep van het {congres|e1} dat [Rusland|RU], [Iran|IR] en [Turkije|TR] als garanten van het [Syrische|SY] {bestand|e2} hadden belegd aan de Zwarte Zee. Vijftienhonderd mensen waren er, nagenoeg allemaal aanhangers van [Bashar al-Assad|p2]. [De belangrijkste oppositiegroep|OP] had zaterdag in Wenen met 26 tegen 10 stemmen besloten niet te {gaan|r1+a1}. Een tachtigtal rebellen dat uit [Ankara|l2] was overgevlogen, maakte op het vliegveld rechtsomkeert vanwege de [Syrische|SY] vlag op de spandoeken. De [Koerden|KU] waren niet gevraagd.

En toch werd er iets {besloten|e3+o1}. Er komt een commissie voor een nieuwe grondwet, en [De Mistura|p1] {mag|a2+r3} de leden aanwijzen, wat [Damascus|SY] tot het laatst had {tegengehouden|r2}. Minister [Sergej Lavrov|p3], tweemaal uitgefloten, {noemde|s2} dat een „doorbraak”.

De {rondes|e4} van [Genève|l3], waarvan de negende vorige week {vastliep|o2}, gaan volgens [de gezant|p1] gewoon door. [Jordanië|JO] en [Kazachstan|KZ] keken in [Sotsji|l1] toe.
=====
entities:
  SY: {name: Syrië, type: State}
  OP: {name: Syrische oppositie, type: Organisation}
  VN: {name: VN, type: Organisation}
  RU: {name: Rusland, type: State}
  IR: {name: Iran, type: State}
  TR: {name: Turkije, type: State}
  KU: {name: Koerden, type: Organisation}
  JO: {name: Jordanië, type: State}
  KZ: {name: Kazachstan, type: State}
  l1: {name: Sotsji, type: Place}
  l2: {name: Ankara, type: Place}
  l3: {name: Genève, type: Place}
  p1: {name: Staffan de Mistura, type: Person}
  p2: {name: Bashar al-Assad, type: Person}
  p3: {name: Sergej Lavrov, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p3, office: Minister, of: RU}
events:
  e1: {type: Meeting, label: congres van Sotsji, participants: [SY, p1], hosts: [RU, IR, TR], observers: [JO, KZ], place: l1, time: dinsdagavond, factuality: actual}
  e2: {type: Agreement, label: Syrisch bestand, participants: [SY], guarantors: [RU, IR, TR], factuality: actual}
  e3: {type: Agreement, label: commissie voor een nieuwe grondwet, participants: [SY], place: l1, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: rondes van Genève, participants: [SY, OP], mediators: [p1], place: l3, factuality: actual}
acts:
  a1: {type: Proposal, by: RU, to: [OP], kind: talks, status: rejected}
  a2: {type: Demand, by: p1, to: [SY], content: "mag de leden aanwijzen"}
  s2: {type: Statement, by: p3, content: "doorbraak"}
replies:
  r1: {to: a1, by: OP, answer: rejected}
  r2: {to: a2, by: SY, answer: rejected}
  r3: {to: a2, by: SY, answer: accepted}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e4, type: no_breakthrough}
