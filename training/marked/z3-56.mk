 date 2021-01-28 [Iran|IR] {houdt|o1} de boot af

[WENEN|l1] - Een rechtstreekse {ontmoeting|e1} van de [Amerikaanse|US] onderhandelaar [Ruth Alvarez|p1] en de [Iraanse|IR] staatssecretaris [Kamran Vaziri|p2] is {opgeschoven|o1} tot nader order. [Vaziri|p2] {stuurde|d1} een ondergeschikte met een brief van vier pagina's. [Zijn|p2] land {hamert|a1} op opheffing van de olieboycot. [De EU|EU], die {arbitreert|e2}, {stelde|a2} een geleidelijk afbouwen in de plaats; die {suggestie|a2} werd door [Teheran|IR] van tafel {geveegd|r1}.
=====
entities:
  l1: {name: Wenen, type: Place}
  IR: {name: Iran, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Ruth Alvarez, type: Person}
  p2: {name: Kamran Vaziri, type: Person}
  EU: {name: Europese Unie, type: Organisation}
offices:
  - {person: p1, office: onderhandelaar, of: US}
  - {person: p2, office: staatssecretaris, of: IR}
events:
  e1: {type: Meeting, label: ontmoeting van Alvarez en Vaziri, participants: [p1, p2], place: l1, factuality: counterfactual}
  e2: {type: Mediation, label: bemiddeling van de EU, participants: [IR, US], mediators: [EU], factuality: actual}
acts:
  a1: {type: Demand, by: IR, to: [US], content: "opheffing van de olieboycot"}
  a2: {type: Proposal, by: EU, to: [IR], kind: sanctions_relief, content: "een geleidelijk afbouwen", status: rejected}
replies:
  r1: {to: a2, by: IR, answer: rejected}
delegations:
  d1: {of: IR, head: null, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
