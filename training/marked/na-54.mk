 date 2024-02-20 [Maldiven|MV] sturen [India|IN] naar huis, maar dan beleefd

(ANP) - De tachtig [Indiase|IN] militairen die op [de Maldiven|MV] twee helikopters en een vliegtuigje bedienen, zijn voor 10 mei weg. Burgerpersoneel neemt hun plaats in. [De twee landen|IN+MV] zijn dat in [New Delhi|l1] {overeengekomen|e1}, {bevestigde|s1} president [Mohamed Muizzu|p1] maandag in het parlement in [Malé|l2].

[Hij|p1] had de verkiezingen gewonnen met de belofte hen eruit te gooien en in januari, kort na een {bezoek|e2} aan [Xi Jinping|p2] in [Peking|l3], als uiterste datum 15 maart {genoemd|a1}. De [Indiërs|IN] {rekten|r1} tijd. Een {werkgroep|e3} van ambtenaren vergaderde vervolgens drie keer, eerst in [Malé|l2] en dan in [Delhi|l1], en {vond|o1} er dit op.

Minister [S. Jaishankar|p3] {noemde|s2} het „een werkbare uitkomst”. [Zijn|p3] {uitnodiging|a2} aan [Muizzu|p1] om langs te komen, de eerste sinds het aantreden van [de president|p1], wordt {bestudeerd|r2}.
=====
entities:
  MV: {name: Maldiven, type: State}
  IN: {name: India, type: State}
  l1: {name: New Delhi, type: Place}
  l2: {name: Malé, type: Place}
  l3: {name: Peking, type: Place}
  p1: {name: Mohamed Muizzu, type: Person}
  p2: {name: Xi Jinping, type: Person}
  p3: {name: S. Jaishankar, type: Person}
offices:
  - {person: p1, office: president, of: MV}
  - {person: p3, office: Minister, of: IN}
events:
  e1: {type: Agreement, participants: [IN, MV], place: l1, factuality: actual, part_of: e3}
  e2: {type: Visit, participants: [p1], place: l3, time: "in januari", factuality: actual}
  e3: {type: Negotiation, participants: [IN, MV], place: l1, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "De twee landen zijn dat in New Delhi overeengekomen", time: maandag, about: e1}
  s2: {type: Statement, by: p3, content: "een werkbare uitkomst"}
  a1: {type: Demand, by: p1, to: [IN], content: "als uiterste datum 15 maart", time: "in januari"}
  a2: {type: Proposal, by: p3, to: [p1], kind: summit, content: "om langs te komen", status: unanswered}
replies:
  r1: {to: a1, by: IN, answer: unanswered}
  r2: {to: a2, by: p1, answer: unanswered}
outcomes:
  o1: {of: e3, type: agreement}
