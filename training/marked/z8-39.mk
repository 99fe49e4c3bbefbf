 date 2020-11-09 {Dementi|s1}

[Nauru|NR] heeft niet {voorgesteld|s2} om [de Salomonseilanden|SB] te scheiden in een noordelijk en een zuidelijk deel. Dat {schrijft|s1} [[haar|NR] hoge commissaris in [Honiara|l1]|p1], [Patsy Deiye|p1], na 'een vertaalfout' op de radio. Wél ligt er een {invitatie|s3+s4} aan [Malaita|MT] en [Guadalcanal|GC] om op [Nauru|l2] bijeen te {komen|e1}. [Malaita|MT] {zegde|r1} toe; van [Guadalcanal|GC] is {taal noch teken|r2} vernomen.
=====
entities:
  NR: {name: Nauru, type: State}
  SB: {name: Salomonseilanden, type: State}
  l1: {name: Honiara, type: Place}
  p1: {name: Patsy Deiye, type: Person}
  MT: {name: Malaita, type: State}
  GC: {name: Guadalcanal, type: State}
  l2: {name: Nauru, type: Place}
offices:
  - {person: p1, office: hoge commissaris, of: NR}
events:
  e1: {type: Negotiation, label: bijeenkomst op Nauru, participants: [MT, GC], hosts: [NR], place: l2, factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: Nauru heeft niet voorgesteld om de Salomonseilanden te scheiden}
  s2: {type: Proposal, by: NR, to: [SB], kind: territorial, content: om de Salomonseilanden te scheiden in een noordelijk en een zuidelijk deel, status: proposed, factuality: counterfactual}
  s3: {type: Proposal, by: NR, to: [MT], kind: talks, content: om op Nauru bijeen te komen, status: accepted, about: e1}
  s4: {type: Proposal, by: NR, to: [GC], kind: talks, content: om op Nauru bijeen te komen, status: unanswered, about: e1}
replies:
  r1: {to: s3, by: MT, answer: accepted}
  r2: {to: s4, by: GC, answer: unanswered}
