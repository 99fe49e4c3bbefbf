 date 2024-06-10 Reis van de baan

De {reis|e1} van [Ararat Mirzojan|p1] naar [Bakoe|l1] ging vorige week {niet door|o1}.
=====
entities:
  l1: {name: Bakoe, type: Place}
  p1: {name: Ararat Mirzojan, type: Person}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: vorige week, factuality: counterfactual}
outcomes:
  o1: {of: e1, type: cancelled}
note:
  days: {e1: 2024-06-03/2024-06-09}
