 date 2015-07-01 [Wenen|l1] telt door

[WENEN|l1], dag vijf - De klok in hotel Coburg is om middernacht stilgezet, figuurlijk. Nu de deadline van 30 juni verstreken is, hebben [Iran|IR] en [de zes wereldmachten|Z6] zichzelf een week {extra|o1} gegeven voor [hun|IR+Z6] {atoomakkoord|e1}. ‘Niemand heeft zijn koffer {gepakt|o2}’, {meldde|s1} de woordvoerster van [Federica Mogherini|p1], die bij de {gesprekken|e2} voorzit.

[Mohammad Javad Zarif|p2] {vloog|e3} zondagavond terug naar [Teheran|l2] om instructies en was er dinsdag weer, {samen|d1} met [Ali Akbar Salehi|p3], [de atoomchef|p3], en [Hossein Fereydoun|p4], [broer van president [Rohani|p5]|p4]. [John Kerry|p6] {zat|e4} intussen een uur, met [zijn|p6] zere been op een stoel, bij [Sergej Lavrov|p7].

Wat ligt er nog? De inspecties: [het IAEA|IA] {wil|a1} op militaire terreinen kunnen komen, ayatollah [Khamenei|p8] heeft dat een week geleden op televisie {uitgesloten|r1}. Verder het tempo waarin de sancties vervallen; de [Fransen|FR] zouden er tien jaar voor hebben {uitgetrokken|a2}, wat de [Iraniërs|IR] een {grap|r2} noemen.

[Kerry|p6] {liet|a3} doorschemeren dat [hij|p6] ook kan opstappen.
=====
entities:
  IR: {name: Iran, type: State}
  Z6: {name: zes wereldmachten, type: Organisation}
  IA: {name: IAEA, type: Organisation}
  FR: {name: Frankrijk, type: State}
  l1: {name: Wenen, type: Place}
  l2: {name: Teheran, type: Place}
  p1: {name: Federica Mogherini, type: Person}
  p2: {name: Mohammad Javad Zarif, type: Person}
  p3: {name: Ali Akbar Salehi, type: Person}
  p4: {name: Hossein Fereydoun, type: Person}
  p5: {name: Rohani, type: Person}
  p6: {name: John Kerry, type: Person}
  p7: {name: Sergej Lavrov, type: Person}
  p8: {name: Khamenei, type: Person}
offices:
  - {person: p3, office: atoomchef, of: IR}
  - {person: p5, office: president, of: IR}
events:
  e1: {type: Agreement, label: atoomakkoord, participants: [IR, Z6], factuality: possible, part_of: e2}
  e2: {type: Negotiation, participants: [IR, Z6], mediators: [p1], place: l1, factuality: actual}
  e3: {type: Visit, participants: [p2], place: l2, time: zondagavond, factuality: actual}
  e4: {type: Meeting, participants: [p6, p7], place: l1, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "Niemand heeft zijn koffer gepakt"}
  a1: {type: Demand, by: IA, to: [IR], content: "op militaire terreinen kunnen komen"}
  a2: {type: Proposal, by: FR, to: [IR], kind: sanctions_relief, content: "tien jaar", status: rejected, factuality: possible}
  a3: {type: Warning, by: p6, content: "dat hij ook kan opstappen"}
replies:
  r1: {to: a1, by: p8, answer: rejected}
  r2: {to: a2, by: IR, answer: rejected}
delegations:
  d1: {of: IR, head: p2, members: [p3, p4], event: e2}
outcomes:
  o1: {of: e2, type: ongoing}
  o2: {of: e2, type: walkout, factuality: counterfactual}
