 date 2017-08-16 Vraag van de dag: mag de [Curaçaose|CW] olie door?

Volgens wie?
Minister [Eugène Holiday-Penso|p1] van [Curaçao|CW] {meent|s1} van wel. [Hij|p1] had er, zo vertelde [hij|p1], vorige week telefonisch {contact|e1} over met de [Amerikaanse|US] consul-generaal [Margaret Doyle|p2].

En volgens [Den Haag|NL]?
[Dat|NL] {vindt|s2} dat zulke {gesprekken|e1} via [Den Haag|NL] horen te lopen.

Wat zegt [Caracas|VE]?
[Venezuela|VE] {stelt|a1+a2} een {driehoeksoverleg|e2} voor, op [Aruba|l1]. [Willemstad|CW] is {voor|r1}, [Nederland|NL] {vooralsnog niet|r2}.
=====
entities:
  CW: {name: Curaçao, type: State}
  US: {name: Verenigde Staten, type: State}
  NL: {name: Nederland, type: State}
  VE: {name: Venezuela, type: State}
  l1: {name: Aruba, type: Place}
  p1: {name: Eugène Holiday-Penso, type: Person}
  p2: {name: Margaret Doyle, type: Person}
offices:
  - {person: p1, office: Minister, of: CW}
  - {person: p2, office: consul-generaal, of: US}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: vorige week, factuality: actual}
  e2: {type: Negotiation, label: driehoeksoverleg, participants: [VE, CW, NL], place: l1, factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: van wel}
  s2: {type: Statement, by: NL, content: "dat zulke gesprekken via Den Haag horen te lopen", about: e1}
  a1: {type: Proposal, by: VE, to: [CW], kind: talks, content: een driehoeksoverleg, status: accepted, about: e2}
  a2: {type: Proposal, by: VE, to: [NL], kind: talks, content: een driehoeksoverleg, status: rejected, about: e2}
replies:
  r1: {to: a1, by: CW, answer: accepted}
  r2: {to: a2, by: NL, answer: rejected}
