 date 2006-05-15 [Timorese|TL] muiters en kabinet {aan de praat|e1}

Onder auspiciën van bisschop [Basílio Ximenes|p1] {confereerden|e1} [de muitende soldaten van Gleno|MU] maandag voor het eerst met [de regering van [Oost-Timor|TL]|TL]. [Portugal|PT] en [Australië|AU] hadden waarnemers afgevaardigd. Er viel een {toezegging|a1}: de achterstallige soldij wordt betaald. [De muiters|MU] {willen|a2} daarnaast amnestie, en die is {onbespreekbaar|r1}. Woensdag {nemen|e2+o1} [ze|MU+TL] de draad weer op.
=====
entities:
  TL: {name: Oost-Timor, type: State}
  MU: {name: muitende soldaten van Gleno, type: Organisation}
  PT: {name: Portugal, type: State}
  AU: {name: Australië, type: State}
  p1: {name: Basílio Ximenes, type: Person}
offices: []
events:
  e1: {type: Negotiation, label: gesprek met muiters, participants: [MU, TL], mediators: [p1], observers: [PT, AU], time: maandag, factuality: actual}
  e2: {type: Negotiation, label: vervolg op woensdag, participants: [MU, TL], time: Woensdag, factuality: planned, after: e1}
acts:
  a1: {type: Concession, by: TL, to: [MU], content: de achterstallige soldij wordt betaald}
  a2: {type: Demand, by: MU, to: [TL], content: amnestie}
replies:
  r1: {to: a2, by: TL, answer: rejected}
outcomes:
  o1: {of: e1, type: continuation_agreed}
