 date 2016-01-26 [Koerdische|KU] leiders {gaan niet|o1} naar [Sulaimaniya|l1]

Het door [Iran|IR] gearrangeerde {beraad|e1} van de twee grote [Koerdische|KU] partijen in [Sulaimaniya|l1] is {van de baan|o1}. Voorzitter [Karwan Barzinji|p1] van [de KDP|KDP] {noemt|s1} de [Iraanse|IR] generaal die zou optreden als scheidsrechter "geen neutrale figuur". [De PUK|PUK], die wel had willen komen, {spreekt|s2} van smoesjes.
=====
entities:
  KU: {name: Koerden, type: Organisation}
  IR: {name: Iran, type: State}
  PUK: {name: PUK, type: Organisation}
  KDP: {name: KDP, type: Organisation}
  p1: {name: Karwan Barzinji, type: Person}
  l1: {name: Sulaimaniya, type: Place}
offices:
  - {person: p1, office: Voorzitter, of: KDP}
events:
  e1: {type: Negotiation, label: beraad van Koerdische partijen, participants: [KDP, PUK], facilitators: [IR], place: l1, factuality: counterfactual}
acts:
  s1: {type: Statement, by: p1, content: geen neutrale figuur}
  s2: {type: Statement, by: PUK, content: smoesjes, about: e1}
outcomes:
  o1: {of: e1, type: cancelled}
