 date 1999-03-18 [Parijs|l1]: de ene helft {tekent|e1}

[PARIJS|l1] (ANP) - [De Kosovaarse Albanezen|KA] hebben donderdag [hun|KA] {handtekening|e1+r1} gezet onder het {vredesplan|a1+a2} van [de Contactgroep|CG]. [De Serviërs|RS] {hielden|r2+e2} de pen in de zak. Van de drie {bemiddelaars|e3} tekenden [Christopher Hill|p1] en [Wolfgang Petritsch|p2] mee; [Boris Majorski|p3], [de Rus|p3], bleef buiten. Daarmee zijn de {besprekingen|e4} die in februari in [Rambouillet|l2] begonnen, voorlopig {ten einde|o1}. "{Opgeschort|o1}, zonder datum", {zei|s1} gastheer [Hubert Védrine|p4].
=====
entities:
  KA: {name: Kosovaarse Albanezen, type: Organisation}
  RS: {name: Servië, type: State}
  CG: {name: Contactgroep, type: Organisation}
  l1: {name: Parijs, type: Place}
  l2: {name: Rambouillet, type: Place}
  p1: {name: Christopher Hill, type: Person}
  p2: {name: Wolfgang Petritsch, type: Person}
  p3: {name: Boris Majorski, type: Person}
  p4: {name: Hubert Védrine, type: Person}
events:
  e1: {type: Agreement, label: vredesplan, participants: [KA], mediators: [p1, p2], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, participants: [RS], place: l1, time: donderdag, factuality: counterfactual}
  e3: {type: Mediation, participants: [KA, RS], mediators: [p1, p2, p3], factuality: actual}
  e4: {type: Negotiation, participants: [KA, RS], mediators: [p1, p2, p3], hosts: [p4], place: l1, factuality: actual}
acts:
  a1: {type: Proposal, by: CG, to: [KA], kind: treaty, content: vredesplan, status: accepted, about: e4}
  a2: {type: Proposal, by: CG, to: [RS], kind: treaty, content: vredesplan, status: rejected, about: e4}
  s1: {type: Statement, by: p4, content: "Opgeschort, zonder datum", about: e4}
replies:
  r1: {to: a1, by: KA, answer: accepted}
  r2: {to: a2, by: RS, answer: rejected}
outcomes:
  o1: {of: e4, type: postponed}
