 date 2017-02-20 Kardinaal wil brandje {blussen|e1} in Congo

[Het Vaticaan|VA] {biedt|a1+a2} [zijn|VA] {diensten|e1} aan in de machtsstrijd in [Congo-Kinshasa|CD]. Kardinaal [Agostino Ferri|p1], die eerder het vuur uit [zijn|p1] sloffen liep voor Cuba, staat klaar. [De oppositie|OP] {juicht|r1}, maar in de omgeving van de president heet de paus "een uitstekend mens met te veel tijd". [Kinshasa|CD] zal later deze week {reageren|r2}.

[De bisschoppen ter plaatse|BS] hadden tussen kerst en nieuwjaar zelf al {bemiddeld|e2}. [Hun|BS] {tussenkomst|e2} bracht een {akkoord|e3} voort waarvan, zo {klaagt|a3} [een oppositieleider|p2], "alleen de handtekeningen nog kloppen".
=====
entities:
  BS: {name: bisschoppen van Congo, type: Organisation}
  p2: {name: oppositieleider, type: Person}
  VA: {name: Vaticaan, type: State}
  CD: {name: Congo-Kinshasa, type: State}
  p1: {name: Agostino Ferri, type: Person}
  OP: {name: oppositie in Congo, type: Organisation}
events:
  e2: {type: Mediation, label: bemiddeling van de bisschoppen, participants: [CD, OP], mediators: [BS], time: tussen kerst en nieuwjaar, factuality: actual}
  e3: {type: Agreement, label: akkoord van de bisschoppen, participants: [CD, OP], mediators: [BS], factuality: actual, part_of: e2}
  e1: {type: Mediation, label: bemiddeling van het Vaticaan in Congo, participants: [CD, OP], mediators: [VA, p1], factuality: possible}
acts:
  a3: {type: Statement, by: p2, content: "alleen de handtekeningen nog kloppen", about: e3}
  a1: {type: Proposal, by: VA, to: [OP], kind: mediation_offer, content: "zijn diensten", status: accepted, about: e1}
  a2: {type: Proposal, by: VA, to: [CD], kind: mediation_offer, content: "zijn diensten", status: unanswered, about: e1}
replies:
  r1: {to: a1, by: OP, answer: accepted}
  r2: {to: a2, by: CD, answer: unanswered}
offices:
  - {person: p1, office: kardinaal, of: VA}
