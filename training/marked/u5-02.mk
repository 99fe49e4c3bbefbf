 date 2008-02-27 {Zespartijenoverleg|e1} naar verwachting in maart; [Pyongyang|KP] zwijgt

Naar verwachting {hervatten|e1} [de zes landen|X6] die over het [Noord-Koreaanse|KP] kernprogramma spreken [hun|X6] {besprekingen|e1} in de tweede helft van maart. Dat {zei|a1} [de [Chinese|CN] gezant|p1] [Wu Jianhe|p1] dinsdag, bij aankomst in [Seoul|l1]. Zeker is het niet: [Pyongyang|KP] heeft op de {uitnodiging|a2} {nog niet gereageerd|r1}.

[Wu|p1] had een dag eerder in [Tokio|l2] {gegeten|e2} met [Haruki Onodera|p2], die voor [Japan|JP] aan tafel zit. In [Seoul|l1] {sprak|e3} [hij|p1] anderhalf uur met [diens|p2] [Zuid-Koreaanse|KR] collega [Baek Sung-min|p3]. Een {bezoek|e4} aan [Noord-Korea|KP] stond eveneens op het reisschema, maar is zonder opgaaf van redenen {vervallen|o1}.

[Baek|p3] gaf de kansen een cijfer. "Een zes", {zei|a3} [hij|p3], "en [ik|p3] ben niet iemand die zessen weggeeft."

De laatste {ronde|e5} dateert van oktober. [De zes|X6] werden het toen in [Peking|l3] {eens|e6} over een tijdschema, dat met oud en nieuw had moeten zijn uitgevoerd. Dat is niet gebeurd. [Washington|US] {verweet|a4} [Noord-Korea|KP] in januari een lijst te hebben ingeleverd "waar de helft op ontbreekt".
=====
entities:
  X6: {name: zes landen, type: Organisation}
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  JP: {name: Japan, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Seoul, type: Place}
  l2: {name: Tokio, type: Place}
  l3: {name: Peking, type: Place}
  p1: {name: Wu Jianhe, type: Person}
  p2: {name: Haruki Onodera, type: Person}
  p3: {name: Baek Sung-min, type: Person}
offices:
  - {person: p1, office: gezant, of: CN}
events:
  e1: {type: Negotiation, label: zespartijenoverleg, participants: [X6], time: "in de tweede helft van maart", factuality: planned, after: e5}
  e2: {type: Meeting, label: diner in Tokio, participants: [p1, p2], place: l2, time: een dag eerder, factuality: actual}
  e3: {type: Meeting, label: gesprek in Seoul, participants: [p1, p3], place: l1, factuality: actual}
  e4: {type: Visit, label: bezoek aan Noord-Korea, participants: [p1], hosts: [KP], factuality: counterfactual}
  e5: {type: Negotiation, label: ronde van oktober, participants: [X6], place: l3, time: oktober, factuality: actual}
  e6: {type: Agreement, label: tijdschema, participants: [X6], place: l3, time: oktober, factuality: actual, part_of: e5}
acts:
  a1: {type: Statement, by: p1, content: "Naar verwachting hervatten de zes landen die over het Noord-Koreaanse kernprogramma spreken hun besprekingen in de tweede helft van maart", about: e1, time: dinsdag}
  a2: {type: Proposal, by: CN, to: [KP], kind: talks, content: "besprekingen", status: unanswered, about: e1}
  a3: {type: Statement, by: p3, content: "Een zes", about: e1}
  a4: {type: Statement, by: US, to: [KP], content: "een lijst te hebben ingeleverd \"waar de helft op ontbreekt\"", time: in januari}
replies:
  r1: {to: a2, by: KP, answer: unanswered}
outcomes:
  o1: {of: e4, type: cancelled}
