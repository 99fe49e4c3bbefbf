 date 2015-11-24 [Cuba|CU] en [VS|US] {praten|e2} over emigranten in [Costa Rica|CR]

Bijna vierduizend Cubanen zitten vast aan de grens van [Costa Rica|CR] en [Nicaragua|NI]. [Nicaragua|NI] {sloot|s1} die op 15 november en {weigert|s1} nog steeds hen door te laten naar het noorden.

[Costa Rica|CR] {pleitte|s2+s8} dinsdag tijdens een {vergadering|e1} in [San Salvador|l1] voor een humanitaire corridor. [Guatemala|GT] en [El Salvador|SV] {hadden|r1+r6} daar begrip voor, [Nicaragua|NI] {verwierp|r2} het {plan|s8}. "[We|NI] laten ons niet chanteren", {zei|s3} viceminister [Fidel Urbina|p1]. [Hij|p1] {eist|s4} dat [Costa Rica|CR] de migranten naar [Cuba|CU] terugstuurt, wat [het land|CR] {niet doet|r3}.

[Costa Rica|CR] heeft [Mexico|MX] {gevraagd|s5} de Cubanen met het vliegtuig te laten komen. [De [Mexicaanse|MX] president|p2] zal het {verzoek|s5} {bekijken|r4}. [Panama|PA] {bood|s6} maandag aan tijdelijk duizend mensen op te vangen, op {voorwaarde|s9} dat [de VN|VN] betalen.

Volgende week {overleggen|e2} [Cuba|CU] en [de VS|US] in [Washington|l2] over migratie. [De [Cubaanse|CU] regering|CU] {verlangt|s7} al jaren dat [de Amerikanen|US] de wet uit 1966 intrekken die Cubanen een verblijfsvergunning geeft. [Washington|US] {houdt|r5} vast aan die wet, heeft een functionaris gezegd.

In het opvangkamp van La Cruz wordt gehonkbald. Een scout van een club in San José deed een speler een bod, maar hij weigert voor minder dan honderd dollar te spelen.
=====
entities:
  CU: {name: Cuba, type: State}
  US: {name: Verenigde Staten, type: State}
  CR: {name: Costa Rica, type: State}
  NI: {name: Nicaragua, type: State}
  GT: {name: Guatemala, type: State}
  SV: {name: El Salvador, type: State}
  MX: {name: Mexico, type: State}
  PA: {name: Panama, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: San Salvador, type: Place}
  l2: {name: Washington, type: Place}
  p1: {name: Fidel Urbina, type: Person}
  p2: {name: president van Mexico, type: Person}
offices:
  - {person: p1, office: viceminister, of: NI}
  - {person: p2, office: president, of: MX}
events:
  e1: {type: Meeting, label: vergadering in San Salvador, participants: [CR, GT, SV, NI], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Negotiation, label: overleg over migratie, participants: [CU, US], place: l2, time: Volgende week, factuality: planned}
acts:
  s1: {type: Statement, by: NI, content: "hen door te laten naar het noorden", time: op 15 november}
  s2: {type: Proposal, by: CR, to: [GT, SV], kind: humanitarian_corridor, content: "een humanitaire corridor", status: accepted, time: dinsdag, about: e1}
  s8: {type: Proposal, by: CR, to: [NI], kind: humanitarian_corridor, content: "een humanitaire corridor", status: rejected, time: dinsdag, about: e1}
  s3: {type: Statement, by: p1, content: "We laten ons niet chanteren"}
  s4: {type: Demand, by: p1, to: [CR], content: "dat Costa Rica de migranten naar Cuba terugstuurt"}
  s5: {type: Demand, by: CR, to: [MX], content: "de Cubanen met het vliegtuig te laten komen"}
  s6: {type: Concession, by: PA, to: [CR], content: "tijdelijk duizend mensen op te vangen", time: maandag}
  s9: {type: Demand, by: PA, to: [VN], content: "dat de VN betalen", time: maandag}
  s7: {type: Demand, by: CU, to: [US], content: "dat de Amerikanen de wet uit 1966 intrekken die Cubanen een verblijfsvergunning geeft", time: al jaren}
replies:
  r1: {to: s2, by: GT, answer: accepted}
  r2: {to: s8, by: NI, answer: rejected}
  r6: {to: s2, by: SV, answer: accepted}
  r3: {to: s4, by: CR, answer: rejected}
  r4: {to: s5, by: p2, answer: unanswered}
  r5: {to: s7, by: US, answer: rejected}
delegations: {}
outcomes: {}
