 date 2021-11-12 Nikkelruzie: [Brussel|EU] en [Jakarta|ID] {vertrouwen|e1} kwestie toe aan Singaporese arbiter

[De Europese Unie|EU] en [Indonesië|ID] hebben [hun|EU+ID] geschil over de uitvoer van nikkelerts uit de rechtszaal gehaald. Na drie dagen {loven en bieden|e2} in het secretariaat van [de WTO|WTO] in [Genève|l1] zijn [ze|EU+ID] het er vrijdag over {eens geworden|e1+u1} dat de Singaporese jurist [Tan Boon Keng|p1] een oplossing mag aandragen. Bindend is die niet.

Staalbedrijven in Gent en Linz kijken reikhalzend uit naar een doorbraak. Sinds [Jakarta|ID] vorig jaar de export van ruw erts verbood, is de prijs met een derde gestegen.

Volgens hoofdonderhandelaar [Ilse Drechsler|p2], die met vijf ambtenaren van DG Handel de [Europese|EU] {missie|d1} {vormde|d1}, lag er in de laatste uren meer op tafel dan ooit. [Indonesië|ID] {toonde|a1} zich bereid om tot 2025 een quotum van vier miljoen ton vrij te geven. [Brussel|EU] {moest|a2} op zijn beurt de heffing op roestvrij staal laten vallen. "Dat is een {brug te ver|r1}", aldus [Drechsler|p2]. [Zij|p2] {opperde|a3} een halvering, waarover onderminister [Wiranto Salim|p3] eerst met [zijn|p3] president {wil praten|r2}.

[Salim|p3] {sprak|a5} op een eigen {persmoment|e3} van "een beleefd misverstand tussen vrienden". Wel {hield|a4} [hij|p3] een stok achter de deur: mocht [Tan|p1] voor februari niets opleveren, dan gaat ook de bauxietkraan dicht.

In de nikkelhandel wordt de stap met scepsis begroet. "Arbiters zonder tanden hebben we al zat", schreef analist Roel Verbaan van Metaalbank.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  ID: {name: Indonesië, type: State}
  WTO: {name: WTO, type: Organisation}
  l1: {name: Genève, type: Place}
  p1: {name: Tan Boon Keng, type: Person}
  p2: {name: Ilse Drechsler, type: Person}
  p3: {name: Wiranto Salim, type: Person}
offices:
  - {person: p2, office: hoofdonderhandelaar, of: EU}
  - {person: p3, office: onderminister, of: ID}
events:
  e1: {type: Agreement, label: afspraak over arbiter, participants: [EU, ID], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Negotiation, label: nikkeloverleg in Genève, participants: [EU, ID, p2, p3], place: l1, time: drie dagen, factuality: actual}
  e3: {type: PressConference, label: persmoment van Salim, participants: [p3], factuality: actual}
acts:
  a1: {type: Concession, by: ID, to: [EU], content: tot 2025 een quotum van vier miljoen ton vrij te geven}
  a2: {type: Demand, by: ID, to: [EU], content: de heffing op roestvrij staal laten vallen}
  a3: {type: Proposal, by: p2, to: [ID], kind: other, content: een halvering, status: unanswered}
  a4: {type: Warning, by: p3, to: [EU], content: "mocht Tan voor februari niets opleveren, dan gaat ook de bauxietkraan dicht"}
  a5: {type: Statement, by: p3, content: een beleefd misverstand tussen vrienden}
replies:
  r1: {to: a2, by: p2, answer: rejected}
  r2: {to: a3, by: p3, answer: unanswered}
delegations:
  d1: {of: EU, head: p2, members: [], event: e2}
outcomes:
  u1: {of: e2, type: agreement}
