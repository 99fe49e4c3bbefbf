 date 2019-02-28 Lunch voor twee blijft onaangeroerd

[HANOI|l1] (AFP) De tafel was al gedekt in hotel [Metropole|l2]. Om 13.25 uur reden de auto's van [Donald Trump|p1] en [Kim Jong-un|p2] in tegengestelde richting weg. De {top|e1} tussen [de Verenigde Staten|US] en [Noord-Korea|KP] is twee uur eerder dan voorzien {opgebroken|o1}, de {tekenceremonie|e2} is {geschrapt|o2}. "[Ze|KP] {wilden|a1} alle sancties eraf en dat {konden|r1} [we|US] niet doen", {lichtte|s1} [Trump|p1] toe. "Soms moet je gewoon {opstappen|o1}." Een derde {ontmoeting|e3} hangt in de lucht.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  KP: {name: Noord-Korea, type: State}
  l1: {name: Hanoi, type: Place}
  l2: {name: Metropole, type: Place}
  p1: {name: Donald Trump, type: Person}
  p2: {name: Kim Jong-un, type: Person}
events:
  e1: {type: Negotiation, label: top in Hanoi, participants: [p1, p2, US, KP], place: l2, factuality: actual}
  e2: {type: Agreement, label: tekenceremonie, participants: [US, KP], place: l2, factuality: counterfactual}
  e3: {type: Meeting, label: derde ontmoeting, participants: [p1, p2], factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: KP, to: [US], content: alle sancties eraf, about: e1}
  s1: {type: Statement, by: p1, content: "Soms moet je gewoon opstappen", about: e1}
replies:
  r1: {to: a1, by: US, answer: rejected}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e2, type: cancelled}
