 date 2003-03-10 [Fiji|FJ] {sluit|r1} {corridor|a1} niet uit

Premier [Ratu Vunibola|p1] van [Fiji|FJ] zegt maandag dat een vrije doorvaart voor voedsel naar [de opstandige Lau-eilanden|l1] "{bespreekbaar|r1}" is. Een {corridor|a1} was vorige week door [Tonga|TO] {gevraagd|a1}. [De [Tongaanse|TO] koning|p2] {toog|e1+e2} er twee keer voor naar [Suva|l2]: één keer {zag|e3} [hij|p2] [de premier|p1], één keer {alleen|e4} [diens|p1] tuinman.
=====
entities:
  p1: {name: Ratu Vunibola, type: Person}
  FJ: {name: Fiji, type: State}
  l1: {name: Lau-eilanden, type: Place}
  TO: {name: Tonga, type: State}
  l2: {name: Suva, type: Place}
  p2: {name: koning van Tonga, type: Person}
offices:
  - {person: p1, office: Premier, of: FJ}
  - {person: p2, office: koning, of: TO}
events:
  e1: {type: Visit, label: eerste tocht van de koning naar Suva, participants: [p2], hosts: [FJ], place: l2, factuality: actual}
  e2: {type: Visit, label: tweede tocht van de koning naar Suva, participants: [p2], place: l2, factuality: actual}
  e3: {type: Meeting, label: onderhoud van koning en premier, participants: [p1, p2], place: l2, factuality: actual, part_of: e1}
  e4: {type: Meeting, label: onderhoud dat er niet van kwam, participants: [p1, p2], place: l2, factuality: counterfactual, part_of: e2}
acts:
  a1: {type: Proposal, by: TO, to: [FJ], kind: humanitarian_corridor, content: een vrije doorvaart voor voedsel, status: unanswered, time: vorige week}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
