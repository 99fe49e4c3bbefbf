 date 2025-03-17 [België|BE] {betreurt|s3} {beslissing|s1} [Rwanda|RW]

Persmededeling FOD Buitenlandse Zaken

[België|BE] heeft met spijt kennisgenomen van de {beslissing|s1} van [de [Rwandese|RW] regering|RW] om de diplomatieke betrekkingen met onmiddellijke ingang te {verbreken|s1} en alle [Belgische|BE] diplomaten 48 uur te geven om het land te verlaten. [Wij|BE] achten die maatregel buiten verhouding. [België|BE] zal op dezelfde wijze {handelen|s2}: [de zaakgelastigde van [Rwanda|RW]|x1] is deze middag {ontboden|e1}, de diplomatieke overeenkomsten worden opgezegd.

[Kigali|RW] {verwijt|s4} [ons land|BE] partij te hebben gekozen in het {conflict|e2} in het oosten van [Congo|CD]. [België|BE] heeft binnen [de Europese Unie|EU] inderdaad {gepleit|a1} voor sancties tegen officieren van het [Rwandese|RW] leger; vandaag heeft [de Raad|EU] er negen op de lijst {geplaatst|r1}. Dat {pleidooi|a1} sloot de {dialoog|e3} nooit uit. Nog op 24 januari {bood|a2} minister [Maxime Prévot|p1] [zijn|p1] [Rwandese|RW] collega [Olivier Nduhungirehe|p2] aan [elkaar|p1+p2] in [Nairobi|l1] te {treffen|e4}. Een antwoord {bleef uit|r2}.

De [Belgische|BE] steun aan de {processen|e5} van [Luanda|l2] en [Nairobi|l1] blijft onverkort. [België|BE] ambieert in die processen zelf geen rol, noch als {bemiddelaar|e7}, noch als waarnemer. Dat [Angola|AO] morgen [de [Congolese|CD] regering|CD] en [de M23|M23] wil {samenbrengen|e6}, is bemoedigend, al heeft [M23|M23] vanavond {laten weten|o1+a3} niet te komen zolang de [EU|EU]-sancties gelden.

Landgenoten in [Rwanda|RW] kunnen terecht bij de ambassade van Nederland. Een noodnummer is geactiveerd. De geplande missie van Belgische fruittelers naar Musanze gaat niet door.
=====
entities:
  BE: {name: België, type: State}
  RW: {name: Rwanda, type: State}
  CD: {name: Congo, type: State}
  AO: {name: Angola, type: State}
  EU: {name: Europese Unie, type: Organisation}
  M23: {name: M23, type: Organisation}
  p1: {name: Maxime Prévot, type: Person}
  p2: {name: Olivier Nduhungirehe, type: Person}
  x1: {name: zaakgelastigde van Rwanda, type: Person}
  l1: {name: Nairobi, type: Place}
  l2: {name: Luanda, type: Place}
offices:
  - {person: p1, office: minister, of: BE}
  - {person: p2, office: minister, of: RW}
  - {person: x1, office: zaakgelastigde, of: RW}
events:
  e1: {type: Meeting, participants: [BE, x1], time: deze middag, factuality: actual}
  e2: {type: Conflict, label: conflict in Oost-Congo, factuality: actual}
  e4: {type: Meeting, participants: [p1, p2], place: l1, factuality: counterfactual}
  e5: {type: Negotiation, label: processen van Luanda en Nairobi, factuality: actual}
  e3: {type: Negotiation, participants: [BE, RW], factuality: possible}
  e6: {type: Negotiation, participants: [CD, M23], mediators: [AO], time: morgen, factuality: counterfactual}
  e7: {type: Mediation, mediators: [BE], factuality: counterfactual}
acts:
  s1: {type: Statement, by: RW, to: [BE], content: "de diplomatieke betrekkingen met onmiddellijke ingang te verbreken"}
  s3: {type: Statement, by: BE, content: "buiten verhouding"}
  s4: {type: Statement, by: RW, to: [BE], content: "partij te hebben gekozen in het conflict"}
  s2: {type: Statement, by: BE, to: [RW], content: "de diplomatieke overeenkomsten worden opgezegd"}
  a1: {type: Proposal, by: BE, to: [EU], kind: other, content: "sancties tegen officieren van het Rwandese leger", status: accepted}
  a2: {type: Proposal, by: p1, to: [p2], kind: talks, content: "elkaar in Nairobi te treffen", status: unanswered, time: op 24 januari, about: e4}
  a3: {type: Demand, by: M23, content: "zolang de EU-sancties gelden", about: e6}
replies:
  r1: {to: a1, by: EU, answer: accepted}
  r2: {to: a2, by: p2, answer: unanswered}
outcomes:
  o1: {of: e6, type: cancelled}
