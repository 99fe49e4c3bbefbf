 date 2025-02-24 [Rwanda|RW] {stuurt zijn kat|r1} naar [Luanda|l1]

De kans op een rechtstreeks {gesprek|e2} tussen [Kinshasa|CD] en de rebellen van [M23|M23] is weer een stuk kleiner geworden. De [Rwandese|RW] president [Célestin Habyara|p1] kwam zondag {niet opdagen|r1} in [Luanda|l1], waar [zijn|p1] [Angolese|AO] collega [Teodoro Cassoma|p2] [hem|p1] en de [Congolese|CD] president [Fidèle Mukendi|p3] had {uitgenodigd|s1}. De {top|e1} werd een uur voor aanvang {geschrapt|o1}.

[Kigali|RW] had een {voorwaarde|s2} gesteld: [Congo|CD] moest zich er vooraf op papier toe verbinden met [M23|M23] te {praten|e2}. 'Met terroristen zitten [wij|CD] niet aan tafel', {antwoordde|r2} de [Congolese|CD] minister van Buitenlandse Zaken, [Thérèse Ilunga|p4]. Daarop {noemde|s3} [Rwanda|RW] de verplaatsing 'zinloos'.

[Angola|AO], dat in naam van [de Afrikaanse Unie|AU] sinds 2022 tussen [beide landen|RW+CD] {bemiddelt|e3}, geeft niet op. [Cassoma|p2] {vloog|e4} maandagochtend zelf naar [Kigali|l2] en zou vandaag nog in [Kinshasa|l3] {landen|e5}. Volgens een bron in [zijn|p2] entourage ligt er een [Angolees|AO] {tussenvoorstel|s4+s5} op tafel: geen rechtstreekse {gesprekken|e2}, maar twee delegaties in twee hotels, met ambtenaren uit [Luanda|AO] die de papieren rondbrengen. [Rwanda|RW] heeft daar al mee {ingestemd|r3}. Het [Congolese|CD] antwoord {laat op zich wachten|r4}.

[België|BE] voert intussen de druk op. Minister van Buitenlandse Zaken [Pieter Lambrecht|p5] (CD&V) {ontbood|e6} vrijdag [de [Rwandese|RW] ambassadeur|p6], nadat [Kigali|RW] [Brussel|BE] 'neokoloniale reflexen' had {aangewreven|s6}. Het {onderhoud|e6} duurde een kwartier. '[We|BE] hebben gezegd wat [we|BE] te zeggen hadden', {klonk|s7} het achteraf bij [Lambrecht|p5], die er vandaag bij [[zijn|p5] [Europese|EU] collega's|EU] op zal {aandringen|s8} het {mineralenakkoord|e7} met [Rwanda|RW] op te schorten. [Luxemburg|LU] {ligt dwars|r5}.

Dat de federale regering over het dossier verdeeld is, ontkent de premier. 'Er was geen ruzie in het kernkabinet, er was een gesprek.' Over de begroting raakten de vijf partijen het zondagnacht dan weer pas na negen uur onderhandelen eens.
=====
entities:
  RW: {name: Rwanda, type: State}
  CD: {name: Congo, type: State}
  M23: {name: M23, type: Organisation}
  AO: {name: Angola, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  BE: {name: België, type: State}
  EU: {name: Europese Unie, type: Organisation}
  LU: {name: Luxemburg, type: State}
  l1: {name: Luanda, type: Place}
  l2: {name: Kigali, type: Place}
  l3: {name: Kinshasa, type: Place}
  p1: {name: Célestin Habyara, type: Person}
  p2: {name: Teodoro Cassoma, type: Person}
  p3: {name: Fidèle Mukendi, type: Person}
  p4: {name: Thérèse Ilunga, type: Person}
  p5: {name: Pieter Lambrecht, type: Person}
  p6: {name: ambassadeur van Rwanda, type: Person}
offices:
  - {person: p1, office: president, of: RW}
  - {person: p2, office: president, of: AO}
  - {person: p3, office: president, of: CD}
  - {person: p4, office: minister van Buitenlandse Zaken, of: CD}
  - {person: p5, office: Minister van Buitenlandse Zaken, of: BE}
  - {person: p6, office: ambassadeur, of: RW}
events:
  e1: {type: Meeting, label: top in Luanda, participants: [p1, p3], hosts: [p2], place: l1, time: zondag, factuality: counterfactual}
  e2: {type: Negotiation, label: rechtstreekse gesprekken, participants: [CD, M23], factuality: possible}
  e3: {type: Mediation, participants: [RW, CD], mediators: [AO, AU], time: sinds 2022, factuality: actual}
  e4: {type: Visit, participants: [p2], place: l2, time: maandagochtend, factuality: actual, part_of: e3}
  e5: {type: Visit, participants: [p2], place: l3, time: vandaag, factuality: planned, part_of: e3}
  e6: {type: Meeting, participants: [p5, p6], time: vrijdag, factuality: actual}
  e7: {type: Agreement, label: mineralenakkoord, participants: [EU, RW], factuality: actual}
acts:
  s1: {type: Proposal, by: p2, to: [p1, p3], kind: summit, content: "De top", status: rejected, about: e1}
  s2: {type: Demand, by: RW, to: [CD], content: "zich er vooraf op papier toe verbinden met M23 te praten", about: e2}
  s3: {type: Statement, by: RW, content: "zinloos", about: e1}
  s4: {type: Proposal, by: AO, to: [RW], kind: talks, content: "twee delegaties in twee hotels, met ambtenaren uit Luanda die de papieren rondbrengen", status: accepted, source: een bron in zijn entourage}
  s5: {type: Proposal, by: AO, to: [CD], kind: talks, content: "twee delegaties in twee hotels, met ambtenaren uit Luanda die de papieren rondbrengen", status: unanswered, source: een bron in zijn entourage}
  s6: {type: Statement, by: RW, to: [BE], content: "neokoloniale reflexen"}
  s7: {type: Statement, by: p5, content: "We hebben gezegd wat we te zeggen hadden", about: e6}
  s8: {type: Demand, by: p5, to: [EU], content: "het mineralenakkoord met Rwanda op te schorten", time: vandaag, factuality: planned, about: e7}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: p4, answer: rejected}
  r3: {to: s4, by: RW, answer: accepted}
  r4: {to: s5, by: CD, answer: unanswered}
  r5: {to: s8, by: LU, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: cancelled}
