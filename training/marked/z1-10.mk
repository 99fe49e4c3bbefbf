 date 2013-07-18 [Bolivia|BO] {polst|a1} [Chili|CL] over goederenspoor naar zee

[La Paz|BO] heeft [Chili|CL] {gevraagd|a1} om een verdrag over vrije doorvoer per trein naar de haven van Arica. In ruil zou [Bolivia|BO] lithium goedkoper {leveren|a3}. [De [Chileense|CL] regering|CL] {bestudeert|r1} het {aanbod|a1} nog. Het ministerie in [Santiago|CL] {ontkracht|a2} wel het bericht in El Deber dat er vorige week in [Iquique|l1] al een stiekeme {onderhandelingsronde|e1} is geweest.
=====
entities:
  BO: {name: Bolivia, type: State}
  CL: {name: Chili, type: State}
  l1: {name: Iquique, type: Place}
events:
  e1: {type: Negotiation, label: ronde in Iquique, participants: [BO, CL], place: l1, time: vorige week, factuality: counterfactual, source: El Deber}
acts:
  a1: {type: Proposal, by: BO, to: [CL], kind: treaty, content: een verdrag over vrije doorvoer per trein naar de haven van Arica, status: unanswered}
  a3: {type: Concession, by: BO, to: [CL], content: lithium goedkoper leveren, factuality: possible}
  a2: {type: Statement, by: CL, content: "dat er vorige week in Iquique al een stiekeme onderhandelingsronde is geweest", about: e1}
replies:
  r1: {to: a1, by: CL, answer: unanswered}
