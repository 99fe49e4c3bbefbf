 date 2023-09-12 [Torkham|l1] blijft dicht, {gesprek|e1} {verdaagd|o1}

Geen doorbraak aan de Khyberpas, zelfs geen begin. Het {grensoverleg|e1} tussen [Pakistan|PK] en [Afghanistan|AF], dat dinsdag om tien uur in het douanekantoor van [Torkham|l1] zou {starten|e1:planned}, is {tot donderdag uitgesteld|o1}. De reden is een {schotenwisseling|e2} waarbij 's nachts twee grenswachten het leven lieten.

[Islamabad|PK] {stelt|a1} als voorwaarde dat een nieuwe [Afghaanse|AF] wachtpost wordt gesloopt. [De Taliban|AF] {zien|r1} daar niets in: "De muur staat bij [ons|AF], niet bij [hen|PK]", {betoogde|s1} woordvoerder [Latif Zazai|p1].

Stamoudste [Haji Anwar Shinwari|p2] {wierp|s2} zich op als {bemiddelaar|e3}. [Beide zijden|PK+AF] {laten|r2} [hem|p2] begaan; [hij|p2] {reed|e3} gisteren al viermaal heen en weer over een afstand van tweehonderd meter. [Zijn|p2] {voorstel|s3+s4} om ziekenwagens en tomaten alvast door te laten, werd door [de [Pakistaanse|PK] kolonel|p3] ter plaatse {goedgekeurd|r3} en door [Kaboel|AF] {doorverwezen|r4}.

In de file staan 1.300 vrachtwagens. De tomaten, zegt een chauffeur, zijn intussen soep.
=====
entities:
  PK: {name: Pakistan, type: State}
  AF: {name: Afghanistan, type: State}
  l1: {name: Torkham, type: Place}
  p1: {name: Latif Zazai, type: Person}
  p2: {name: Haji Anwar Shinwari, type: Person}
  p3: {name: Pakistaanse kolonel, type: Person}
offices:
  - {person: p1, office: woordvoerder, of: AF}
  - {person: p3, office: kolonel, of: PK}
events:
  e1: {type: Negotiation, label: grensoverleg in Torkham, participants: [PK, AF], place: l1, time: donderdag, factuality: planned}
  e2: {type: Conflict, label: schotenwisseling bij Torkham, participants: [PK, AF], place: l1, time: "'s nachts", factuality: actual}
  e3: {type: Mediation, label: bemiddeling van Shinwari, participants: [PK, AF], mediators: [p2], place: l1, time: gisteren, factuality: actual}
acts:
  a1: {type: Demand, by: PK, to: [AF], content: "dat een nieuwe Afghaanse wachtpost wordt gesloopt"}
  s1: {type: Statement, by: p1, content: "De muur staat bij ons, niet bij hen"}
  s2: {type: Proposal, by: p2, to: [PK, AF], kind: mediation_offer, content: "als bemiddelaar", status: accepted, about: e3}
  s3: {type: Proposal, by: p2, to: [PK], kind: humanitarian_corridor, content: "om ziekenwagens en tomaten alvast door te laten", status: accepted}
  s4: {type: Proposal, by: p2, to: [AF], kind: humanitarian_corridor, content: "om ziekenwagens en tomaten alvast door te laten", status: unanswered}
replies:
  r1: {to: a1, by: AF, answer: rejected}
  r2: {to: s2, answer: accepted}
  r3: {to: s3, by: p3, answer: accepted}
  r4: {to: s4, by: AF, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
