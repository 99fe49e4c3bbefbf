 date 2017-02-13 [Liberiaanse|LR], [Guineese|GN] en [Sierra Leoonse|SL] presidenten {praten|e2} verder in [Freetown|l2]

[CONAKRY|l1] - Een {verdrag|e4} over de Mano-rivier is er zondag niet gekomen, een {vervolg|e2} wel: [Liberia|LR], [Guinee|GN] en [Sierra Leone|SL] {spraken af|e3+o1} over drie weken {bijeen te komen|e2} in [Freetown|l2].

[Liberia|LR] {werd vertegenwoordigd door|d1} vicepresident [Kumba Gaye|p1], omdat de president ziek was. [De [Guineese|GN] president|p2] was er, samen met [zijn|p2] ministers van Justitie en Visserij. Op het slot van het {overleg|e1} ontbrak [de [Sierra Leoonse|SL] leider|p3]: [die|p3] was al vertrokken, al noemde een medewerker dat geen {weglopen|o2}.

[Guinee|GN] {bracht|a1+a4} een gemeenschappelijke rivierpolitie in, met wisselend bevel. [Sierra Leone|SL] {had er oren naar|r1}. [Gaye|p1] {wilde|r2} er niets van weten, maar {legde|a2} wel een staatswaarborg op tafel voor de brug bij Ganta, waarvoor [de twee andere landen|GN+SL] al jaren {lobbyen|a3}. Die geste is met applaus {ontvangen|r3}.

[De Unie van de Mano|MU], die als gastvrouw had willen optreden, werd zaterdag bij de deur geweerd. "Er was een misverstand over de stoelen", heette het.

In [Conakry|l1] werd in april ook al {vergaderd|e5}, onder voorzitterschap van de [Togolese|TG] oud-rechter [Séna Adjovi|p4]. Die {ronde|e5} {liep dood|o3}, omdat [Liberia|LR] de hele oever voor zich {opeiste|a5}. Volgens [Adjovi|p4], die hierin nooit {bemiddelde|e6} en dat ook niet wil, was [Gaye|p1] ditmaal milder. "Toch {waarschuwde|a6} [zij|p1] [ons|GN+SL] dat er bij de volgende overstroming niemand meer wordt geëvacueerd", zei [hij|p4].
=====
entities:
  LR: {name: Liberia, type: State}
  GN: {name: Guinee, type: State}
  SL: {name: Sierra Leone, type: State}
  l1: {name: Conakry, type: Place}
  l2: {name: Freetown, type: Place}
  p1: {name: Kumba Gaye, type: Person}
  p2: {name: president van Guinee, type: Person}
  p3: {name: leider van Sierra Leone, type: Person}
  MU: {name: Unie van de Mano, type: Organisation}
  TG: {name: Togo, type: State}
  p4: {name: Séna Adjovi, type: Person}
offices:
  - {person: p1, office: vicepresident, of: LR}
  - {person: p2, office: president, of: GN}
  - {person: p3, office: leider, of: SL}
  - {person: p4, office: oud-rechter, of: TG}
events:
  e1: {type: Negotiation, label: overleg over de Mano-rivier, participants: [LR, GN, SL, p1, p2, p3], place: l1, time: zondag, factuality: actual}
  e2: {type: Meeting, label: vervolg in Freetown, participants: [LR, GN, SL], place: l2, time: over drie weken, factuality: planned, after: e1}
  e3: {type: Agreement, label: afspraak over het vervolg, participants: [LR, GN, SL], factuality: actual, part_of: e1}
  e4: {type: Agreement, label: verdrag over de Mano-rivier, participants: [LR, GN, SL], time: zondag, factuality: counterfactual, part_of: e1}
  e5: {type: Negotiation, label: overleg in april, participants: [LR, GN, SL], mediators: [p4], place: l1, time: in april, factuality: actual}
  e6: {type: Mediation, label: bemiddeling door Adjovi, participants: [LR, GN, SL], mediators: [p4], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: GN, to: [SL], kind: other, content: een gemeenschappelijke rivierpolitie, status: accepted}
  a4: {type: Proposal, by: GN, to: [LR], kind: other, content: een gemeenschappelijke rivierpolitie, status: rejected}
  a2: {type: Concession, by: p1, to: [GN, SL], content: een staatswaarborg op tafel voor de brug bij Ganta}
  a3: {type: Demand, by: GN, to: [LR], content: een staatswaarborg op tafel voor de brug bij Ganta}
  a5: {type: Demand, by: LR, to: [GN, SL], content: de hele oever}
  a6: {type: Warning, by: p1, to: [GN, SL], content: dat er bij de volgende overstroming niemand meer wordt geëvacueerd}
replies:
  r1: {to: a1, by: SL, answer: accepted}
  r2: {to: a4, by: p1, answer: rejected}
  r3: {to: a2, answer: accepted}
delegations:
  d1: {of: LR, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
  o2: {of: e1, type: walkout, factuality: counterfactual}
  o3: {of: e5, type: no_breakthrough}
