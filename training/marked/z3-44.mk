 date 2010-08-05 [Colombia|CO] en [Venezuela|VE] {begraven|e2} strijdbijl

WIKINIEUWS - Tijdens een {lunch|e1} aan de oevers van de Magdalena {herstelden|e2} [Bogotá|CO] en [Caracas|VE] vandaag [hun|CO+VE] betrekkingen. Het was [Unasur|UN]-voorman [Ricardo Vitale|p1] die [beide presidenten|p2+p3], [Lucía Caicedo|p2] en [Hernán Bolívar|p3], had {samengebracht|e3}. In juli {wees|a1} [Venezuela|VE] nog de [Colombiaanse|CO] zaakgelastigde de deur; die kan nu terug. Over de guerrillakampen maakten [ze|p2+p3] {geen afspraken|o1}, berichtte El Heraldo.

In [Santa Marta|l1] zaten de ministers [Paola Rentería|p4] en [Iván Graterol|p5] vorige week al {bijeen|e4}, op aandringen van [Brazilië|BR], dat ook de {lunch|e1} bekostigde. Eerder had [Mexico|MX] {geopperd|a3} in Cancún te praten, wat bij [Caracas|VE] in {dovemansoren|r1} viel.
=====
entities:
  p4: {name: Paola Rentería, type: Person}
  p5: {name: Iván Graterol, type: Person}
  BR: {name: Brazilië, type: State}
  MX: {name: Mexico, type: State}
  l1: {name: Santa Marta, type: Place}
  CO: {name: Colombia, type: State}
  VE: {name: Venezuela, type: State}
  UN: {name: Unasur, type: Organisation}
  p1: {name: Ricardo Vitale, type: Person}
  p2: {name: Lucía Caicedo, type: Person}
  p3: {name: Hernán Bolívar, type: Person}
offices:
  - {person: p1, office: voorman, of: UN}
events:
  e4: {type: Meeting, label: bijeenkomst in Santa Marta, participants: [p4, p5], place: l1, time: vorige week, factuality: actual}
  e1: {type: Meeting, label: lunch aan de Magdalena, participants: [p2, p3], mediators: [p1], time: vandaag, factuality: actual}
  e2: {type: Agreement, label: herstel van de betrekkingen, participants: [CO, VE], time: vandaag, factuality: actual, part_of: e1}
  e3: {type: Mediation, label: bemiddeling van Vitale, participants: [CO, VE], mediators: [p1], factuality: actual}
acts:
  a3: {type: Proposal, by: MX, to: [VE], kind: talks, content: "in Cancún te praten", status: unanswered}
  a1: {type: Statement, by: VE, to: [CO], content: "de Colombiaanse zaakgelastigde de deur", time: In juli}
outcomes:
  o1: {of: e1, type: partial_agreement}
replies:
  r1: {to: a3, by: VE, answer: unanswered}
