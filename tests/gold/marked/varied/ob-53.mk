 date 2023-10-24 [Bhutan|BT] aan de [Chinese|CN] thee

THIMPHU/PEKING - Tijdens de 25ste {ronde|e1} van [hun|CN+BT] {grensoverleg|e1} zijn [China|CN] en [Bhutan|BT] dinsdag een stapje opgeschoten: [de ministers|p1+p2], [Wang Yi|p1] en [Tandi Dorji|p2], {ondertekenden|e2+o1} een {samenwerkingsakkoord|e2} over het uitzetten van grenspalen, niet over de plaats ervan. Die kwestie {blijft liggen|o1}. [Wang|p1] {drong|a1} aan op diplomatieke betrekkingen, "liever vandaag dan morgen". [Dorji|p2] {glimlachte|r1}.

De vorige {ronde|e3} dateert van 2016.
=====
entities:
  CN: {name: China, type: State}
  BT: {name: Bhutan, type: State}
  p1: {name: Wang Yi, type: Person}
  p2: {name: Tandi Dorji, type: Person}
offices:
  - {person: p1, office: minister, of: CN}
  - {person: p2, office: minister, of: BT}
events:
  e1: {type: Negotiation, label: 25ste ronde grensoverleg, participants: [CN, BT, p1, p2], time: dinsdag, factuality: actual, after: e3}
  e2: {type: Agreement, label: samenwerkingsakkoord, participants: [CN, BT, p1, p2], time: dinsdag, factuality: actual}
  e3: {type: Negotiation, label: vorige ronde, participants: [CN, BT], time: "2016", factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [BT], content: diplomatieke betrekkingen, about: e1}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: partial_agreement}
