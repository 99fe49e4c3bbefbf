 date 2018-02-07 [Dominicaanse|DO] {gesprekken|e1} over [Venezuela|VE] {voor onbepaalde tijd stilgelegd|o1}

SANTO DOMINGO (DPA) - Met een {dode mus|o3} zijn [de delegaties van [de [Venezolaanse|VE] regering|VE] en [de oppositie|OP]|VE+OP] woensdag uit [Santo Domingo|l1] vertrokken. Gastheer [Danilo Medina|p1] {sprak|s1} van een "reces zonder einddatum". [De regering|VE] had de tekst die [de [Dominicaanse|DO] president|p1] had {voorgelegd|a1+a2} wél {ondertekend|r1}; oppositieleider [Julio Borges|p2] {liet de pen liggen|r2}, omdat er geen eerlijke verkiezingen in stonden. De vorige {ronde|e2}, in januari, had alleen een foto {opgeleverd|o2}.
=====
entities:
  DO: {name: Dominicaanse Republiek, type: State}
  VE: {name: Venezuela, type: State}
  OP: {name: Venezolaanse oppositie, type: Organisation}
  l1: {name: Santo Domingo, type: Place}
  p1: {name: Danilo Medina, type: Person}
  p2: {name: Julio Borges, type: Person}
offices:
  - {person: p1, office: president, of: DO}
  - {person: p2, office: oppositieleider, of: OP}
events:
  e1: {type: Negotiation, participants: [VE, OP], hosts: [p1], place: l1, time: woensdag, factuality: actual, after: e2}
  e2: {type: Negotiation, label: vorige ronde, participants: [VE, OP], time: in januari, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: reces zonder einddatum, about: e1}
  a1: {type: Proposal, by: p1, to: [VE], kind: treaty, content: de tekst, status: accepted, about: e1}
  a2: {type: Proposal, by: p1, to: [OP], kind: treaty, content: de tekst, status: rejected, about: e1}
replies:
  r1: {to: a1, by: VE, answer: accepted}
  r2: {to: a2, by: p2, answer: rejected}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e2, type: no_breakthrough}
  o3: {of: e1, type: no_breakthrough}
