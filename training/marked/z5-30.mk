 date 2011-02-16 [Filipijnen|PH] en [NDF|ND] na zeven jaar stilte weer {bijeen|e1} onder [Noorse|NOR] paraplu

[OSLO|l1] - Een week lang {praten|e1+o1} [de [Filipijnse|PH] regering|PH] en [de communistische koepel NDF|ND] in [Oslo|l1] met [elkaar|PH+ND], voor het eerst sinds 2004. [Noorwegen|NOR] {faciliteert|e1}.

Namens [Manila|PH] {zijn gekomen|d1}: jurist [Alejandro Padayhag|p2] en bisschop [Felix Manlapig|p4]. [De rebellen|ND] {kozen|d2} [Luz Magbanua|p5] als hoofd. [Zij|ND] {willen|a1} dat achttien gevangen kameraden vrijkomen 'voor de koffie koud is'. [Padayhag|p2] {zegt|r1} dat alleen een rechter daarover gaat.

[Beide kampen|PH+ND] {leggen|e2} tot maandag wel de wapens neer.
=====
entities:
  PH: {name: Filipijnen, type: State}
  ND: {name: NDF, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  l1: {name: Oslo, type: Place}
  p2: {name: Alejandro Padayhag, type: Person}
  p4: {name: Felix Manlapig, type: Person}
  p5: {name: Luz Magbanua, type: Person}
events:
  e1: {type: Negotiation, label: gesprekken in Oslo, participants: [PH, ND], facilitators: [NOR], place: l1, time: Een week lang, factuality: actual}
  e2: {type: Agreement, label: wapens neer tot maandag, participants: [PH, ND], time: tot maandag, factuality: actual}
acts:
  a1: {type: Demand, by: ND, to: [PH], content: dat achttien gevangen kameraden vrijkomen 'voor de koffie koud is'}
replies:
  r1: {to: a1, by: p2, answer: rejected}
delegations:
  d1: {of: PH, head: null, members: [p2, p4], event: e1}
  d2: {of: ND, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
