 date 2009-06-16 [[Thaise|TH] premier|p2] {kan|s1} op verjaarsvisite in [Phnom Penh|l1]

De [Cambodjaanse|KH] premier [Sok Vannarith|p1] heeft [zijn|p1] [Thaise|TH] collega [Prasong Wattanakul|p2] {genood|s1} op de verjaardag van de koning, om daar en passant de {schermutselingen|e1} bij de tempel van Preah Vihear {uit te praten|e3}. [Prasong|p2] {toog|r1} gisteren zonder verder commentaar naar de kleermaker. [Hij|p2] {reist|e2} maandag af.
=====
entities:
  KH: {name: Cambodja, type: State}
  TH: {name: Thailand, type: State}
  l1: {name: Phnom Penh, type: Place}
  p1: {name: Sok Vannarith, type: Person}
  p2: {name: Prasong Wattanakul, type: Person}
offices:
  - {person: p1, office: premier, of: KH}
  - {person: p2, office: premier, of: TH}
events:
  e1: {type: Conflict, label: schermutselingen bij Preah Vihear, participants: [KH, TH], factuality: actual}
  e2: {type: Visit, participants: [p2, KH], place: l1, time: maandag, factuality: planned}
  e3: {type: Meeting, participants: [p1, p2], place: l1, time: maandag, factuality: planned, part_of: e2}
acts:
  s1: {type: Proposal, by: p1, to: [p2], kind: talks, content: "de schermutselingen bij de tempel van Preah Vihear uit te praten", status: accepted, about: e3}
replies:
  r1: {to: s1, by: p2, answer: accepted}
