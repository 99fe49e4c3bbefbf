 date 2024-07-02 [Canberra|AU] en [Honiara|SB] {parkeren|u1} {veiligheidsverdrag|e1}

Het {pact|e1} dat [Australië|AU] en [de Salomonseilanden|SB] woensdag in [Brisbane|l1] plechtig zouden {bezegelen|e1}, is op het laatste nippertje {verdaagd|u1} naar september. Premier [Elijah Taloikwai|p1] wil eerst [zijn|p1] kabinet achter zich krijgen. [Zijn|p1] {bezoek|e2} aan [Brisbane|l1] gaat wel door.
=====
entities:
  AU: {name: Australië, type: State}
  SB: {name: Salomonseilanden, type: State}
  l1: {name: Brisbane, type: Place}
  p1: {name: Elijah Taloikwai, type: Person}
offices:
  - {person: p1, office: premier, of: SB}
events:
  e1: {type: Agreement, label: veiligheidsverdrag, participants: [AU, SB], place: l1, time: september, factuality: planned}
  e2: {type: Visit, label: bezoek aan Brisbane, participants: [p1], place: l1, time: woensdag, factuality: planned}
outcomes:
  u1: {of: e1, type: postponed}
