 date 2021-01-22 Energie: olieveld Dostluk krijgt twee eigenaars, gasbuis blijft toekomstmuziek

Dertig jaar heette het olieveld midden in de Kaspische Zee Kəpəz aan de ene oever en Serdar aan de andere. Sinds donderdag heet het Dostluk, 'vriendschap', en is het van [Azerbeidzjan|AZ] en [Turkmenistan|TM] samen. [De ministers van Buitenlandse Zaken|p1+p2] {tekenden|e1} daarvoor in [Asjchabad|l1] een {memorandum|e1}, terwijl [[hun|p1+p2] presidenten|p3+p4] via een beeldverbinding toekeken.

Het veld bevat naar schatting zestig miljoen ton olie. Analisten van Renkoh Energy verwachten dat de winning niet voor 2027 begint. Gegadigden voor de boorrechten zijn Loekoil en het Maleisische Petronas. De verdeelsleutel, 70 procent voor [de Turkmenen|TM], was de {uitkomst|o1} van {gesprekken|e2} die in 2018 zijn {begonnen|e2} en waaraan [Rusland|RU] aanvankelijk ook deelnam; [Moskou|RU] {stapte|a1} er vorig jaar uit.

Het grote project laat nog op zich wachten: een pijp over de zeebodem, waardoor Turkmeens gas naar Europa zou stromen. [De Europese Commissie|EC] {biedt|a2+a5} al sinds 2011 aan de {onderhandelingen|e3} daarover te begeleiden. [Bakoe|AZ] heeft daar geen bezwaar tegen {gemaakt|r1}. [Asjchabad|TM] {antwoordde|r2} in 2015 dat [het|TM] 'de schildpad niet wil duwen', en nadien niet meer. Mocht de buis er komen, dan kost ze vijf miljard dollar.

[Iran|IR], dat eveneens aan de Kaspische Zee ligt, {tekende|a3} vrijdag protest aan: het {memorandum|e1} zou in strijd zijn met de {conventie van Aktau|e5} uit 2018. [Bakoe|AZ] {wuifde|a4} de klacht weg. Een ambtelijk {gesprek|e4} hierover is voorzien voor begin maart in [Teheran|l2]; of [Turkmenistan|TM] iemand stuurt, is onzeker.

Voor Brent werd vrijdag 55,4 dollar per vat betaald, 1,2 procent minder dan donderdag. Handelaren letten vooral op de lockdowns in China. Turkmeens gas blijft voorlopig oostwaarts gaan.
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  TM: {name: Turkmenistan, type: State}
  RU: {name: Rusland, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  IR: {name: Iran, type: State}
  l2: {name: Teheran, type: Place}
  l1: {name: Asjchabad, type: Place}
  p1: {name: minister van Buitenlandse Zaken van Azerbeidzjan, type: Person}
  p2: {name: minister van Buitenlandse Zaken van Turkmenistan, type: Person}
  p3: {name: president van Azerbeidzjan, type: Person}
  p4: {name: president van Turkmenistan, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: AZ}
  - {person: p2, office: minister van Buitenlandse Zaken, of: TM}
  - {person: p3, office: president, of: AZ}
  - {person: p4, office: president, of: TM}
events:
  e1: {type: Agreement, label: memorandum over Dostluk, participants: [AZ, TM, p1, p2], observers: [p3, p4], place: l1, time: donderdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: gesprekken over het olieveld, participants: [AZ, TM, RU], time: in 2018, factuality: actual}
  e3: {type: Negotiation, label: onderhandelingen over de gasbuis, participants: [AZ, TM], mediators: [EC], factuality: possible}
  e4: {type: Negotiation, label: ambtelijk gesprek in Teheran, participants: [IR, AZ], place: l2, time: begin maart, factuality: planned}
  e5: {type: Agreement, label: conventie van Aktau, time: uit 2018, factuality: actual}
acts:
  a1: {type: Statement, by: RU, content: "stapte er vorig jaar uit", time: vorig jaar, about: e2}
  a2: {type: Proposal, by: EC, to: [AZ], kind: mediation_offer, content: "de onderhandelingen daarover te begeleiden", status: accepted, time: sinds 2011, about: e3}
  a5: {type: Proposal, by: EC, to: [TM], kind: mediation_offer, content: "de onderhandelingen daarover te begeleiden", status: unanswered, time: sinds 2011, about: e3}
  a3: {type: Statement, by: IR, to: [AZ, TM], content: "het memorandum zou in strijd zijn met de conventie van Aktau uit 2018", time: vrijdag, about: e1}
  a4: {type: Statement, by: AZ, to: [IR], content: "de klacht weg"}
replies:
  r1: {to: a2, by: AZ, answer: accepted}
  r2: {to: a5, by: TM, answer: unanswered}
outcomes:
  o1: {of: e2, type: agreement}
