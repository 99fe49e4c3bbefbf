 date 2025-02-25 Vijf tafels, één dag: hoe het er dinsdag in [Genève|l1] aan toe ging

[GENÈVE|l1] - In het Paleis der Naties vonden dinsdag vijf {gesprekken|e1+e2+e3+e4+e7} tegelijk plaats. De oogst was wisselend.

[Armenië|AM] - [Azerbeidzjan|AZ]

Op de tweede verdieping kwamen [Armenië|AM] en [Azerbeidzjan|AZ] {tot elkaar|e1+o1} over het transport door Sjoenik. De {handtekeningen|e5} volgen in maart in [Tbilisi|l2]. [Georgië|GE], dat het {vergelijk|e5} bewaakt, stelt er vijftig douaniers voor beschikbaar.

Libië

[De raad van Tobroek|TR] en [het kabinet van Tripoli|TP] deden er twee uur over om {niets te besluiten|e2+o2}. "[We|TR+TP] hebben de agenda bewonderd", {spotte|s1} [de gezant van [Tobroek|TR]|p1], [Faraj al-Obeidi|p1]. [De [Maltese|MT] voorzitter|p2] [Carmel Zammit-Borg|p2] {schortte|o3} de {zitting|e2} op tot na de ramadan.

[Guinee|GN] - [Sierra Leone|SL]

De {afspraak|e3} van tien uur over het dorp [Yenga|l3] {verviel|o4}. [Conakry|GN] had verzuimd iemand te sturen; minister [Hawa Koroma|p3] van [Sierra Leone|SL] dronk een glas water met de tolk en vloog naar huis.

[Abchazië|AB]

Deelnemers aan het [Georgisch|GE]-[Abchazische|AB] {overleg|e4} waren om middernacht nog {bezig|o5}. [De EU|EU] en [de OVSE|OVSE] zitten gezamenlijk voor. In december {liepen|e6+o6} [de Abchaziërs|AB] na een kwartier de deur uit, wegens een vlaggetje.

[Haïti|HT] - [Dominicaanse Republiek|DO]

Nog onder voorbehoud, maar hoopvol: [Haïti|HT] en [de Dominicaanse Republiek|DO] {legden|e7} onder begeleiding van [Canada|CA] [hun|HT+DO] twist over het Massacrekanaal {bij op twee punten na|o7}. [De [Canadese|CA] begeleidster|p4], [Maude Pelletier|p4], {bood|a1+a2} aan die twee zelf uit te schrijven en ze donderdag aan [de partijen|HT+DO] voor te leggen. [Haïti|HT] {knikte|r1}; [de Dominicanen|DO] {vroegen|r2} om een nachtje slaap.

Om zeven uur gingen de lichten uit in het Paleis. De schoonmakers vonden op de derde verdieping één vergeten vlaggetje, van een land dat niet op de lijst stond.
=====
entities:
  HT: {name: Haïti, type: State}
  DO: {name: Dominicaanse Republiek, type: State}
  CA: {name: Canada, type: State}
  p4: {name: Maude Pelletier, type: Person}
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  GE: {name: Georgië, type: State}
  TR: {name: raad van Tobroek, type: Organisation}
  TP: {name: kabinet van Tripoli, type: Organisation}
  MT: {name: Malta, type: State}
  GN: {name: Guinee, type: State}
  SL: {name: Sierra Leone, type: State}
  AB: {name: Abchazië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  OVSE: {name: OVSE, type: Organisation}
  p1: {name: Faraj al-Obeidi, type: Person}
  p2: {name: Carmel Zammit-Borg, type: Person}
  p3: {name: Hawa Koroma, type: Person}
  l1: {name: Genève, type: Place}
  l2: {name: Tbilisi, type: Place}
  l3: {name: Yenga, type: Place}
offices:
  - {person: p4, office: begeleidster, of: CA}
  - {person: p1, office: gezant, of: TR}
  - {person: p2, office: voorzitter, of: MT}
  - {person: p3, office: minister, of: SL}
events:
  e7: {type: Negotiation, label: gesprek over Massacrekanaal, participants: [HT, DO], facilitators: [CA, p4], place: l1, time: dinsdag, factuality: actual}
  e1: {type: Negotiation, label: gesprek over transport door Sjoenik, participants: [AM, AZ], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Negotiation, label: Libische zitting, participants: [TR, TP, p1], mediators: [p2], place: l1, time: dinsdag, factuality: actual}
  e3: {type: Negotiation, label: afspraak over Yenga, participants: [GN, SL], place: l1, time: tien uur, factuality: counterfactual}
  e4: {type: Negotiation, label: Georgisch-Abchazisch overleg, participants: [GE, AB], mediators: [EU, OVSE], place: l1, time: dinsdag, factuality: actual, after: e6}
  e5: {type: Agreement, label: ondertekening in Tbilisi, participants: [AM, AZ], guarantors: [GE], place: l2, time: in maart, factuality: planned, after: e1}
  e6: {type: Negotiation, label: overleg in december, participants: [GE, AB], time: In december, factuality: actual}
acts:
  a1: {type: Proposal, by: p4, to: [HT], kind: other, content: die twee zelf uit te schrijven, status: accepted}
  a2: {type: Proposal, by: p4, to: [DO], kind: other, content: die twee zelf uit te schrijven, status: unanswered}
  s1: {type: Statement, by: p1, content: We hebben de agenda bewonderd, about: e2}
outcomes:
  o7: {of: e7, type: partial_agreement}
  o1: {of: e1, type: agreement}
  o2: {of: e2, type: no_breakthrough}
  o3: {of: e2, type: postponed}
  o4: {of: e3, type: cancelled}
  o5: {of: e4, type: ongoing}
  o6: {of: e6, type: walkout}
replies:
  r1: {to: a1, by: HT, answer: accepted}
  r2: {to: a2, by: DO, answer: unanswered}
