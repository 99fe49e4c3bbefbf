 date 2022-04-22 [Paus|p1] {blaast|o1} {ontmoeting|e1} met [Kirill|p2] af

ROME (KNA) - Paus [Franciscus|p1] en patriarch [Kirill|p2] van de [Russisch-Orthodoxe Kerk|ROK] {zien|e1} [elkaar|p1+p2] in juni niet in [Jeruzalem|l1]. [De kerkvorst|p1] {maakte|a1} dat zelf bekend in een interview met La Nación: het zou "tot veel verwarring kunnen leiden". [Zijn|p1] diplomaten hadden het {onderhoud|e1} al in de grondverf staan.

Met [Kirill|p2] {sprak|e2} [hij|p1] in maart nog via een beeldverbinding, veertig minuten lang. In [Havana|l2], in 2016, {omhelsden|e3} [ze|p1+p2] [elkaar|p1+p2].
=====
entities:
  ROK: {name: Russisch-Orthodoxe Kerk, type: Organisation}
  p1: {name: Franciscus, type: Person}
  p2: {name: Kirill, type: Person}
  l1: {name: Jeruzalem, type: Place}
  l2: {name: Havana, type: Place}
offices:
  - {person: p2, office: patriarch, of: ROK}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, time: in juni, factuality: counterfactual}
  e2: {type: Meeting, label: gesprek via beeldverbinding, participants: [p1, p2], time: in maart, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], place: l2, time: in 2016, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "tot veel verwarring kunnen leiden", about: e1}
outcomes:
  o1: {of: e1, type: cancelled}
