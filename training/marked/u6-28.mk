 date 2005-10-03 [Turkije|TR] zit, na dag en nacht trekken, aan {tafel|e1} met [EU|EU]

[Oostenrijk|AT] heeft maandagmiddag {ingebonden|s1}. [Wenen|AT] {verlangde|s2} tot het laatst dat in het {onderhandelingskader|s3} voor [Turkije|TR] een alternatief voor het lidmaatschap werd genoemd, een "bevoorrecht partnerschap". [De 24 andere landen|EU] {verzetten|r1} zich. Toen [de [Britse|GB] voorzitter|p1] de zin over "de opnamecapaciteit van [de Unie|EU]" wat zwaarder {maakte|s4}, {vond|r2} bondskanselier [Reinhard Pichler|p2] het goed.

Daarmee was het niet gedaan. [Ankara|TR] hield de {tekst|s3} uren {in beraad|r3} vanwege een zin over [de NAVO|NA], die [Turkije|TR] zou verplichten [Cyprus|CY] toe te laten. Een {telefoontje|e2} uit [Washington|US] gaf de doorslag. Om half acht zei [de [Turkse|TR] minister|p3], [Cemil Aktaş|p3], {ja|r4} en stapte [hij|p3] in het vliegtuig.

De {onderhandelingen|e1} begonnen kort na middernacht in [Luxemburg|l1]. [Aktaş|p3] {noemde|s5} het "een stap die groter is dan wij". [Frankrijk|FR] houdt een slag om de arm: aan het eind van de weg komt er een referendum, {herhaalde|s6} [de [Franse|FR] president|p4].

In de rij voor het museum van Luxemburg-stad zei een toerist dat zijn hotel niet had toegegeven over de prijs.
=====
entities:
  TR: {name: Turkije, type: State}
  EU: {name: Europese Unie, type: Organisation}
  AT: {name: Oostenrijk, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  NA: {name: NAVO, type: Organisation}
  CY: {name: Cyprus, type: State}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  l1: {name: Luxemburg, type: Place}
  p1: {name: Britse voorzitter, type: Person}
  p2: {name: Reinhard Pichler, type: Person}
  p3: {name: Cemil Aktaş, type: Person}
  p4: {name: president van Frankrijk, type: Person}
offices:
  - {person: p1, office: voorzitter, of: EU}
  - {person: p2, office: bondskanselier, of: AT}
  - {person: p3, office: minister, of: TR}
  - {person: p4, office: president, of: FR}
events:
  e1: {type: Negotiation, label: toetredingsonderhandelingen, participants: [TR, EU], place: l1, time: kort na middernacht, factuality: actual}
  e2: {type: Meeting, label: telefoontje, participants: [US, TR], factuality: actual}
acts:
  s1: {type: Concession, by: AT, content: "een alternatief voor het lidmaatschap", time: maandagmiddag}
  s2: {type: Demand, by: AT, to: [EU], content: "dat in het onderhandelingskader voor Turkije een alternatief voor het lidmaatschap werd genoemd"}
  s3: {type: Proposal, by: EU, to: [TR], kind: other, content: "het onderhandelingskader", status: accepted, about: e1}
  s4: {type: Proposal, by: p1, to: [AT], kind: other, content: "de zin over \"de opnamecapaciteit van de Unie\" wat zwaarder", status: accepted}
  s5: {type: Statement, by: p3, content: "een stap die groter is dan wij", about: e1}
  s6: {type: Statement, by: p4, content: "aan het eind van de weg komt er een referendum"}
replies:
  r1: {to: s2, by: EU, answer: rejected}
  r2: {to: s4, by: p2, answer: accepted}
  r3: {to: s3, by: TR, answer: unanswered}
  r4: {to: s3, by: p3, answer: accepted}
delegations: {}
outcomes: {}
