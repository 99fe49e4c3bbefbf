 date 2016-11-19 [Clanoudsten|OU] houden [Galkayo|l1] een week rustig; of het langer is, weet niemand

GAROWE/GALKAYO - De stad [Galkayo|l1], waarvan het noorden bij [Puntland|PL] hoort en het zuiden bij [Galmudug|GM], heeft sinds vrijdag een nieuw {bestand|e1+o1}. Het is het vierde dit jaar. Tachtigduizend inwoners zijn de stad uit.

De presidenten [Abdiweli Gaas|p1] en [Abdikarim Guled|p2] {tekenden|e1} het in [Abu Dhabi|l2], waar de [Emiraatse|AE] minister van Buitenlandse Zaken [sjeik Abdullah|p3] [de twee|p1+p2] twee dagen lang van maaltijd naar maaltijd {loodste|e2}. [De premier van [Somalië|SO]|p4], [Omar Sharmake|p4], was mee als getuige.

Thuis had men minder vertrouwen in airconditioning. Daar waren het [de oudsten van de [Majeerteen|MJ] en de [Sacad|SC]|OU], twaalf mannen en op aandringen van [de VN|VN] één vrouw, die al zes dagen onder [een acacia bij kilometerpaal 4|l3] {overlegden|e3}. Op [hun|OU] {voorstel|a1+a3} trokken de milities zich donderdag, dus vóór de handtekening, tien kilometer terug. [Galmudug|GM] {deed|r1} dat direct. [Puntland|PL] liet twee pick-ups {staan|r2}, 'wegens pech'.

Een eerder {bestand|e4}, van 1 november, bezweek na vier dagen aan de bouw van een muurtje rond een slachtplaats. De [VN|VN]-gezant [Michael Keating-Moss|p5], die toen persoonlijk {was komen aanvliegen|e5}, hield er een gekneusde enkel aan over.

[Puntland|PL] {verlangt|a2} nu dat [Galmudug|GM] een [Amerikaanse|US] luchtaanval van september opbiecht te hebben uitgelokt; [Guled|p2] {noemde|r3} dat in [Abu Dhabi|l2] 'een vraag voor [Washington|US]'. Op 1 december {ontmoeten|e6} [de presidenten|p1+p2] [elkaar|p1+p2] opnieuw, ditmaal bij [de acacia|l3].
=====
entities:
  PL: {name: Puntland, type: State}
  GM: {name: Galmudug, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  SO: {name: Somalië, type: State}
  MJ: {name: Majeerteen, type: Organisation}
  SC: {name: Sacad, type: Organisation}
  OU: {name: oudsten van de Majeerteen en de Sacad, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Abdiweli Gaas, type: Person}
  p2: {name: Abdikarim Guled, type: Person}
  p3: {name: sjeik Abdullah, type: Person}
  p4: {name: Omar Sharmake, type: Person}
  p5: {name: Michael Keating-Moss, type: Person}
  l1: {name: Galkayo, type: Place}
  l2: {name: Abu Dhabi, type: Place}
  l3: {name: acacia bij kilometerpaal 4, type: Place}
offices:
  - {person: p1, office: president, of: PL}
  - {person: p2, office: president, of: GM}
  - {person: p3, office: minister van Buitenlandse Zaken, of: AE}
  - {person: p4, office: premier, of: SO}
  - {person: p5, office: gezant, of: VN}
events:
  e1: {type: Agreement, label: bestand van Abu Dhabi, participants: [PL, GM, p1, p2], mediators: [p3], observers: [p4], place: l2, time: vrijdag, factuality: actual}
  e2: {type: Mediation, participants: [p1, p2], mediators: [p3], place: l2, time: twee dagen lang, factuality: actual}
  e3: {type: Negotiation, label: overleg van de oudsten, participants: [OU], place: l3, time: zes dagen, factuality: actual}
  e4: {type: Agreement, label: bestand van november, participants: [PL, GM], time: van 1 november, factuality: actual}
  e5: {type: Visit, participants: [p5], place: l1, factuality: actual}
  e6: {type: Meeting, participants: [p1, p2], place: l3, time: Op 1 december, factuality: planned}
acts:
  a1: {type: Proposal, by: OU, to: [GM], kind: other, content: trokken de milities zich donderdag, status: accepted, about: e3}
  a3: {type: Proposal, by: OU, to: [PL], kind: other, content: trokken de milities zich donderdag, status: accepted, about: e3}
  a2: {type: Demand, by: PL, to: [GM], content: dat Galmudug een Amerikaanse luchtaanval van september opbiecht te hebben uitgelokt}
replies:
  r1: {to: a1, by: GM, answer: accepted}
  r2: {to: a3, by: PL, answer: accepted}
  r3: {to: a2, by: p2, answer: rejected}
outcomes:
  o1: {of: e2, type: ceasefire}
