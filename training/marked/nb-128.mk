 date 2025-02-14 [Zambia|ZM] en [Congo|CD] schuiven {ronde|e1} over maïs op

LUSAKA - Het {overleg|e1} tussen [Zambia|ZM] en [Congo|CD] over de grensposten bij Kasumbalesa is {uitgesteld|o1} tot na Pasen. [Kinshasa|CD] {vroeg|s1} daar woensdag om, omdat [de ministers|CD] de handen vol hebben aan de oorlog in het oosten. [Lusaka|ZM] heeft {ingestemd|r1} maar {houdt|a1} tot die tijd een heffing van 200 dollar per vrachtwagen aan.

De rij bij de slagbomen is 31 kilometer lang. Chauffeurs staan er gemiddeld zes dagen, met koper op de heenweg en meel terug. In augustus gingen [beide landen|ZM+CD] ook al eens dicht voor [elkaar|ZM+CD]: [Congo|CD] weigerde toen [Zambiaans|ZM] bier. Het conflict werd in een middag {bijgelegd|e2} door [twee handelsministers|ZM+CD], op een terras in [Ndola|l1].
=====
entities:
  ZM: {name: "Zambia", type: State}
  CD: {name: "Congo", type: State}
  l1: {name: "Ndola", type: Place}
events:
  e1: {type: Negotiation, participants: [ZM, CD], time: "na Pasen", factuality: planned}
  e2: {type: Agreement, participants: [ZM, CD], place: l1, time: "In augustus", factuality: actual}
acts:
  a1: {type: Statement, by: ZM, content: "een heffing van 200 dollar per vrachtwagen"}
  s1: {type: Proposal, by: CD, to: [ZM], kind: other, content: "uitgesteld tot na Pasen", status: accepted, time: "woensdag"}
replies:
  r1: {to: s1, by: ZM, answer: accepted}
outcomes:
  o1: {of: e1, type: postponed}
