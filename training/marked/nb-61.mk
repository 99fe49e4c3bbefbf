 date 2025-05-19 Gezamenlijke verklaring {top|e1} [EU|EU] - [Verenigd Koninkrijk|UK]

[Londen|l1], 19 mei 2025

1. [De voorzitter van de Europese Raad|p1], [António Costa|p1], [de voorzitter van de Europese Commissie|p2], [Ursula von der Leyen|p2], en [de eerste minister van [het Verenigd Koninkrijk|UK]|p3], [Keir Starmer|p3], zijn heden {bijeengekomen|e1} voor de eerste {top|e1} sinds de uittreding.

2. [De leiders|p1+p2+p3] hebben [hun|p1+p2+p3] {goedkeuring|e2} gehecht aan een veiligheids- en {defensiepartnerschap|e2}. [Zij|p1+p2+p3] namen kennis van het politieke {akkoord|e3} over de toegang tot de visserijzones tot en met 30 juni 2038.

3. [Zij|p1+p2+p3] {kwamen overeen|e4} te werken aan een gemeenschappelijke sanitaire ruimte, {op voorwaarde dat|a2} [het Verenigd Koninkrijk|UK] de regels van [de Unie|EU] dynamisch overneemt. De {onderhandelingen|e5} daarover zullen worden aangevat zodra de mandaten voorliggen.

4. [De Unie|EU] heeft {voorgesteld|s1} een regeling voor jongeren te treffen; [het Verenigd Koninkrijk|UK] is {bereid|r1} die te bespreken, {mits|a3} het aantal deelnemers voor [beide zijden|EU+UK] aanvaardbaar is.

5. [De leiders|p1+p2+p3] {veroordeelden|a4} de aanhoudende aanvallen van [Rusland|RU] op [Oekraïne|UA] en {riepen|a5} op tot een volledig en onvoorwaardelijk staakt-het-vuren.

6. De volgende {top|e6} vindt plaats in 2026.
=====
entities:
  UK: {name: "Verenigd Koninkrijk", type: State}
  RU: {name: "Rusland", type: State}
  UA: {name: "Oekraïne", type: State}
  EU: {name: "Unie", type: Organisation}
  p1: {name: "António Costa", type: Person}
  p2: {name: "Ursula von der Leyen", type: Person}
  p3: {name: "Keir Starmer", type: Person}
  l1: {name: "Londen", type: Place}
offices:
  - {person: p1, office: "voorzitter van de Europese Raad", of: EU}
  - {person: p2, office: "voorzitter van de Europese Commissie", of: EU}
  - {person: p3, office: "eerste minister", of: UK}
events:
  e1: {type: Meeting, participants: [p1, p2, p3], place: l1, time: "heden", factuality: actual}
  e2: {type: Agreement, participants: [EU, UK], place: l1, part_of: e1, factuality: actual}
  e3: {type: Agreement, participants: [EU, UK], factuality: actual}
  e4: {type: Agreement, participants: [p1, p2, p3], place: l1, part_of: e1, factuality: actual}
  e5: {type: Negotiation, participants: [EU, UK], factuality: planned}
  e6: {type: Meeting, participants: [EU, UK], time: "in 2026", after: e1, factuality: planned}
acts:
  a2: {type: Demand, by: EU, to: [UK], content: "het Verenigd Koninkrijk de regels van de Unie dynamisch overneemt"}
  a3: {type: Demand, by: UK, to: [EU], content: "het aantal deelnemers voor beide zijden aanvaardbaar is"}
  a4: {type: Statement, by: p1, content: "de aanhoudende aanvallen van Rusland op Oekraïne"}
  a5: {type: Demand, by: p1, to: [RU], content: "een volledig en onvoorwaardelijk staakt-het-vuren"}
  s1: {type: Proposal, by: EU, to: [UK], kind: other, content: "een regeling voor jongeren te treffen", status: accepted}
replies:
  r1: {to: s1, by: UK, answer: accepted}
