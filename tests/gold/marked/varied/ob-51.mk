 date 2012-10-30 Vuurtorens en een fles: [Hans-eiland|l1]

KOPENHAGEN (Ritzau) - [Denemarken|DK] en [Canada|CA] {overwegen|e1} het onbewoonde [Hans-eiland|l1] doormidden te delen, meldt de krant National Post. [Ottawa|CA] {bevestigt|s1} dat ambtenaren erover {spreken|e2}, maar {noemt|s2} een {akkoord|e1} "voorbarig". De {gesprekken|e2}, in 2005 begonnen, lopen {voort|o1}.

Sinds 1984 laten militairen van [beide landen|DK+CA] er bij elk bezoek een fles sterke drank voor de tegenpartij achter.
=====
entities:
  DK: {name: Denemarken, type: State}
  CA: {name: Canada, type: State}
  l1: {name: Hans-eiland, type: Place}
events:
  e1: {type: Agreement, participants: [DK, CA], factuality: possible, source: National Post}
  e2: {type: Negotiation, label: over Hans-eiland, participants: [DK, CA], time: in 2005, factuality: actual}
acts:
  s1: {type: Statement, by: CA, content: dat ambtenaren erover spreken, about: e2}
  s2: {type: Statement, by: CA, content: voorbarig, about: e1}
outcomes:
  o1: {of: e2, type: ongoing}
