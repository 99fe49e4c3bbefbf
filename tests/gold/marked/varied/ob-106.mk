 date 2016-04-12 Gekanteld - de nieuwsbrief voor wie opschiet

☞ Sinds zondag {zwijgen|e1} in [Jemen|YE] de wapens, min of meer. Maandag begint in [Koeweit|l1] het {overleg|e2} tussen [de regering|YE] en [de Houthi's|HO], met [VN|VN]-gezant [Ismail Ould Cheikh Ahmed|p1] als {bemiddelaar|e3}.

☞ Wie gaan er? [De Houthi's|HO] {sturen|d1} [Mohammed Abdulsalam|p2] en dertien anderen. Namens [de regering|YE] {gaat|d2} minister [Abdulmalik al-Mekhlafi|p3], die op de luchthaven van Riyad al {liet vallen|s1} dat [hij|p3] "niet lang" zal blijven.

☞ Verder lezen: waarom de honingprijs in Hadramaut verdubbelde.
=====
entities:
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Koeweit, type: Place}
  p1: {name: Ismail Ould Cheikh Ahmed, type: Person}
  p2: {name: Mohammed Abdulsalam, type: Person}
  p3: {name: Abdulmalik al-Mekhlafi, type: Person}
offices:
  - {person: p1, office: VN-gezant, of: VN}
  - {person: p3, office: minister, of: YE}
events:
  e1: {type: Agreement, label: bestand, participants: [YE, HO], time: Sinds zondag, factuality: actual}
  e2: {type: Negotiation, participants: [YE, HO], mediators: [p1], place: l1, time: Maandag, factuality: planned}
  e3: {type: Mediation, participants: [YE, HO], mediators: [p1], factuality: actual}
acts:
  s1: {type: Statement, by: p3, content: "dat hij \"niet lang\" zal blijven", about: e2}
delegations:
  d1: {of: HO, head: p2, members: [], event: e2}
  d2: {of: YE, head: p3, members: [], event: e2}
