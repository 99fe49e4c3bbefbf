 date 2000-07-10 [Fiji|FJ]: gijzelnemer [Speight|p1] {tekent|e1}, gevangenen donderdag {vrij|a5}

SUVA (Reuters) - De 27 gijzelaars die al zeven weken in [het parlementsgebouw van [Fiji|FJ]|l2] vastzitten, onder wie de afgezette premier [Mahendra Chaudhry|p2], komen uiterlijk donderdag {vrij|a5}. Dat staat in het {akkoord|e1} dat [de militaire machthebbers|ML] en [de coupplegers|RB] zondag in [Muanikau|l1], een villawijk van de hoofdstad, hebben gesloten.

De {ondertekening|e1} werd driemaal {uitgesteld|o1}. Legerleider [Frank Bainimarama|p3] {weigerde|r1} eerst de {eis|a1} dat ook degenen die soldaten verwondden amnestie krijgen. Zaterdagnacht {ging|r2} [hij|p3] om, in ruil voor de {toezegging|a2} dat [de rebellen|RB] de 114 gestolen M16's inleveren.

Een hoofdrol was weggelegd voor [de Grote Raad van Stamhoofden|GC], wiens vicevoorzitter, [ratu Josefa Iloilovatu|p4], drie weken {heen en weer reed|e2} tussen de kazerne en [het bezette complex|l2], soms met gebakken vis op de achterbank. Van de {bemiddeling|e3+a4} die [de Verenigde Naties|UN] en [het Gemenebest|GB] in mei {probeerden|e3}, in de personen van [Sergio Vieira Mendes|p5] en [Don MacKenna|p6], had [Speight|p1] {niets|r3} willen weten. "[Ik|p1] praat niet met mensen die een retourticket hebben", {zei|r3} [hij|p1] toen.

[Australië|AU] {dreigt|a3} met een handelsboycot als niet de grondwet van 1997 wordt hersteld. De suikeroogst, die in juni had moeten beginnen, staat nog op het veld. Toerismebureaus melden 84 procent minder boekingen.
=====
entities:
  FJ: {name: Fiji, type: State}
  ML: {name: militaire machthebbers van Fiji, type: Organisation}
  RB: {name: coupplegers van Speight, type: Organisation}
  GC: {name: Grote Raad van Stamhoofden, type: Organisation}
  UN: {name: Verenigde Naties, type: Organisation}
  GB: {name: Gemenebest, type: Organisation}
  AU: {name: Australië, type: State}
  p1: {name: Speight, type: Person}
  p2: {name: Mahendra Chaudhry, type: Person}
  p3: {name: Frank Bainimarama, type: Person}
  p4: {name: ratu Josefa Iloilovatu, type: Person}
  p5: {name: Sergio Vieira Mendes, type: Person}
  p6: {name: Don MacKenna, type: Person}
  l1: {name: Muanikau, type: Place}
  l2: {name: parlementsgebouw van Fiji, type: Place}
offices:
  - {person: p2, office: afgezette premier, of: FJ}
  - {person: p3, office: Legerleider, of: ML}
  - {person: p4, office: vicevoorzitter, of: GC}
events:
  e1: {type: Agreement, label: akkoord van Muanikau, participants: [ML, RB, p1], place: l1, time: zondag, factuality: actual}
  e2: {type: Mediation, participants: [ML, RB], mediators: [p4, GC], time: drie weken, factuality: actual}
  e3: {type: Mediation, participants: [p1], mediators: [UN, GB, p5, p6], time: in mei, factuality: counterfactual}
acts:
  a1: {type: Demand, by: RB, to: [ML], content: dat ook degenen die soldaten verwondden amnestie krijgen}
  a2: {type: Concession, by: RB, to: [ML], content: dat de rebellen de 114 gestolen M16's inleveren}
  a5: {type: Concession, by: RB, to: [ML], content: komen uiterlijk donderdag vrij, about: e1}
  a3: {type: Warning, by: AU, to: [ML], content: met een handelsboycot als niet de grondwet van 1997 wordt hersteld}
  a4: {type: Proposal, by: UN, to: [p1], kind: mediation_offer, content: bemiddeling, status: rejected, time: in mei}
replies:
  r1: {to: a1, by: p3, answer: rejected}
  r2: {to: a1, by: p3, answer: accepted}
  r3: {to: a4, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: postponed, factuality: counterfactual}
