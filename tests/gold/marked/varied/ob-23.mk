 date 2012-10-17 Uitleg: waarom zit [Noorwegen|NW] aan tafel met [de FARC|FARC]?

Waar gaat het gebeuren?
In [Hurdal|l1], een uur rijden van Oslo, wordt morgen de eerste {ronde|e1} {geopend|e1}. Daarna verkast men naar [Havana|l2], waar het eigenlijke {werk|e2} begint.

Wie zitten er?
Oud-vicepresident [Humberto de la Calle|p1] {leidt|d1} de ploeg van [Colombia|CO]. Namens [de guerrilla|FARC] {voert|d2} [Iván Márquez|p2] het woord.

En [de Noren|NW]?
[Die|NW] staan garant, samen met [Cuba|CU]. [Venezuela|VE] en [Chili|CL] lopen mee. {Bemiddelen|e3} doet niemand: dat {wilde|a1} [Bogotá|CO] niet.

Wordt er intussen doorgevochten?
Ja. Een {wapenstilstand|a2}, door [de rebellen|FARC] {voorgesteld|a2}, {wees|r1} president [Santos|p3] van de hand.
=====
entities:
  NW: {name: Noorwegen, type: State}
  CO: {name: Colombia, type: State}
  CU: {name: Cuba, type: State}
  VE: {name: Venezuela, type: State}
  CL: {name: Chili, type: State}
  FARC: {name: FARC, type: Organisation}
  l1: {name: Hurdal, type: Place}
  l2: {name: Havana, type: Place}
  p1: {name: Humberto de la Calle, type: Person}
  p2: {name: Iván Márquez, type: Person}
  p3: {name: Santos, type: Person}
offices:
  - {person: p1, office: Oud-vicepresident, of: CO}
  - {person: p3, office: president, of: CO}
events:
  e1: {type: Negotiation, label: eerste ronde, participants: [CO, FARC], guarantors: [NW, CU], observers: [VE, CL], place: l1, time: morgen, factuality: planned}
  e2: {type: Negotiation, participants: [CO, FARC], guarantors: [NW, CU], observers: [VE, CL], place: l2, factuality: planned, after: e1}
  e3: {type: Mediation, participants: [CO, FARC], factuality: counterfactual}
acts:
  a1: {type: Demand, by: CO, content: "Bemiddelen doet niemand"}
  a2: {type: Proposal, by: FARC, to: [CO], kind: ceasefire, content: Een wapenstilstand, status: rejected}
replies:
  r1: {to: a2, by: p3, answer: rejected}
delegations:
  d1: {of: CO, head: p1, members: [], event: e1}
  d2: {of: FARC, head: p2, members: [], event: e1}
