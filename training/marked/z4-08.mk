 date 2022-07-04 [[ASEAN|ASEAN]-gezant|p1] onverrichter zake {terug|e1} uit [Myanmar|MM]

BANGKOK - [De speciale gezant van [ASEAN|ASEAN]|p1], de Bruneiër [Haji Zulkarnain Metassan|p1], heeft [Myanmar|MM] {verlaten|e1} zonder dat [hij|p1] oppositieleider [Khin Thiri Aung|p2] te {zien|e2} heeft gekregen. [De junta|MM] hield het {onderhoud|e2} op het laatste moment {tegen|o1}. Wel {trof|e3} [Metassan|p1] vicegeneraal [Soe Min Htut|p3]. [Die|p3] {aanvaardde|r1} naar eigen zeggen een {hulpcorridor|s1} naar Sagaing, door [de gezant|p1] {bepleit|s1}, maar noemde geen dag.
=====
entities:
  ASEAN: {name: ASEAN, type: Organisation}
  MM: {name: Myanmar, type: State}
  p1: {name: Haji Zulkarnain Metassan, type: Person}
  p2: {name: Khin Thiri Aung, type: Person}
  p3: {name: Soe Min Htut, type: Person}
offices:
  - {person: p1, office: speciale gezant, of: ASEAN}
  - {person: p2, office: oppositieleider, of: MM}
  - {person: p3, office: vicegeneraal, of: MM}
events:
  e1: {type: Visit, label: reis van de gezant naar Myanmar, participants: [p1], factuality: actual}
  e2: {type: Meeting, label: onderhoud met Khin Thiri Aung, participants: [p1, p2], factuality: counterfactual}
  e3: {type: Meeting, label: gesprek met Soe Min Htut, participants: [p1, p3], factuality: actual, part_of: e1}
acts:
  s1: {type: Proposal, by: p1, to: [p3], kind: humanitarian_corridor, content: een hulpcorridor naar Sagaing, status: accepted}
replies:
  r1: {to: s1, by: p3, answer: accepted}
outcomes:
  o1: {of: e2, type: cancelled}
