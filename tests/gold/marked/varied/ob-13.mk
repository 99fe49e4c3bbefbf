 date 2021-07-29 [EU|EU] {houdt|a1} waarnemers thuis

BRUSSEL - Er komt geen grote waarnemingsmissie van [de EU|EU] bij de regionale verkiezingen in [Venezuela|VE], zolang [Caracas|VE] het {memorandum|e1} niet {tekent|e1}. Dat {schrijft|a1} buitenlandchef [Josep Borrell|p1] in een brief. De diplomate [Isabel Santos|p2], die namens [de Unie|EU] vorige week met drie medewerkers {poolshoogte nam|e2+d1} in [de hoofdstad|l1], had om een handtekening {gevraagd|a2}, en kreeg een {mits|r1+a3}: [Caracas|VE] {wenst|a3} dat eerst de sancties tegen de president van de kiesraad verdwijnen. Daar {denkt|r2} [Brussel|EU] niet over.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  VE: {name: Venezuela, type: State}
  l1: {name: Caracas, type: Place}
  p1: {name: Josep Borrell, type: Person}
  p2: {name: Isabel Santos, type: Person}
offices:
  - {person: p1, office: buitenlandchef, of: EU}
  - {person: p2, office: diplomate, of: EU}
events:
  e1: {type: Agreement, label: memorandum over waarneming, participants: [EU, VE], factuality: possible}
  e2: {type: Visit, participants: [p2], place: l1, time: vorige week, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Er komt geen grote waarnemingsmissie"}
  a2: {type: Demand, by: p2, to: [VE], content: een handtekening, about: e1}
  a3: {type: Demand, by: VE, to: [EU], content: "dat eerst de sancties tegen de president van de kiesraad verdwijnen"}
replies:
  r1: {to: a2, by: VE, answer: accepted}
  r2: {to: a3, by: EU, answer: rejected}
delegations:
  d1: {of: EU, head: p2, members: [], event: e2}
