 date 2023-09-21 [Ottawa|CA] en [Washington|US] hervatten {houtgesprek|e1}

[Canada|CA] en [de Verenigde Staten|US] {buigen|e1} zich sinds woensdag opnieuw over de heffing op zachthout. De vorige {ronde|e2} {liep|o1} in juni vast op de kapprijzen in British Columbia. De [Canadese|CA] handelsminister [Corinne Delavigne|p1] {rekent|a1} niet op "wonderen voor de feestdagen", verklaarde [ze|p1] bij aankomst. Aandelen van de zagerijen Canfor en West Fraser veerden drie procent op. De {besprekingen|e1} {duren|o2} zeker tot zondag.
=====
entities:
  CA: {name: Canada, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Corinne Delavigne, type: Person}
offices:
  - {person: p1, office: handelsminister, of: CA}
events:
  e1: {type: Negotiation, label: houtgesprek, participants: [CA, US], time: "sinds woensdag", factuality: actual, after: e2}
  e2: {type: Negotiation, label: vorige houtronde, participants: [CA, US], time: "in juni", factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "niet op \"wonderen voor de feestdagen\""}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e1, type: ongoing}
