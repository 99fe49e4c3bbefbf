 date 1994-10-21 [Guinee-Bissau|GB] {ruilt|e1} krijgsgevangenen, of toch niet

[BISSAU|l1] - Een {uitwisseling|e1:planned} van 43 gevangenen tussen [de regering van [Guinee-Bissau|GB]|GB] en opstandelingen van [de Junta do Norte|JN] is vrijdag op het laatste moment {afgelast|o1}. De vrachtwagens stonden al op de kade.

Het {plan|a1} was {afkomstig|a1} van [het Rode Kruis|RK]. [De regering|GB] had er maandag {haar zegen aan gegeven|r1}, [de Junta|JN] een dag later {ook|r3}, zij het {op voorwaarde|a2} dat ook commandant [Braima Sambu|p1] zou vrijkomen. Die naam ontbrak vrijdag op de lijst. "[Wij|GB] hebben [Sambu|p1] nooit {beloofd|a3}", {verklaarde|s1} minister [Domingos Cá|p2] van Justitie. "[Wij|GB] hebben alleen beloofd naar [zijn|p1] dossier te kijken."

Eerder dit jaar ging het wel goed. In maart kwamen aan weerszijden negen man {vrij|e2}, op hetzelfde strandje, na {bemiddeling|e3} door [de bisschop van Bafatá|p3].

[Het Rode Kruis|RK] {dringt|a4} er bij [beide partijen|GB+JN] op aan "de {ruil|e1:possible} niet op één man te laten stuklopen". [De Junta|JN] {zweeg|r2} daarop.
=====
entities:
  l1: {name: Bissau, type: Place}
  GB: {name: Guinee-Bissau, type: State}
  JN: {name: Junta do Norte, type: Organisation}
  RK: {name: Rode Kruis, type: Organisation}
  p1: {name: Braima Sambu, type: Person}
  p2: {name: Domingos Cá, type: Person}
  p3: {name: bisschop van Bafatá, type: Person}
offices:
  - {person: p1, office: commandant, of: JN}
  - {person: p2, office: minister van Justitie, of: GB}
events:
  e1: {type: Agreement, label: uitwisseling van 43 gevangenen, participants: [GB, JN], place: l1, time: vrijdag, factuality: counterfactual}
  e2: {type: Agreement, label: uitwisseling van negen man, participants: [GB, JN], time: In maart, factuality: actual}
  e3: {type: Mediation, label: bemiddeling door de bisschop, participants: [GB, JN], mediators: [p3], time: In maart, factuality: actual}
acts:
  a1: {type: Proposal, by: RK, to: [GB, JN], kind: prisoner_exchange, status: accepted, about: e1}
  a2: {type: Demand, by: JN, to: [GB], content: "dat ook commandant Braima Sambu zou vrijkomen", about: e1}
  a3: {type: Concession, by: GB, to: [JN], content: Sambu, factuality: counterfactual}
  s1: {type: Statement, by: p2, content: "Wij hebben Sambu nooit beloofd"}
  a4: {type: Demand, by: RK, to: [GB, JN], content: de ruil niet op één man te laten stuklopen, about: e1}
replies:
  r1: {to: a1, by: GB, answer: accepted}
  r2: {to: a4, by: JN, answer: unanswered}
  r3: {to: a1, by: JN, answer: accepted}
outcomes:
  o1: {of: e1, type: cancelled}
