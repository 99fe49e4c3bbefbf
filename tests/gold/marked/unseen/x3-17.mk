 date 1998-06-20 Lyon houdt adem in voor [VS|US]-[Iran|IR]

Morgen staan de voetballers tegenover elkaar, vanavond de politici: FIFA-bobo [Gaston Mérieux|p1] heeft de sportministers van [Iran|IR] en [de Verenigde Staten|US] {overgehaald|a1} samen te {eten|e1}. "Geen politiek, wel kaas", {verzekert|a2} [Mérieux|p1]. [Teheran|IR] stelde één {voorwaarde|a3}: geen wijn op tafel. Die is {ingewilligd|r1}.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  p1: {name: Gaston Mérieux, type: Person}
events:
  e1: {type: Meeting, label: diner van sportministers, participants: [US, IR], hosts: [p1], time: "vanavond", factuality: planned}
acts:
  a1: {type: Proposal, by: p1, to: [IR, US], kind: talks, content: "samen te eten", status: accepted}
  a2: {type: Statement, by: p1, content: "Geen politiek, wel kaas"}
  a3: {type: Demand, by: IR, content: "geen wijn op tafel"}
replies:
  r1: {to: a3, answer: accepted}
