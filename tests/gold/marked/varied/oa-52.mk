 date 2016-10-25 [Renamo|RE] {wil|a3} gouverneurs, [Frelimo|FR] {wil|a4} wapens, [{bemiddelaars|e2}|BM] willen naar huis

Van onze correspondent

[MAPUTO|l1] - Na elf weken {onderhandelen|e1} in hotel Avenida zijn [de internationale {bemiddelaars|e2} in [Mozambique|MZ]|BM] gisteren op vakantie gegaan. Zo stond het althans in het {communiqué|a1}: "een korte {pauze|o1} om families te zien en krachten te hervinden". [Mario Raffaelli|p1], [de Italiaan die de groep {coördineert|e2}|p1], vloog naar [Rome|l2]. [De vertegenwoordigers van [de Europese Unie|EU] en [het Vaticaan|VA]|p2] volgen vandaag.

Het is de zoveelste onderbreking in een conflict dat iedereen in 1992 voorbij waande. Toen {maakte|e3} het {akkoord|e3} van [Rome|l2], na 27 maanden {praten|e7} onder het dak van [de gemeenschap [Sant'Egidio|SE]|SE], een einde aan een {burgeroorlog|e4} met een miljoen doden. [Raffaelli|p1] zat er ook toen tussen. "[Ik|p1] was 46 en had haar", {zei|a2} [hij|p1] op het vliegveld.

[Renamo|RE], tegelijk oppositiepartij en rebellenleger, {eist|a3} dat [zij|RE] de gouverneurs mag leveren in de zes provincies waar [zij|RE] in 2014 naar eigen zeggen won. [De regering van president [Filipe Nyusi|p3]|MZ] {wil|a4} eerst een ontwapening en {biedt|c2} wetgeving 'te zijner tijd'. In augustus leek [zij|MZ] even te {buigen|c1}: een gezamenlijk {papier|e5} sprak van voorlopige benoemingen, maar de volgende ochtend {ontkende|a5} {delegatieleider|d1} [Jacinto Veloso-Macuácua|p4] er ooit mee te hebben ingestemd.

Vóór de zomer was de toon nog grimmiger. [Afonso Dhlakama|p5], [de leider van [Renamo|RE]|p5], die zich ergens in het Gorongosagebergte schuilhoudt, {weigerde|r2+a7} een {bemiddelaar|e8} uit [Zuid-Afrika|ZA] omdat die "getrouwd is met [Frelimo|FR]". Een {aanbod|a6} van oud-president [Joaquim Chissano|p6] om de berg op te komen werd evenmin {gehonoreerd|r1}.

Op 8 oktober werd [Jeremias Pondeca|p7], die namens [Renamo|RE] aan {tafel|e1} zat, tijdens het joggen op het strand doodgeschoten. [Zijn|p7] stoel is sindsdien opengehouden, met een glas water ervoor. Een dader is niet gevonden.

Als alles meezit, {keren|e6} [de {bemiddelaars|e2}|BM] op 10 november terug. De metical heeft sinds januari 40 procent van zijn waarde verloren. Het brood is duurder, de garnalen zijn goedkoper: er komen geen toeristen meer.
=====
entities:
  MZ: {name: Mozambique, type: State}

  ZA: {name: Zuid-Afrika, type: State}
  VA: {name: Vaticaan, type: State}
  RE: {name: Renamo, type: Organisation}
  FR: {name: Frelimo, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  SE: {name: Sant'Egidio, type: Organisation}
  BM: {name: internationale bemiddelaars, type: Organisation}
  p1: {name: Mario Raffaelli, type: Person}
  p2: {name: vertegenwoordigers van de Europese Unie en het Vaticaan, type: Organisation}
  p3: {name: Filipe Nyusi, type: Person}
  p4: {name: Jacinto Veloso-Macuácua, type: Person}
  p5: {name: Afonso Dhlakama, type: Person}
  p6: {name: Joaquim Chissano, type: Person}
  p7: {name: Jeremias Pondeca, type: Person}
  l1: {name: Maputo, type: Place}
  l2: {name: Rome, type: Place}
offices:
  - {person: p3, office: president, of: MZ}
  - {person: p5, office: leider, of: RE}
  - {person: p6, office: oud-president, of: MZ}
events:
  e1: {type: Negotiation, participants: [MZ, RE, p4, p7], mediators: [BM, p1, p2], place: l1, time: elf weken, factuality: actual}
  e2: {type: Mediation, participants: [MZ, RE], mediators: [BM, p1, p2], factuality: actual}
  e3: {type: Agreement, label: akkoord van Rome, participants: [MZ, RE], mediators: [SE, p1], place: l2, time: in 1992, factuality: actual}
  e4: {type: Conflict, label: burgeroorlog, participants: [MZ, RE], factuality: actual}
  e5: {type: Agreement, label: gezamenlijk papier, participants: [MZ, RE], time: In augustus, factuality: possible}
  e6: {type: Negotiation, participants: [MZ, RE], mediators: [BM], place: l1, time: op 10 november, factuality: planned, after: e1}
  e7: {type: Negotiation, label: onderhandelingen van Rome, participants: [MZ, RE], mediators: [SE, p1], place: l2, time: 27 maanden, factuality: actual}
  e8: {type: Mediation, participants: [RE, MZ], mediators: [ZA], factuality: counterfactual}
acts:
  a1: {type: Statement, by: BM, content: "een korte pauze om families te zien en krachten te hervinden", about: e1}
  a2: {type: Statement, by: p1, content: "Ik was 46 en had haar"}
  a3: {type: Demand, by: RE, to: [MZ], content: "dat zij de gouverneurs mag leveren in de zes provincies", about: e1}
  a4: {type: Demand, by: MZ, to: [RE], content: "een ontwapening", about: e1}
  c1: {type: Concession, by: MZ, to: [RE], content: "voorlopige benoemingen", factuality: possible, about: e5}
  c2: {type: Concession, by: MZ, to: [RE], content: "wetgeving 'te zijner tijd'", about: e1}
  a5: {type: Statement, by: p4, content: "er ooit mee te hebben ingestemd", about: e5}
  a6: {type: Proposal, by: p6, to: [p5], kind: talks, content: "om de berg op te komen", status: rejected}
  a7: {type: Proposal, by: ZA, to: [p5], kind: mediation_offer, content: "een bemiddelaar uit Zuid-Afrika", status: rejected, about: e8}
replies:
  r1: {to: a6, by: p5, answer: rejected}
  r2: {to: a7, by: p5, answer: rejected}
delegations:
  d1: {of: MZ, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
