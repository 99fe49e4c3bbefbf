 date 2011-12-21 Soldaten en bomen weg bij Preah Vihear

PHNOM PENH - [Thailand|TH] en [Cambodja|KH] {ontruimen|e1} gelijktijdig de zone rond de tempel Preah Vihear, zoals [het Internationaal Gerechtshof|ICJ] in juli had {bevolen|a1}. Dat {besloten|e1+r3+r4} [[hun|TH+KH] defensieministers|p1+p2] in [Phnom Penh|l1]. [Indonesië|ID] {stelt|s1+s2} waarnemers ter beschikking; [Bangkok|TH] is daar nog {niet uit|r1}, [Cambodja|KH] zegt volmondig {ja|r2}.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  ID: {name: Indonesië, type: State}
  ICJ: {name: Internationaal Gerechtshof, type: Organisation}
  p1: {name: Thaise defensieminister, type: Person}
  p2: {name: Cambodjaanse defensieminister, type: Person}
  l1: {name: Phnom Penh, type: Place}
offices:
  - {person: p1, office: defensieminister, of: TH}
  - {person: p2, office: defensieminister, of: KH}
events:
  e1: {type: Agreement, label: ontruiming rond Preah Vihear, participants: [TH, KH, p1, p2], place: l1, factuality: actual}
acts:
  a1: {type: Demand, by: ICJ, to: [TH, KH], content: "ontruimen gelijktijdig de zone rond de tempel Preah Vihear", time: in juli}
  s1: {type: Proposal, by: ID, to: [TH], kind: other, content: waarnemers, status: unanswered}
  s2: {type: Proposal, by: ID, to: [KH], kind: other, content: waarnemers, status: accepted}
replies:
  r3: {to: a1, by: TH, answer: accepted}
  r4: {to: a1, by: KH, answer: accepted}
  r1: {to: s1, by: TH, answer: unanswered}
  r2: {to: s2, by: KH, answer: accepted}
