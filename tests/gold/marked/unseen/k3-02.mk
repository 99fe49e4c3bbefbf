 date 2025-11-20 [België|BE] blijft op de rem staan voor [Russische|RU] tegoeden

"Als het fout loopt, ligt de rekening niet in Wenen of Madrid, maar hier." Minister van Buitenlandse Zaken [Veerle Cappelle|p1] (CD&V) {zei|s1} het woensdag zonder stemverheffing, maar rond de tafel van de {Raad Buitenlandse Zaken|e2} werd het even stil. [België|BE] {slikt|r1} het {plan|a1} van [de Europese Commissie|EC] niet om 140 miljard euro aan bevroren [Russische|RU] tegoeden bij [Euroclear|EK] om te zetten in een lening voor [Oekraïne|UA].

Al zes weken {onderhandelt|e1} [ons land|BE] met [de Commissie|EC] en [de andere lidstaten|LS] over de constructie. [Brussel|BE] {stelt|a2+a3+a4} drie voorwaarden: het juridische risico wordt door alle landen gedragen, er komt een waarborg die binnen de vijf dagen opvraagbaar is, en ook het geld dat elders in Europa geblokkeerd staat, gaat in de pot. Van dat laatste {wil|r2} [Parijs|FR] niet weten, want bij [Franse|FR] banken ligt zo'n 18 miljard.

Een {voorstel|a5} van [Luxemburg|LU] om de knoop pas in januari door te hakken, werd door [Polen|PL] en [de drie Baltische landen|BA] {weggewuifd|r3+r4}. "Wie nu wacht, beslist ook iets", {sneerde|s2} de [Poolse|PL] minister [Radosława Witkiewicz|p2].

Vrijdagavond {schuift|e3} de [Duitse|DE] bondskanselier [Matthias Ehrlacher|p3] aan bij premier [Wouter Lambrechts|p4] in [de Lambermont|l1]. Raken [de twee|p3+p4] er niet uit, dan komt er volgende week mogelijk een extra {top|e4} van [de Zevenentwintig|BE+LS].

[Moskou|RU] {waarschuwde|a6} bij monde van woordvoerder [Gennadi Sorokin|p5] dat elke euro zal worden teruggevorderd, "tot op de laatste kopeke". Dinsdag had [Cappelle|p1] [de [Russische|RU] ambassadeur|p6] al {ontboden|e5}.

Voor [Lambrechts|p4] komt het dossier niet gelegen. Het kernkabinet vergaderde tot donderdagochtend over de begroting en ging zonder akkoord uiteen. Vooruit dreigt met een veto tegen de btw-verhoging, de MR noemt elk gesprek over een vermogenstaks voorbarig. Zaterdag wordt het opnieuw geprobeerd.
=====
entities:
  BE: {name: België, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  FR: {name: Frankrijk, type: State}
  LU: {name: Luxemburg, type: State}
  PL: {name: Polen, type: State}
  DE: {name: Duitsland, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  LS: {name: andere EU-lidstaten, type: Organisation}
  BA: {name: Baltische landen, type: Organisation}
  EK: {name: Euroclear, type: Organisation}
  p1: {name: Veerle Cappelle, type: Person}
  p2: {name: Radosława Witkiewicz, type: Person}
  p3: {name: Matthias Ehrlacher, type: Person}
  p4: {name: Wouter Lambrechts, type: Person}
  p5: {name: Gennadi Sorokin, type: Person}
  p6: {name: Russische ambassadeur, type: Person}
  l1: {name: Lambermont, type: Place}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: BE}
  - {person: p2, office: minister, of: PL}
  - {person: p3, office: bondskanselier, of: DE}
  - {person: p4, office: premier, of: BE}
  - {person: p5, office: woordvoerder, of: RU}
  - {person: p6, office: ambassadeur, of: RU}
events:
  e1: {type: Negotiation, participants: [BE, EC, LS], time: Al zes weken, factuality: actual}
  e2: {type: Meeting, label: Raad Buitenlandse Zaken, participants: [p1], time: woensdag, factuality: actual}
  e3: {type: Meeting, participants: [p3, p4], place: l1, time: Vrijdagavond, factuality: planned}
  e4: {type: Meeting, label: extra top, participants: [BE, LS], time: volgende week, factuality: possible}
  e5: {type: Meeting, participants: [p1, p6], time: Dinsdag, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "Als het fout loopt, ligt de rekening niet in Wenen of Madrid, maar hier.", time: woensdag}
  s2: {type: Statement, by: p2, content: "Wie nu wacht, beslist ook iets"}
  a1: {type: Proposal, by: EC, to: [BE], kind: other, content: "om 140 miljard euro aan bevroren Russische tegoeden bij Euroclear om te zetten in een lening voor Oekraïne", status: rejected}
  a2: {type: Demand, by: BE, to: [EC, LS], content: het juridische risico wordt door alle landen gedragen, about: e1}
  a3: {type: Demand, by: BE, to: [EC, LS], content: er komt een waarborg die binnen de vijf dagen opvraagbaar is, about: e1}
  a4: {type: Demand, by: BE, to: [EC, LS], content: "ook het geld dat elders in Europa geblokkeerd staat, gaat in de pot", about: e1}
  a5: {type: Proposal, by: LU, to: [PL, BA], kind: other, content: de knoop pas in januari door te hakken, status: rejected}
  a6: {type: Warning, by: RU, content: "dat elke euro zal worden teruggevorderd, \"tot op de laatste kopeke\""}
replies:
  r1: {to: a1, by: BE, answer: rejected}
  r2: {to: a4, by: FR, answer: rejected}
  r3: {to: a5, by: PL, answer: rejected}
  r4: {to: a5, by: BA, answer: rejected}
