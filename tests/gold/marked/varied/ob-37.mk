 date 1978-12-22 [Vaticaan|VA] {wil|a1} sussen aan [het Beaglekanaal|l1]

VATICAANSTAD (ANSA) - Paus [Johannes Paulus II|p1] {stuurt|e1+e5+d1+a1} kardinaal [Antonio Samorè|p2] met Kerst naar [Buenos Aires|l3] en [Santiago|l4], waar [hij|p2] een {oorlog|e2} om drie eilandjes in het [Beaglekanaal|l1] moet verhoeden. [Argentinië|AR] en [Chili|CL] hebben er allebei {ja|r1+r2} op gezegd, binnen het uur. Of [de paus|p1] zelf gaat {bemiddelen|e3}, is nog niet uitgemaakt; "eerst luisteren", {antwoordde|s1} [de kardinaal|p2] desgevraagd.
=====
entities:
  VA: {name: Vaticaan, type: State}
  AR: {name: Argentinië, type: State}
  CL: {name: Chili, type: State}
  l1: {name: Beaglekanaal, type: Place}
  l3: {name: Buenos Aires, type: Place}
  l4: {name: Santiago, type: Place}
  p1: {name: Johannes Paulus II, type: Person}
  p2: {name: Antonio Samorè, type: Person}
offices:
  - {person: p1, office: Paus, of: VA}
  - {person: p2, office: kardinaal, of: VA}
events:
  e1: {type: Visit, participants: [p2], hosts: [AR], place: l3, time: met Kerst, factuality: planned}
  e5: {type: Visit, participants: [p2], hosts: [CL], place: l4, time: met Kerst, factuality: planned}
  e2: {type: Conflict, participants: [AR, CL], place: l1, factuality: possible}
  e3: {type: Mediation, participants: [AR, CL], mediators: [p1], factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [AR, CL], kind: other, content: "kardinaal Antonio Samorè met Kerst naar Buenos Aires en Santiago", status: accepted, about: e1}
  s1: {type: Statement, by: p2, content: eerst luisteren, about: e3}
replies:
  r1: {to: a1, by: AR, answer: accepted}
  r2: {to: a1, by: CL, answer: accepted}
delegations:
  d1: {of: VA, head: p2, members: [], event: e1}
