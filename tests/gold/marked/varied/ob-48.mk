 date 2011-03-31 Cricket als breekijzer

[MOHALI|l1] - Acht uur lang zaten [ze|p1+p2] naast [elkaar|p1+p2] achter kogelvrij glas: premier [Manmohan Singh|p1] van [India|IN] en [zijn|p1] [Pakistaanse|PK] gast [Yousuf Raza Gilani|p2]. [Singh|p1] had [hem|p2] bij de halve finale van het WK {genood|a1}, [Gilani|p2] {kwam|e1+r1}. In de pauze was er een {diner|e2} van een uur. "[Wij|IN+PK] moeten [onze|IN+PK] problemen zelf oplossen", {vond|s1} [Singh|p1] na afloop. Thuis in Lahore wilde men vooral weten hoe het kwam dat er zoveel vangballen werden gemist: India won met 29 runs.
=====
entities:
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  l1: {name: Mohali, type: Place}
  p1: {name: Manmohan Singh, type: Person}
  p2: {name: Yousuf Raza Gilani, type: Person}
offices:
  - {person: p1, office: premier, of: IN}
events:
  e1: {type: Visit, participants: [p2], hosts: [p1], place: l1, factuality: actual}
  e2: {type: Meeting, label: diner, participants: [p1, p2], place: l1, factuality: actual, part_of: e1}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: other, content: "bij de halve finale van het WK", status: accepted, about: e1}
  s1: {type: Statement, by: p1, content: "Wij moeten onze problemen zelf oplossen"}
replies:
  r1: {to: a1, by: p2, answer: accepted}
