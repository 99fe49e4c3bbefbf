 date 2024-03-05 [Ghana|GH] {vraagt|a1} [Togo|TG] om zeegrens te laten uitmeten

[Ghana|GH] heeft [Togo|TG] {gevraagd|a1} om nog voor de regentijd samen een onderzoekscommissie in te stellen voor de zeegrens bij Lomé. [Togo|TG] {antwoordde|r1} dinsdag instemmend, op {voorwaarde|a2} dat de boringen bij Keta stilliggen. Daarover moet [Accra|GH] nog {beslissen|r2}.
=====
entities:
  GH: {name: Ghana, type: State}
  TG: {name: Togo, type: State}
acts:
  a1: {type: Proposal, by: GH, to: [TG], kind: other, content: een onderzoekscommissie in te stellen, status: accepted}
  a2: {type: Demand, by: TG, to: [GH], content: dat de boringen bij Keta stilliggen}
replies:
  r1: {to: a1, by: TG, answer: accepted}
  r2: {to: a2, by: GH, answer: unanswered}
