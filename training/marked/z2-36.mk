 date 2020-07-27 [Vanuatu|VU] {hekelt|s1} [Franse|FR] test, [Parijs|FR] {zoekt|a1} {gesprek|e1}

[Vanuatu|VU] heeft [Frankrijk|FR] in een open brief {op de vingers getikt|s1} om een rakettest bij Matthew en Hunter, twee rotsen die [beide|VU+FR] opeisen. [Parijs|FR] {nodigde|a1} [de premier van [het eilandenrijk|VU]|p1], [Atison Bule|p1], uit voor een {onderhoud|e1} op het Elysée. [Die|p1] stelde prijs op het gebaar, maar {sloeg|r1} het af: "[Ik|p1] ga niet naar [Parijs|l1], [Parijs|FR] {moet|a2} hierheen komen."
=====
entities:
  VU: {name: Vanuatu, type: State}
  FR: {name: Frankrijk, type: State}
  p1: {name: Atison Bule, type: Person}
  l1: {name: Parijs, type: Place}
offices:
  - {person: p1, office: premier, of: VU}
events:
  e1: {type: Meeting, label: onderhoud op het Elysée, participants: [p1, FR], place: l1, factuality: counterfactual}
acts:
  s1: {type: Statement, by: VU, to: [FR], content: een rakettest bij Matthew en Hunter}
  a1: {type: Proposal, by: FR, to: [p1], kind: talks, content: een onderhoud op het Elysée, status: rejected, about: e1}
  a2: {type: Demand, by: p1, to: [FR], content: Parijs moet hierheen komen}
replies:
  r1: {to: a1, by: p1, answer: rejected}
