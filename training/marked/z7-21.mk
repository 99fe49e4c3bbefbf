 date 2003-12-09 [Vaticaan|VA] {vraagt|a1} gijzelnemers om gebaar

[ROME|VA] - Kardinaal [Ottavio Bellandi|p1], [de pauselijke afgezant|p1] in [Colombia|CO], heeft dinsdag [guerrillabeweging ELN|EL] {gesmeekt|a1} de zieken onder [haar|EL] gijzelaars voor Kerstmis te laten gaan. [De beweging|EL] {zegde|a2+r1} toe drie van hen vrij te laten, {mits|a3} het leger zich uit de Catatumbo terugtrekt. President [Rodrigo Echandía|p2] wil daar {niet van horen|r2}.

[Bellandi|p1] had [de commandanten|EL] in een parochiehuis {gesproken|e1}. Het {gesprek|e1} verliep 'menselijk', {vertelde|s1} [hij|p1], al werd er naast de deur geschoten.
=====
entities:
  VA: {name: Vaticaan, type: State}
  CO: {name: Colombia, type: State}
  EL: {name: ELN, type: Organisation}
  p1: {name: Ottavio Bellandi, type: Person}
  p2: {name: Rodrigo Echandía, type: Person}
offices:
  - {person: p1, office: Kardinaal, of: VA}
  - {person: p2, office: President, of: CO}
events:
  e1: {type: Meeting, label: gesprek in parochiehuis, participants: [p1, EL], factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [EL], content: de zieken onder haar gijzelaars voor Kerstmis te laten gaan}
  a2: {type: Concession, by: EL, content: drie van hen vrij te laten}
  a3: {type: Demand, by: EL, to: [CO], content: het leger zich uit de Catatumbo terugtrekt}
  s1: {type: Statement, by: p1, content: menselijk, about: e1}
replies:
  r1: {to: a1, by: EL, answer: accepted}
  r2: {to: a3, by: p2, answer: rejected}
