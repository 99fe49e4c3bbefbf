 date 2024-09-24 [Sirte|l2] wacht op gasten die niet komen

Van onze correspondent in Tunis

In [Sirte|l2] hadden ze de straat geveegd tot aan de zee. Zondagavond heette het {gesprek|e2} tussen [de regering van Tripoli|GN] en [de oostelijke legerleiding|HL] nog "een dag {verschoven|o2}", maandag om negen uur was het {van de baan|o3}. [Tripoli|GN] {weigerde|s5} te komen na de drone-aanval op de raffinaderij van Zawiya, waarvoor niemand zich verantwoordelijk heeft gesteld.

[Benghazi|HL] zegt wel iets te geven. De haven Ras Lanuf gaat {open|a5}, {verklaarde|a5} generaal [Faraj el-Abeidi|p2], die er in één adem een {dreigement|a6} bij leverde: komt er in oktober geen geld, dan gaat ook de pijplijn naar Italië dicht. Aan de {eis|a3} dat de oude bankpresident terugkeert, {houdt|a3} [hij|p2] vast.

[De gezant van [de Verenigde Naties|VN]|p3], [Fatou Diarra|p3], probeert de scherven te lijmen. [Ze|p3] {nodigde|a7+a8} [beide kanten|GN+HL] uit voor {overleg|e3} in [Genève|l5], vanaf 7 oktober. [Salem Gharyani|p1] {nam|r6} die uitnodiging namens [Tripoli|GN] meteen aan. [De generaal|p2] {wil|r7+a9} alleen naar [Caïro|l1].

In de hoofdstad is intussen [Najwa el-Barasi|p5] aan de dijk gezet. [De minister|p5] zou [haar|p5] premier niets hebben verteld over een tweede {bezoek|e6} aan [Ankara|l3], vorige week; zelf {ontkent|s6} [ze|p5] dat die {reis|e6} is gemaakt. [[Haar|p5] opvolger|p6] is [Taher Shalwi|p6], tot nu toe ambassadeur in Rabat.

Op het plein tegenover de haven wordt vanavond toch geonderhandeld, over een tweedehands pick-up. De verkoper begint bij achtduizend dinar. Hij heeft meer geduld dan wie ook in dit land.
=====
entities:
  GN: {name: Regering van Nationale Eenheid, type: Organisation}
  HL: {name: strijdkrachten van het oosten, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Salem al-Ghariani, type: Person}
  p2: {name: Faraj al-Obeidi, type: Person}
  p3: {name: Fatoumata Diarra, type: Person}
  p5: {name: Najwa el-Barasi, type: Person}
  p6: {name: Taher Shalwi, type: Person}
  l1: {name: Caïro, type: Place}
  l2: {name: Sirte, type: Place}
  l3: {name: Ankara, type: Place}
  l5: {name: Genève, type: Place}
offices:
  - {person: p2, office: generaal, of: HL}
  - {person: p3, office: gezant, of: VN}
  - {person: p5, office: minister, of: GN}
  - {person: p6, office: minister, of: GN}
events:
  e2: {type: Negotiation, participants: [GN, HL], place: l2, factuality: counterfactual}
  e3: {type: Negotiation, participants: [GN, HL], mediators: [p3], place: l5, time: vanaf 7 oktober, factuality: possible, after: e2}
  e6: {type: Visit, participants: [p5], place: l3, time: vorige week, factuality: possible}
acts:
  s5: {type: Statement, by: GN, content: te komen, about: e2}
  s6: {type: Statement, by: p5, content: dat die reis is gemaakt, about: e6}
  a3: {type: Demand, by: HL, to: [GN], content: dat de oude bankpresident terugkeert}
  a5: {type: Concession, by: HL, to: [GN], content: De haven Ras Lanuf}
  a6: {type: Warning, by: p2, content: "komt er in oktober geen geld, dan gaat ook de pijplijn naar Italië dicht"}
  a7: {type: Proposal, by: p3, to: [GN], kind: talks, content: "voor overleg in Genève, vanaf 7 oktober", status: accepted, about: e3}
  a8: {type: Proposal, by: p3, to: [HL], kind: talks, content: "voor overleg in Genève, vanaf 7 oktober", status: rejected, about: e3}
  a9: {type: Demand, by: p2, content: alleen naar Caïro, about: e3}
replies:
  r6: {to: a7, by: p1, answer: accepted}
  r7: {to: a8, by: p2, answer: rejected}
outcomes:
  o2: {of: e2, type: postponed}
  o3: {of: e2, type: cancelled}
