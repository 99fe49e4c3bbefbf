 date 2010-11-12 Kort buitenland

Ladingdieven

De Poolse politie heeft bij Poznań een bende opgerold die vrachtwagens met koffie leegroofde. Zeven mensen zitten vast.

[Peru|PE] en [Ecuador|EC]

De [Peruaanse|PE] minister van Milieu, [Rosaura Chuquimia|p1], {brengt|e1} donderdag een {tegenbezoek|e1} aan [Loja|l1]. In september was [haar|p1] [Ecuadoraanse|EC] evenknie [Galo Paredes|p2] al in [Piura|l2] te {gast|e2}. [Ze|p1+p2] hopen een {verdrag|e3} te kunnen afronden over kwik in de Puyango.

Mogadishu

[De Afrikaanse Unie|AU] {ontkent|s1} dat [zij|AU] in het geheim met [Al-Shabaab|SH] {praat|e4}. De [Keniaanse|KE] krant Daily Nation had bericht over twee {ontmoetingen|e4} in [Eldoret|l4], met een [Keniaanse|KE] imam als {boodschapper|e5}.

Duitse trein, Deense brug

De tunnel onder de Fehmarnbelt loopt minstens twee jaar vertraging op door een bezwaar van veerbootrederijen.

[Thimphu|BT]

[Bhutan|BT] en [China|CN] zijn er ook in de negentiende {ronde|e6} over [hun|BT+CN] grens {niet uitgekomen|o1}. Het {hoofd|d1} van [de [Bhutaanse|BT] delegatie|BT], [Dasho Karma Wangdi|p3], {noemde|s2} de sfeer 'zo hartelijk dat [wij|BT] het onderwerp bijna vergaten'. De twintigste {ronde|e7+o2} is volgend najaar in [Peking|l3].

Rectificatie

In de rubriek van gisteren stond dat de premier van Letland 46 is. Zij is 64.
=====
entities:
  PE: {name: Peru, type: State}
  EC: {name: Ecuador, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  SH: {name: Al-Shabaab, type: Organisation}
  KE: {name: Kenia, type: State}
  BT: {name: Bhutan, type: State}
  CN: {name: China, type: State}
  l1: {name: Loja, type: Place}
  l2: {name: Piura, type: Place}
  l3: {name: Peking, type: Place}
  l4: {name: Eldoret, type: Place}
  p1: {name: Rosaura Chuquimia, type: Person}
  p2: {name: Galo Paredes, type: Person}
  p3: {name: Dasho Karma Wangdi, type: Person}
offices:
  - {person: p1, office: minister van Milieu, of: PE}
  - {person: p2, office: evenknie, of: EC}
  - {person: p3, office: hoofd van de delegatie, of: BT}
events:
  e1: {type: Visit, label: tegenbezoek aan Loja, participants: [p1], place: l1, time: donderdag, factuality: planned}
  e2: {type: Visit, label: bezoek aan Piura, participants: [p2], place: l2, time: In september, factuality: actual}
  e3: {type: Agreement, label: verdrag over kwik, participants: [PE, EC], factuality: possible}
  e4: {type: Negotiation, label: geheim contact met Al-Shabaab, participants: [AU, SH], place: l4, factuality: counterfactual}
  e5: {type: Mediation, label: imam als boodschapper, participants: [AU, SH], factuality: counterfactual}
  e6: {type: Negotiation, label: negentiende grensronde, participants: [BT, CN], factuality: actual}
  e7: {type: Negotiation, label: twintigste grensronde, participants: [BT, CN], place: l3, time: volgend najaar, factuality: planned, after: e6}
acts:
  s1: {type: Statement, by: AU, content: dat zij in het geheim met Al-Shabaab praat, about: e4}
  s2: {type: Statement, by: p3, content: zo hartelijk dat wij het onderwerp bijna vergaten, about: e6}
delegations:
  d1: {of: BT, head: p3, members: [], event: e6}
outcomes:
  o1: {of: e6, type: no_breakthrough}
  o2: {of: e6, type: continuation_agreed}
