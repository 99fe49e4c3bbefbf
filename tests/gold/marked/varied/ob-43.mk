 date 1959-04-27 Tibet in telegramstijl

NIEUW-DELHI (UPI) - Premier [Nehroe|p1] van [India|IN] heeft [de Dalai Lama|p2] in [Moessoorie|l1] {opgezocht|e1}. {Onderhoud|e1} duurde vier uur; tolk aanwezig. Geen verklaring.

HONGKONG (Reuter) - [Peking|CN] {beticht|s1} [Delhi|IN] van "expansionisme" en {ontkent|s2} dat [de Dalai Lama|p2] [het|CN] om {onderhandelingen|e3} zou hebben {verzocht|a1}.

KATHMANDOE (AP) - [Nepal|NP] {houdt|s3} zich erbuiten. {Goede diensten|e4} zijn, anders dan gemeld, {niet aangeboden|a2}.
=====
entities:
  IN: {name: India, type: State}
  CN: {name: China, type: State}
  NP: {name: Nepal, type: State}
  l1: {name: Moessoorie, type: Place}
  p1: {name: Nehroe, type: Person}
  p2: {name: Dalai Lama, type: Person}
offices:
  - {person: p1, office: Premier, of: IN}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, factuality: actual}
  e3: {type: Negotiation, participants: [p2, CN], factuality: counterfactual}
  e4: {type: Mediation, mediators: [NP], factuality: counterfactual}
acts:
  s1: {type: Statement, by: CN, to: [IN], content: van "expansionisme"}
  s2: {type: Statement, by: CN, content: "dat de Dalai Lama het om onderhandelingen zou hebben verzocht"}
  s3: {type: Statement, by: NP, content: houdt zich erbuiten}
  a1: {type: Proposal, by: p2, to: [CN], kind: talks, content: om onderhandelingen, status: proposed, about: e3, factuality: counterfactual}
  a2: {type: Proposal, by: NP, kind: mediation_offer, content: Goede diensten, status: proposed, about: e4, factuality: counterfactual}
