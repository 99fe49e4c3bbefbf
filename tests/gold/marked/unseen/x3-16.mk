 date 2023-07-11 [Ankara|TR] laat los: hoe een gebroken airco [Zweden|SE] in de [NAVO|NATO] hielp

[VILNIUS|l1] - Om tien over negen 's avonds zette [de [Turkse|TR] president|p1], [Tarik Güven|p1], [zijn|p1] handtekening onder [zijn|p1] {belofte|a8}: het parlement in [Ankara|TR] krijgt het [Zweedse|SE] {toetredingsverdrag|e1:planned} voorgelegd. Daarmee eindigde een jaar van {loven en bieden|e2} tussen [Turkije|TR] en [Zweden|SE].

Eerder op de dag leek dat ver weg. [Güven|p1] was uit de {zitting|e2} met premier [Lars Ekdahl|p2] {weggebeend|o1}, naar verluidt omdat de airconditioning het begaf. Secretaris-generaal [Wim Overbeke|p3] van [de NAVO|NATO] ging [hem|p1] achterna en {pendelde|e3} drie uur lang tussen twee hotelverdiepingen, met in [zijn|p3] hand een vel papier dat steeds voller raakte.

Wat erop stond, las [Overbeke|p3] gisteravond voor tijdens een {persmoment|e4}. [Stockholm|SE] {belooft|a1} het visumvrij reizen van Turken in [de Europese Unie|EU] te bepleiten en benoemt een coördinator tegen terreur. [De Verenigde Staten|US] zouden [hun|US] verzet tegen de levering van F-16's {staken|a9}, al {houdt|a2} [het Witte Huis|US] vol dat het een het ander niet raakt. De {eis|a3} dat [Zweden|SE] veertig ballingen uitlevert, heeft [Turkije|TR] {ingeslikt|a4}.

[Hongarije|HU] is nu het enige land dat nog niet heeft geratificeerd. Minister [Gábor Szalontai|p4], door [Overbeke|p3] ter plekke {aangesproken|e5}, {verzekerde|a5} [hem|p3] niet de laatste te zullen zijn. "Dat zei [Boedapest|HU] vorig jaar ook", {schampert|a6} [een Deense diplomaat|p5].

De [Zweedse|SE] ploeg {bestond|d1} naast [Ekdahl|p2] uit hoofdonderhandelaar [Ylva Nordqvist|p6] en de jurist [Per Sandin|p7]. [Nordqvist|p6] had in juni al drie keer met [de Turken|TR] {rond de tafel|e6} gezeten, tweemaal in Ankara en eenmaal in Brussel. Het {leverde|o2} toen niets op.

Oud-ambassadeur [Fons Terlinden|p8] {vindt|a7} dat [Zweden|SE] te veel heeft weggegeven voor een belofte zonder datum. Het [Turkse|TR] parlement gaat vrijdag op reces. Tot oktober.
=====
entities:
  TR: {name: Turkije, type: State}
  SE: {name: Zweden, type: State}
  NATO: {name: NAVO, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  HU: {name: Hongarije, type: State}
  l1: {name: Vilnius, type: Place}
  p1: {name: Tarik Güven, type: Person}
  p2: {name: Lars Ekdahl, type: Person}
  p3: {name: Wim Overbeke, type: Person}
  p4: {name: Gábor Szalontai, type: Person}
  p5: {name: een Deense diplomaat, type: Person}
  p6: {name: Ylva Nordqvist, type: Person}
  p7: {name: Per Sandin, type: Person}
  p8: {name: Fons Terlinden, type: Person}
offices:
  - {person: p1, office: president, of: TR}
  - {person: p2, office: premier, of: SE}
  - {person: p3, office: secretaris-generaal, of: NATO}
  - {person: p4, office: minister, of: HU}
  - {person: p6, office: hoofdonderhandelaar, of: SE}
events:
  e1: {type: Agreement, label: toetredingsverdrag, participants: [SE], factuality: planned}
  e2: {type: Negotiation, label: onderhandelingen Turkije en Zweden, participants: [TR, SE, p1, p2], mediators: [p3], place: l1, time: "een jaar", factuality: actual}
  e3: {type: Mediation, label: pendelen van Overbeke, participants: [TR, SE], mediators: [p3], place: l1, time: "drie uur lang", factuality: actual}
  e4: {type: PressConference, label: persmoment van Overbeke, participants: [p3], place: l1, time: "gisteravond", factuality: actual}
  e5: {type: Meeting, label: gesprek Overbeke en Szalontai, participants: [p3, p4], place: l1, factuality: actual}
  e6: {type: Negotiation, label: drie gesprekken in juni, participants: [p6, TR, SE], time: "in juni", factuality: actual}
acts:
  a1: {type: Concession, by: SE, to: [TR], content: "het visumvrij reizen van Turken in de Europese Unie te bepleiten en benoemt een coördinator tegen terreur"}
  a2: {type: Statement, by: US, content: "dat het een het ander niet raakt"}
  a3: {type: Demand, by: TR, to: [SE], content: "dat Zweden veertig ballingen uitlevert"}
  a4: {type: Concession, by: TR, to: [SE], content: "De eis dat Zweden veertig ballingen uitlevert"}
  a5: {type: Concession, by: p4, to: [p3], content: "niet de laatste te zullen zijn"}
  a6: {type: Statement, by: p5, content: "Dat zei Boedapest vorig jaar ook"}
  a7: {type: Statement, by: p8, content: "dat Zweden te veel heeft weggegeven voor een belofte zonder datum"}
  a8: {type: Concession, by: p1, to: [SE], content: "het parlement in Ankara krijgt het Zweedse toetredingsverdrag voorgelegd"}
  a9: {type: Concession, by: US, to: [TR], content: "hun verzet tegen de levering van F-16's staken", factuality: possible}
delegations:
  d1: {of: SE, head: null, members: [p2, p6, p7], event: e2}
outcomes:
  o1: {of: e2, type: walkout}
  o2: {of: e6, type: no_breakthrough}
