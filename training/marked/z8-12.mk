 date 2013-07-19 [Marrow|p1] {naar|e1} [Fiji|FJ]

De [Nieuw-Zeelandse|NZ] premier [Ellis Marrow|p1] {brengt|e1} in augustus een {staatsbezoek|e1} aan [Fiji|FJ], het eerste sinds de coup van 2006. [Zij|p1] {spreekt|e2} er met junta-leider [Sitiveni Cakau|p2]. Een gezamenlijk {treffen|e3} met de pers staat niet op het programma: [Cakau|p2] {zag|s1} daar niets in.
=====
entities:
  p1: {name: Ellis Marrow, type: Person}
  NZ: {name: Nieuw-Zeeland, type: State}
  FJ: {name: Fiji, type: State}
  p2: {name: Sitiveni Cakau, type: Person}
offices:
  - {person: p1, office: premier, of: NZ}
  - {person: p2, office: junta-leider, of: FJ}
events:
  e1: {type: Visit, label: staatsbezoek van Marrow aan Fiji, participants: [p1, FJ], time: in augustus, factuality: planned}
  e2: {type: Meeting, label: gesprek van Marrow met Cakau, participants: [p1, p2], time: in augustus, factuality: planned, part_of: e1}
  e3: {type: PressConference, label: gezamenlijk treffen met de pers, participants: [p1, p2], factuality: counterfactual, part_of: e1}
acts:
  s1: {type: Statement, by: p2, content: Een gezamenlijk treffen met de pers, about: e3}
