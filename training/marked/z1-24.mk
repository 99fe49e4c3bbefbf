 date 2023-05-04 [Premiers van [Kazachstan en Oezbekistan|KZ+UZ]|p1+p2] {treffen|e1} [elkaar|p1+p2] bij [Aralmeer|l1]

Op de drooggevallen bodem van [het Aralmeer|l1], tussen de roestende schepen van [Mo'ynoq|l2], hebben [Daniyar Seitkali|p1] en [Ulugbek Mirzaev|p2] donderdag {thee gedronken|e1} en kaarten bekeken. [De [Kazachse|KZ] premier|p1] en [[zijn|p1] [Oezbeekse|UZ] gastheer|p2] beloofden [elkaar|p1+p2] niets, behalve een {volgende keer|e2+u1}: na de zomer in [Kyzylorda|l3].

[Seitkali|p1] had wel een {wens|a1} op zak. [Oezbekistan|UZ] {moet|a1} wat [hem|p1] betreft dit najaar een half miljard kuub extra doorlaten. "Daar ga [ik|p2] {niet voor liggen|r1}", {zei|r1} [Mirzaev|p2], "maar wel bij zitten."
=====
entities:
  KZ: {name: Kazachstan, type: State}
  UZ: {name: Oezbekistan, type: State}
  l1: {name: Aralmeer, type: Place}
  l2: {name: Mo'ynoq, type: Place}
  l3: {name: Kyzylorda, type: Place}
  p1: {name: Daniyar Seitkali, type: Person}
  p2: {name: Ulugbek Mirzaev, type: Person}
offices:
  - {person: p1, office: premier, of: KZ}
  - {person: p2, office: premier, of: UZ}
events:
  e1: {type: Meeting, label: ontmoeting bij het Aralmeer, participants: [p1, p2], place: l2, time: donderdag, factuality: actual}
  e2: {type: Meeting, label: volgende keer, participants: [p1, p2], place: l3, time: na de zomer, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: p1, to: [UZ], content: dit najaar een half miljard kuub extra doorlaten}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
outcomes:
  u1: {of: e1, type: continuation_agreed}
