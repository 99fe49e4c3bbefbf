 date 2024-06-12 Gestrand op [Diego Garcia|l1]

LONDEN - Zestig Tamils die al ruim twee jaar op het atol [Diego Garcia|l1] vastzitten, krijgen mogelijk een ander onderkomen. [De [Britse|GB] regering|GB] heeft [Rwanda|RW] en [Sint-Helena|SH] {gevraagd|s1+s2} hen op te nemen. [Sint-Helena|SH] is {akkoord|r1} voor een half jaar en {tegen betaling|a1}. [Kigali|RW] heeft nog {niets laten horen|r2}.

De groep dreef in oktober 2021 op een lekke vissersboot. Sindsdien slapen ze in legertenten, met ratten. Een meisje van zeven leerde er lezen van de etiketten op waterflessen. Het atol hoort bij een archipel die [Mauritius|MU] al sinds 1968 {opeist|a2}; de elfde {ronde|e1} in dat dossier is voor de verkiezingen {stilgelegd|o1}.
=====
entities:
  GB: {name: "Verenigd Koninkrijk", type: State}
  RW: {name: "Rwanda", type: State}
  SH: {name: "Sint-Helena", type: State}
  MU: {name: "Mauritius", type: State}
  l1: {name: "Diego Garcia", type: Place}
events:
  e1: {type: Negotiation, participants: [GB, MU], factuality: actual}
acts:
  a2: {type: Demand, by: MU, to: [GB], time: "al sinds 1968", content: "een archipel"}
  a1: {type: Demand, by: SH, to: [GB], content: "tegen betaling"}
  s1: {type: Proposal, by: GB, to: [SH], kind: other, content: "hen op te nemen", status: accepted}
  s2: {type: Proposal, by: GB, to: [RW], kind: other, content: "hen op te nemen", status: unanswered}
replies:
  r1: {to: s1, by: SH, answer: accepted}
  r2: {to: s2, by: RW, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
