 date 2023-02-09 222 man in één vliegtuig

MANAGUA/WASHINGTON (EFE) - Ze wisten niet waar ze heen gingen. In het donker werden 222 [Nicaraguaanse|NI] gevangenen donderdag uit hun cel gehaald, in een bus gezet en op een vlucht naar Washington gezet. Onder hen waren zeven mensen die in 2021 president hadden willen worden.

Vrij, maar ook stateloos: het parlement ontnam hun dezelfde ochtend de nationaliteit. President [Daniel Ortega|p1] {zei|a1} op tv dat [hij|p1] 'er niets voor terug hoeft'. Het zou een idee zijn geweest van [zijn|p1] vrouw [Rosario Murillo|p2], die maandag [de [Amerikaanse|US] ambassadeur|p3], [Kevin Sullivan|p3], {belde|s1+e3}. [Die|p3] had er {wel oren naar|r1}. Minister [Antony Blinken|p4] {ziet|a2} een 'deur' voor verdere {gesprekken|e1}.

Bisschop [Rolando Álvarez|p5] weigerde in te stappen. [Hij|p5] kreeg een dag later 26 jaar. [De paus|p6] {uitte|a3} [zijn|p6] verdriet; {bemiddeling|e2} door [het Vaticaan|VA], waartoe [Brazilië|BR] later het initiatief nam, {mislukte|o1}.

Félix Maradiaga zat 611 dagen in El Chipote, waarvan 79 in volledig isolement. Op Dulles Airport leende hij de telefoon van een schoonmaakster. 'Mijn dochter dacht dat het reclame was', vertelt hij, en lacht.
=====
entities:
  NI: {name: "Nicaragua", type: State}
  US: {name: "Verenigde Staten", type: State}
  BR: {name: "Brazilië", type: State}
  VA: {name: "Vaticaan", type: State}
  p1: {name: "Daniel Ortega", type: Person}
  p2: {name: "Rosario Murillo", type: Person}
  p3: {name: "Kevin Sullivan", type: Person}
  p4: {name: "Antony Blinken", type: Person}
  p5: {name: "Rolando Álvarez", type: Person}
  p6: {name: "paus", type: Person}
offices:
  - {person: p1, office: "President", of: NI}
  - {person: p3, office: "ambassadeur", of: US}
  - {person: p4, office: "Minister", of: US}
events:
  e1: {type: Negotiation, participants: [US, NI], factuality: possible}
  e2: {type: Mediation, participants: [NI], mediators: [VA], time: "later", factuality: actual}
  e3: {type: Meeting, participants: [p2, p3], time: "maandag", factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "'er niets voor terug hoeft'"}
  a2: {type: Statement, by: p4, content: "een 'deur' voor verdere gesprekken"}
  a3: {type: Statement, by: p6, content: "zijn verdriet"}
  s1: {type: Proposal, by: p2, to: [US], kind: other, content: "op een vlucht naar Washington gezet", status: accepted}
replies:
  r1: {to: s1, by: p3, answer: accepted}
outcomes:
  o1: {of: e2, type: no_breakthrough}
