 date 2023-07-05 [Astana|l1], {ronde twintig|e4}: laatste keer, zegt de gastheer

[ASTANA|l1] (TASS/Belga) - Tot verbazing van de aanwezigen {maakte|s1} de [Kazachse|KZ] onderminister [Kanat Toemysj|p1] woensdag aan het slot van het {twintigste Syriëoverleg|e4} bekend dat [Kazachstan|KZ] ermee ophoudt. ‘[Syrië|SY] is terug in de Arabische Liga. De taak zit erop’, luidde [zijn|p1] {uitleg|s1}.

Zes jaar lang {kwamen|e1} [ze|RU+TR+IR+SY+OP] in het Rixoshotel bijeen: [Rusland|RU], [Turkije|TR] en [Iran|IR] als garanten, [de regering in [Damascus|l2]|SY] en [gewapende groepen|OP] als partij, [Jordanië|JO], [Irak|IR2] en [Libanon|LB] als waarnemer. Gezant [Geir Pedersen|p2] was er dit keer namens [de VN|VN] voor {afgevaardigd|d1}; [Ahmad Tohme|p3] {voerde|d2} [de oppositie|OP] aan.

Vanmiddag tekenden [de drie|RU+TR+IR] een {slotverklaring|e3} van zestien punten. Over de kern, het herstel van de band tussen [Ankara|TR] en [Damascus|SY], is men {niets opgeschoten|o1}. [Damascus|SY] {verlangt|a1} eerst vertrek van de [Turkse|TR] soldaten; [Ankara|TR] vindt dat de verkeerde {volgorde|r1}.

De [Rus|RU] [Aleksandr Lavrentjev|p4] zoekt voor de eenentwintigste {keer|e2} alvast een andere stad.
=====
entities:
  KZ: {name: Kazachstan, type: State}
  SY: {name: Syrië, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  IR: {name: Iran, type: State}
  OP: {name: gewapende groepen, type: Organisation}
  JO: {name: Jordanië, type: State}
  IR2: {name: Irak, type: State}
  LB: {name: Libanon, type: State}
  VN: {name: VN, type: Organisation}
  l1: {name: Astana, type: Place}
  l2: {name: Damascus, type: Place}
  p1: {name: Kanat Toemysj, type: Person}
  p2: {name: Geir Pedersen, type: Person}
  p3: {name: Ahmad Tohme, type: Person}
  p4: {name: Aleksandr Lavrentjev, type: Person}
offices:
  - {person: p1, office: onderminister, of: KZ}
  - {person: p2, office: Gezant, of: VN}
events:
  e1: {type: Negotiation, label: twintig rondes van Astana, participants: [SY, OP], hosts: [KZ], guarantors: [RU, TR, IR], observers: [JO, IR2, LB], place: l1, time: Zes jaar lang, factuality: actual}
  e4: {type: Negotiation, label: twintigste ronde, participants: [SY, OP], hosts: [KZ], guarantors: [RU, TR, IR], observers: [JO, IR2, LB], place: l1, time: woensdag, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: slotverklaring, participants: [RU, TR, IR], place: l1, time: Vanmiddag, factuality: actual, part_of: e4}
  e2: {type: Negotiation, label: eenentwintigste ronde, participants: [SY, OP], factuality: possible, after: e4}
acts:
  s1: {type: Statement, by: p1, content: "dat Kazachstan ermee ophoudt", time: woensdag}
  a1: {type: Demand, by: SY, to: [TR], content: "eerst vertrek van de Turkse soldaten"}
replies:
  r1: {to: a1, by: TR, answer: rejected}
delegations:
  d1: {of: VN, head: p2, members: [], event: e4}
  d2: {of: OP, head: p3, members: [], event: e4}
outcomes:
  o1: {of: e4, type: no_breakthrough}
