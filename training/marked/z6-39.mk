 date 2022-07-23 Graan, geld en wantrouwen: een week {onderhandelen|e1} in [Istanbul|l1], dag voor dag

Maandag. In een paleisje aan de Bosporus worden vier vlaggen neergezet. [Turkije|TR] treedt op als {bemiddelaar|e2}, net als [de VN|VN]. De [Oekraïense|UA] {delegatie|d1} wordt geleid door vice-admiraal [Taras Holovko|p1]; mee zijn havenmeester [Iryna Stasjoek|p2] en verzekeringsexpert [Pavlo Demtsjenko|p3]. De [Russen|RU] {komen|d2} met [Gleb Artjomov|p4] als eerste man. [Artjomov|p4] {stelt|s1} meteen een voorwaarde: geen graan zonder kunstmest.

Dinsdag. [De [VN|VN]-vertegenwoordigster|p5], de Ierse [Aoife Ní Bhriain|p5], deelt een {concept|s2+s3} uit. Schepen varen door een gang van drie mijl breed, en in [Istanbul|l1] controleert een centrum de lading. [Holovko|p1] reageert {opgetogen|r1}. [Artjomov|p4] zegt dat [hij|p4] moet {bellen|r2}.

Woensdag. Er wordt niet gebeld, of er wordt niet opgenomen. De {zitting|e3} van die dag {vervalt|o1}. [Turkije|TR] {inviteert|s4} iedereen voor een boottocht, [Oekraïne|UA] {bedankt|r3} daarvoor.

Donderdag. [Moskou|RU] is {om|r4}. [De [Turkse|TR] minister van Defensie|p6], [Orhan Karabey|p6], komt om zes uur de tuin in en zegt tegen de cameraploegen dat het {verdrag|e4:planned} er 'praktisch' ligt. In [Odessa|l2] {slaan|e5} diezelfde nacht twee raketten in.

Vrijdag. [Holovko|p1] {dreigt|s5} naar huis te gaan. [Ní Bhriain|p5] {praat|e6} een uur op [hem|p1] in, op een bankje. Om kwart over drie 's middags {ondertekenen|e4+o2} [Oekraïne|UA] en [Rusland|RU] elk een eigen exemplaar; [elkaar|UA+RU] een hand geven doen [ze|UA+RU] niet. [De VN|VN] en [Turkije|TR] {staan|e4} garant.

De kunstmest? Die zit in een tweede {papier|e7}, tussen [Rusland|RU] en [de VN|VN], waarvan de inhoud geheim is. [Artjomov|p4] hield het op de {slotpersconferentie|e8} kort: '[Wij|RU] hebben gekregen wat [wij|RU] {vroegen|r5}.'

Zaterdag. De tuin is leeg, op twee tuinlieden na. [Karabey|p6] {zegt|s6+r6} in een vraaggesprek toe dat [Turkse|TR] mijnenvegers voor de eerste schepen uit zullen varen, iets waar [Stasjoek|p2] al dinsdag om had {gevraagd|s7}. [Roemenië|RO], dat de hele week een waarnemer aan een zijtafel had zitten, {waarschuwt|s8} dat er ook buiten de gang mijnen drijven. Een {vervolgoverleg|e9+o3}, over ijzererts, staat voor september in de agenda, waarschijnlijk in [Constanța|l3].
=====
entities:
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  VN: {name: VN, type: Organisation}
  l1: {name: Istanbul, type: Place}
  l2: {name: Odessa, type: Place}
  p1: {name: Taras Holovko, type: Person}
  p2: {name: Iryna Stasjoek, type: Person}
  p3: {name: Pavlo Demtsjenko, type: Person}
  p4: {name: Gleb Artjomov, type: Person}
  p5: {name: Aoife Ní Bhriain, type: Person}
  p6: {name: Orhan Karabey, type: Person}
  RO: {name: Roemenië, type: State}
  l3: {name: Constanța, type: Place}
offices:
  - {person: p1, office: vice-admiraal, of: UA}
  - {person: p2, office: havenmeester, of: UA}
  - {person: p3, office: verzekeringsexpert, of: UA}
  - {person: p5, office: VN-vertegenwoordigster, of: VN}
  - {person: p6, office: minister van Defensie, of: TR}
events:
  e1: {type: Negotiation, label: graanoverleg, participants: [UA, RU, p1, p4], mediators: [TR, VN, p5], observers: [RO], place: l1, time: een week, factuality: actual}
  e2: {type: Mediation, participants: [UA, RU], mediators: [TR, VN], place: l1, factuality: actual}
  e3: {type: Negotiation, participants: [UA, RU], mediators: [TR, VN], place: l1, time: Woensdag, factuality: counterfactual, part_of: e1}
  e4: {type: Agreement, label: graanakkoord, participants: [UA, RU], guarantors: [VN, TR], place: l1, time: "Om kwart over drie 's middags", factuality: actual, part_of: e1}
  e5: {type: Conflict, participants: [RU, UA], place: l2, time: diezelfde nacht, factuality: actual}
  e6: {type: Meeting, participants: [p5, p1], time: een uur, place: l1, factuality: actual, part_of: e1}
  e7: {type: Agreement, label: kunstmestpapier, participants: [RU, VN], factuality: actual}
  e8: {type: PressConference, participants: [p4], place: l1, time: Vrijdag, factuality: actual}
  e9: {type: Negotiation, label: vervolgoverleg over ijzererts, participants: [UA, RU], place: l3, time: september, factuality: planned, after: e1}
acts:
  s1: {type: Demand, by: p4, content: "geen graan zonder kunstmest"}
  s2: {type: Proposal, by: p5, to: [UA], kind: humanitarian_corridor, content: "een gang van drie mijl breed", status: accepted, time: Dinsdag}
  s3: {type: Proposal, by: p5, to: [RU], kind: humanitarian_corridor, content: "een gang van drie mijl breed", status: accepted, time: Dinsdag}
  s4: {type: Proposal, by: TR, to: [UA, RU], kind: other, content: "een boottocht", status: rejected}
  s5: {type: Warning, by: p1, content: "naar huis te gaan"}
  s6: {type: Concession, by: p6, to: [UA], content: "dat Turkse mijnenvegers voor de eerste schepen uit zullen varen"}
  s7: {type: Demand, by: p2, to: [TR], content: "dat Turkse mijnenvegers voor de eerste schepen uit zullen varen", time: dinsdag}
  s8: {type: Warning, by: RO, content: "dat er ook buiten de gang mijnen drijven"}
replies:
  r1: {to: s2, by: p1, answer: accepted}
  r2: {to: s3, by: p4, answer: unanswered}
  r3: {to: s4, by: UA, answer: rejected}
  r4: {to: s3, by: RU, answer: accepted}
  r5: {to: s1, by: VN, answer: accepted}
  r6: {to: s7, by: p6, answer: accepted}
delegations:
  d1: {of: UA, head: p1, members: [p2, p3], event: e1}
  d2: {of: RU, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e3, type: cancelled}
  o2: {of: e1, type: agreement}
  o3: {of: e1, type: continuation_agreed}
