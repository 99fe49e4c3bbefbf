 date 2020-09-28 [Jemen|YE]: {akkoord|e1} over duizend gevangenen, na een valse start

[GLION|l1], ZWITSERLAND - Na tien dagen {beraad|e2} in een hotel boven het Meer van Genève hebben [de [Jemenitische|YE] regering|YE] en [de Houthi's|HO] zondag [hun|YE+HO] {handtekening gezet|e1} onder de {vrijlating|e1+o1} van 1081 gevangenen. Het is de grootste {ruil|e1} sinds het begin van de {oorlog|e3}.

Gezant [Edmund Fairweather|p1] van [de VN|VN] en regiodirecteur [Marie-Laure Zbinden|p2] van [het Internationale Rode Kruis|RK] {zaten|e2} samen de {gesprekken|e2} voor.

Dat het er dik in zat, kon vorige week niemand zeggen. Op de derde dag {weigerde|s1} [de {Houthi-delegatie|d1}|HO] van [Abdulqader al-Mutawakkil|p3] de zaal te betreden zolang de broer van president [Hadi|p4] niet van de lijst ging. [De regering|YE] {beet|r1} daarop van zich af: [zij|YE] {verlangde|s2} vier journalisten terug die in Sanaa ter dood zijn veroordeeld. [Fairweather|p1] {bracht|s3} een ruil in twee schijven in het spel: eerst de soldaten, later de namen waar ruzie over is. Zo {geschiedde|r2}.

De vier journalisten en de broer komen dus pas in een tweede {schijf|e4} aan bod. Daarover wordt na Nieuwjaar {gesproken|e5}, vermoedelijk in [Amman|l2].

[Saoedi-Arabië|SA] en [Oman|OM], die beide vliegtuigen leveren, {verwelkomden|s4+s5} de uitkomst.
=====
entities:
  YE: {name: Jemen, type: State}
  HO: {name: Houthi's, type: Organisation}
  VN: {name: VN, type: Organisation}
  RK: {name: Internationale Rode Kruis, type: Organisation}
  SA: {name: Saoedi-Arabië, type: State}
  OM: {name: Oman, type: State}
  l1: {name: Glion, type: Place}
  l2: {name: Amman, type: Place}
  p1: {name: Edmund Fairweather, type: Person}
  p2: {name: Marie-Laure Zbinden, type: Person}
  p3: {name: Abdulqader al-Mutawakkil, type: Person}
  p4: {name: Hadi, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: regiodirecteur, of: RK}
  - {person: p4, office: president, of: YE}
events:
  e1: {type: Agreement, label: akkoord over 1081 gevangenen, participants: [YE, HO], mediators: [p1, p2], place: l1, time: zondag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: beraad in Glion, participants: [YE, HO], mediators: [p1, p2], place: l1, time: tien dagen, factuality: actual}
  e3: {type: Conflict, label: oorlog in Jemen, participants: [YE, HO], factuality: actual}
  e4: {type: Agreement, label: tweede schijf, participants: [YE, HO], factuality: possible}
  e5: {type: Negotiation, label: gesprekken over de tweede schijf, participants: [YE, HO], place: l2, time: na Nieuwjaar, factuality: planned, after: e2}
acts:
  s1: {type: Demand, by: HO, to: [YE], content: de broer van president Hadi niet van de lijst ging}
  s2: {type: Demand, by: YE, to: [HO], content: vier journalisten terug die in Sanaa ter dood zijn veroordeeld}
  s3: {type: Proposal, by: p1, to: [YE, HO], kind: prisoner_exchange, content: "een ruil in twee schijven in het spel: eerst de soldaten, later de namen waar ruzie over is", status: accepted}
  s4: {type: Statement, by: SA, content: de uitkomst, about: e1}
  s5: {type: Statement, by: OM, content: de uitkomst, about: e1}
replies:
  r1: {to: s1, by: YE, answer: rejected}
  r2: {to: s3, answer: accepted}
delegations:
  d1: {of: HO, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e2, type: agreement}
