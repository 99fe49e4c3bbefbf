 date 2024-03-09 Geen ronde in Gaborone

Volgens [Malawi|MW] is de {ronde|e1} met [Zambia|ZM] van 5 maart in [Gaborone|l1] {niet doorgegaan|o1}.
=====
entities:
  ZM: {name: Zambia, type: State}
  MW: {name: Malawi, type: State}
  l1: {name: Gaborone, type: Place}
events:
  e1: {type: Negotiation, participants: [ZM, MW], place: l1, time: 5 maart, factuality: counterfactual, source: MW}
outcomes:
  o1: {of: e1, type: cancelled}
note:
  days: {e1: 2024-03-05}
