 date 2021-04-30 Cyprus: drie dagen [Genève|l1], {nul verrassingen|o1}

Wie donderdagochtend langs het Palais des Nations liep, zag op het gazon een pauw staan die zijn veren niet wilde opzetten. De fotografen wachtten een uur. Het was, achteraf, de beste samenvatting.

'Rondje om de kerk', bromde iemand van de [Britse|GB] delegatie donderdag bij de uitgang. Hij vatte daarmee samen wat [VN|VN]-secretaris-generaal [Tomás Figueira|p1], die de {gesprekken|e1} voorzat, even later in diplomatieker bewoordingen zou zeggen: er is {onvoldoende gemeenschappelijke grond|o1} om formeel over Cyprus te {onderhandelen|e2}.

Dat [de [Grieks-|GC] en [Turks-Cypriotische|TC] leiders|p2+p3] überhaupt waren gekomen, gold vooraf als winst. Vier jaar na de {mislukking|o2} van het {overleg|e3} in [Crans-Montana|l2] {zaten|e1} [Stelios Evagorou|p2] en [Ersan Tuncay|p3] weer aan één tafel, geflankeerd door [de drie garantstaten|GR+TR+GB].

[Tuncay|p3] had een papier bij zich, zes punten, waarvan het eerste alles zei: twee soevereine {staten|a2}, gelijk en erkend. Voor [Evagorou|p2] was dat '{onbespreekbaar|r1}, vandaag en over honderd jaar'. [Hij|p2] {wilde|a3} terug naar een federatie, zoals de [VN|VN]-resoluties voorschrijven. [De [Britse|GB] minister|p4], [Fiona Tarrant|p4], {opperde|a4} een mengvorm met een 'gedecentraliseerd' bestuur, en oogstte van [beide zijden|p2+p3] {beleefd zwijgen|r2+r4}.

Kortom, het werd niks. Maar niemand pakte als eerste zijn koffer, en [de secretaris-generaal|p1] kondigde een tweede {bijeenkomst|e4+o3} 'over twee à drie maanden' aan. [De EU|EU], die graag als waarnemer was {toegelaten|a5}, moest het doen met een kamer aan het eind van de gang, omdat [Ankara|TR] {bezwaar|r3} maakte.

[Griekenland|GR] had voor vertrek nog {geopperd|a6} een deel van de spookwijk Varosha onder [VN|VN]-bestuur te brengen, bij wijze van gebaar. Op de tafel in [Genève|l1] is dat idee nooit verschenen. Volgens [de [Turkse|TR] minister|p5], [Orhan Sezgin|p5], die woensdagavond drie kwartier met [zijn|p5] [Griekse|GR] ambtgenoot [Nefeli Kontou|p6] {doorbracht|e5} op een balkon, is er 'gelachen en gerookt, in die volgorde'. [Kontou|p6] {sprak|a7} liever van een kennismaking. In Nicosia gingen intussen aan weerszijden van de muur dezelfde leuzen rond, in twee talen: niemand tekent namens ons.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  EU: {name: Europese Unie, type: Organisation}
  GC: {name: Grieks-Cyprioten, type: Organisation}
  TC: {name: Turks-Cyprioten, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Crans-Montana, type: Place}
  p1: {name: Tomás Figueira, type: Person}
  p2: {name: Stelios Evagorou, type: Person}
  p3: {name: Ersan Tuncay, type: Person}
  p4: {name: Fiona Tarrant, type: Person}
  p5: {name: Orhan Sezgin, type: Person}
  p6: {name: Nefeli Kontou, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: VN}
  - {person: p2, office: leider, of: GC}
  - {person: p3, office: leider, of: TC}
  - {person: p4, office: minister, of: GB}
  - {person: p5, office: minister, of: TR}
  - {person: p6, office: minister, of: GR}
events:
  e1: {type: Negotiation, label: overleg over Cyprus in Genève, participants: [p2, p3, GR, TR, GB], mediators: [p1], place: l1, time: drie dagen, factuality: actual, after: e3}
  e2: {type: Negotiation, label: formele onderhandelingen, participants: [p2, p3], factuality: counterfactual}
  e3: {type: Negotiation, label: overleg in Crans-Montana, participants: [GC, TC], place: l2, factuality: actual}
  e4: {type: Negotiation, label: tweede bijeenkomst, participants: [p2, p3], mediators: [p1], time: over twee à drie maanden, factuality: planned, after: e1}
  e5: {type: Meeting, label: gesprek op het balkon, participants: [p5, p6], time: woensdagavond, factuality: actual}
acts:
  a2: {type: Proposal, by: p3, to: [p2], kind: territorial, content: "twee soevereine staten, gelijk en erkend", status: rejected, about: e1}
  a3: {type: Demand, by: p2, to: [p3], content: "terug naar een federatie"}
  a4: {type: Proposal, by: p4, to: [p2, p3], kind: other, content: "een mengvorm met een 'gedecentraliseerd' bestuur", status: unanswered, about: e1}
  a5: {type: Demand, by: EU, content: "als waarnemer was toegelaten", about: e1}
  a6: {type: Proposal, by: GR, kind: territorial, content: "een deel van de spookwijk Varosha onder VN-bestuur te brengen", status: proposed}
  a7: {type: Statement, by: p6, content: "een kennismaking", about: e5}
replies:
  r1: {to: a2, by: p2, answer: rejected}
  r2: {to: a4, by: p2, answer: unanswered}
  r4: {to: a4, by: p3, answer: unanswered}
  r3: {to: a5, by: TR, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e3, type: no_breakthrough}
  o3: {of: e1, type: continuation_agreed}
