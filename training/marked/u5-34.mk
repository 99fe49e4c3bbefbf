 date 2000-06-30 [Vaticaan|VA] wacht op [Peking|CN], [Peking|CN] op niemand

ROME - Aan het {bezoek|e1} dat kardinaal [Ercole Pontremoli|p1] in juni aan [Peking|l2] had moeten brengen, heeft het niet ontbroken aan voorbereiding. Er waren vluchten geboekt, geschenken ingepakt, een tolk gevonden die Shanghainees verstond. Op 3 juni kwam uit [de [Chinese|CN] ambassade|CN], via een Italiaanse priester die verder geen rol speelt, de {mededeling|s2} dat het {bezoek|e1} {niet gelegen kwam|o1}.

[De kardinaal|p1] moest zich met [Hongkong|l1] troosten. Daar {ontmoette|e2} [hij|p1] op 21 en 22 juni de [Chinese|CN] vice-minister van Religieuze Zaken, [Ye Shufang|p2], die er naar eigen zeggen "voor de lucht" was. Over de benoeming van bisschoppen, waarom het allemaal begonnen is, werd {niets overeengekomen|e4+o2}. [Beiden|p1+p2] prezen een orkest.

Een {verdrag|e3} zou, als het aan de [Vaticaanse|VA] staatssecretaris [Umberto Sinistri|p3] ligt, vóór het einde van het Heilig Jaar gesloten moeten zijn. Het is een wens, geen plan. "Wie op [China|CN] wacht, wacht met een thermosfles," {zei|s1} [hij|p3] donderdag. Taiwan, dat met [de Heilige Stoel|VA] betrekkingen onderhoudt, bracht er geen woord over uit.
=====
entities:
  VA: {name: Heilige Stoel, type: State}
  CN: {name: China, type: State}
  l1: {name: Hongkong, type: Place}
  l2: {name: Peking, type: Place}
  p1: {name: Ercole Pontremoli, type: Person}
  p2: {name: Ye Shufang, type: Person}
  p3: {name: Umberto Sinistri, type: Person}
offices:
  - {person: p1, office: kardinaal, of: VA}
  - {person: p2, office: vice-minister van Religieuze Zaken, of: CN}
  - {person: p3, office: staatssecretaris, of: VA}
events:
  e1: {type: Visit, label: bezoek aan Peking, participants: [p1], place: l2, time: in juni, factuality: counterfactual}
  e2: {type: Meeting, label: ontmoeting in Hongkong, participants: [p1, p2], place: l1, time: op 21 en 22 juni, factuality: actual}
  e3: {type: Agreement, label: verdrag over bisschoppen, participants: [VA, CN], time: vóór het einde van het Heilig Jaar, factuality: possible}
  e4: {type: Agreement, label: akkoord over de benoeming van bisschoppen, participants: [p1, p2], place: l1, factuality: counterfactual, part_of: e2}
acts:
  s1: {type: Statement, by: p3, content: "Wie op China wacht, wacht met een thermosfles", time: donderdag}
  s2: {type: Statement, by: CN, content: "dat het bezoek niet gelegen kwam", about: e1, time: Op 3 juni}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e2, type: no_breakthrough}
