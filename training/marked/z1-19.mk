 date 2023-02-11 [Zij|p1] laat de stilte het werk doen

Profiel van [Akosua Frimpong-Manso|p1]

"[Ik|p1] ben geen {bemiddelaar|e1:counterfactual}, [ik|p1] ben een tante", {corrigeert|a1} [ze|p1] wie [haar|p1] naar [haar|p1] beroep vraagt. Toch is het [deze [Ghanese|GH] jurist|p1] (67) die er in de kerstweek in slaagde [de [Togolese|TG] regering|TG] en [de oppositiecoalitie C14|C14] aan één {tafel|e2} te krijgen, in het parochiehuis van [Kpalimé|l1].

[Frimpong-Manso|p1] groeide op aan beide kanten van de grens, promoveerde in Leuven op het erfrecht en was acht jaar lang ombudsvrouw van [de Ecowas|EW]. [Haar|p1] eerste vredesklus, in 2011 in [Ivoorkust|l2], eindigde in tranen: het {bestand|e3} dat [ze|p1] tussen twee milities {lijmde|e3}, hield vier dagen.

In [Togo|TG] koos [ze|p1] voor een andere aanpak. Geen agenda, geen microfoons, wel lange pauzes. Na zes {zittingen|e2} hadden [de partijen|TG+C14] {overeenstemming|e4} over de vrijlating van 44 betogers. Een [Ghanees|GH]-[Beninse|BJ] waarnemersgroep ziet toe op de uitvoering. Over een beperking van het aantal presidentstermijnen {kwamen|u1} [ze|TG+C14] niet nader tot [elkaar|TG+C14].

Wat [ze|p1] precies doet, weten zelfs ingewijden niet. "[Ze|p1] zegt niets, en na tien minuten hoor je jezelf toegeven", {lacht|a2} [Kodjo Amouzou|p2], die als [Togolese|TG] minister van Justitie de {regeringsdelegatie|d1} {voorzat|d1}. Oppositieleidster [Brigitte Lawson|p3] is milder noch strenger: "[Mij|p3] kostte het drie kilo."

Intussen heeft ook [de president van [Guinee|GN]|p4] [haar|p1] {gebeld|e5}. [Hij|p4] zou [haar|p1] willen {inhuren|a3} voor {gesprekken|e6} met [de vakbonden|VB] en [het leger|GN]. [Ze|p1] heeft {bedenktijd|r1} gevraagd. Want [haar|p1] kleindochter trouwt in maart, en dan zwijgt [ze|p1] liever thuis.
=====
entities:
  GH: {name: Ghana, type: State}
  TG: {name: Togo, type: State}
  C14: {name: C14, type: Organisation}
  EW: {name: Ecowas, type: Organisation}
  l2: {name: Ivoorkust, type: Place}
  BJ: {name: Benin, type: State}
  VB: {name: vakbonden van Guinee, type: Organisation}
  GN: {name: Guinee, type: State}
  l1: {name: Kpalimé, type: Place}
  p1: {name: Akosua Frimpong-Manso, type: Person}
  p2: {name: Kodjo Amouzou, type: Person}
  p3: {name: Brigitte Lawson, type: Person}
  p4: {name: president van Guinee, type: Person}
offices:
  - {person: p1, office: ombudsvrouw, of: EW}
  - {person: p2, office: minister van Justitie, of: TG}
  - {person: p3, office: oppositieleidster, of: C14}
  - {person: p4, office: president, of: GN}
events:
  e1: {type: Mediation, label: bemiddeling in Togo, participants: [TG, C14], mediators: [p1], factuality: actual}
  e2: {type: Negotiation, label: zittingen in Kpalimé, participants: [TG, C14, p2, p3], mediators: [p1], place: l1, time: in de kerstweek, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: bestand in Ivoorkust, mediators: [p1], place: l2, time: in 2011, factuality: actual}
  e4: {type: Agreement, label: vrijlating van betogers, participants: [TG, C14], mediators: [p1], observers: [GH, BJ], factuality: actual, part_of: e2}
  e5: {type: Meeting, label: telefoontje van de president van Guinee, participants: [p1, p4], factuality: actual}
  e6: {type: Negotiation, label: gesprekken met vakbonden en leger, participants: [VB, GN], mediators: [p1], factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "Ik ben geen bemiddelaar, ik ben een tante", about: e1}
  a2: {type: Statement, by: p2, content: "Ze zegt niets, en na tien minuten hoor je jezelf toegeven"}
  a3: {type: Proposal, by: p4, to: [p1], kind: other, content: "haar willen inhuren voor gesprekken met de vakbonden en het leger", status: unanswered, about: e6}
replies:
  r1: {to: a3, by: p1, answer: unanswered}
delegations:
  d1: {of: TG, head: p2, members: [], event: e2}
outcomes:
  u1: {of: e2, type: partial_agreement}
