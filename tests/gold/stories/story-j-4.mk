 date 2022-05-31 [Mauritanië|MR] en [Senegal|SN] {het eens|e6+o3}

[MINDELO|l5] - [Senegal|SN] en [Mauritanië|MR] hebben zondag in [Mindelo|l5] een visserijakkoord {gesloten|e6}. Drie dagen {zaten|e5} [de partijen|MR+SN] bij [Pedro Tavares|p3] aan tafel. Het was na Praia de tweede {ronde|e5}; de {bijeenkomst|e2} in [Dakar|l2] van april was {afgelast|o2}.

[De onderminister|p2] gaf zondag toe dat [zij|p2] [M. Diallo|p1] in februari in [Rosso|l3] had {gesproken|e3}. "Over vis, ja."

Op 12 juni {tekenen|e7} de presidenten het {verdrag|e6} in [Nouakchott|l6].
=====
entities:
  MR: {name: Mauritanië, type: State}
  SN: {name: Senegal, type: State}
  p1: {name: Mamadou Diallo, type: Person}
  p2: {name: Aminetou Sow, type: Person}
  p3: {name: Pedro Tavares, type: Person}
  l2: {name: Dakar, type: Place}
  l3: {name: Rosso, type: Place}
  l5: {name: Mindelo, type: Place}
  l6: {name: Nouakchott, type: Place}
events:
  e6: {type: Agreement, participants: [MR, SN], place: l5, time: zondag, factuality: actual, part_of: e5}
  e5: {type: Negotiation, participants: [MR, SN], hosts: [p3], place: l5, factuality: actual}
  e2: {type: Negotiation, participants: [MR, SN], place: l2, time: april, factuality: counterfactual}
  e3: {type: Meeting, participants: [p1, p2], place: l3, time: in februari, factuality: actual}
  e7: {type: Agreement, participants: [MR, SN], place: l6, time: Op 12 juni, factuality: planned}
outcomes:
  o3: {of: e5, type: agreement}
  o2: {of: e2, type: cancelled}
