 date 2016-04-21 [Noorse|NO1] gezant {pendelt|e1} tussen [Manila|PH] en [moslimrebellen|BF]

Voor de vijfde keer in één maand is de [Noorse|NO1] gezant [Ragnhild Osmundsen|p1] van [Manila|l1] naar [Cotabato|l2] gevlogen. In [haar|p1] tas: een {brief|s1} van president [Benjie Arroyo-Lim|p2] aan [de leiders van [het Bangsamorofront|BF]|BF], waarin [hij|p2] [hen|BF] een plaats in de regionale politie {aanbiedt|s1}.

"[Ze|p1] {brengt|e1} de boodschappen rond als een postbode, alleen glimlacht [ze|p1] meer", {grapt|s2} rebellenwoordvoerder [Datu Salim Ampatua|p3]. Over het {aanbod|s1} zelf is [hij|p3] kort: "[Wij|BF] {lezen|r1} het. Meer niet."

[De [Filipijnse|PH] regering|PH] en [het front|BF] staan al sinds het bloedbad van Mamasapano met de ruggen naar [elkaar|PH+BF]. Het laatste rechtstreekse {onderhoud|e2}, vorig jaar december in [Kuala Lumpur|l3], duurde zeven minuten. [Beide zijden|PH+BF] willen niet dat [Osmundsen|p1] {bemiddelaar|e1} heet. [Haar|p1] officiële titel is "verbindingspersoon". [Noorwegen|NO1] {hoopt|s3} [de twee|PH+BF] nog voor de verkiezingen van mei om de tafel te {krijgen|e3}.
=====
entities:
  PH: {name: Filipijnen, type: State}
  BF: {name: Bangsamorofront, type: Organisation}
  NO1: {name: Noorwegen, type: State}
  p1: {name: Ragnhild Osmundsen, type: Person}
  p2: {name: Benjie Arroyo-Lim, type: Person}
  p3: {name: Datu Salim Ampatua, type: Person}
  l1: {name: Manila, type: Place}
  l2: {name: Cotabato, type: Place}
  l3: {name: Kuala Lumpur, type: Place}
offices:
  - {person: p1, office: gezant, of: NO1}
  - {person: p2, office: president, of: PH}
  - {person: p3, office: rebellenwoordvoerder, of: BF}
events:
  e1: {type: Mediation, label: Noorse pendeldiplomatie, participants: [PH, BF], mediators: [p1, NO1], factuality: actual}
  e2: {type: Negotiation, label: onderhoud in Kuala Lumpur, participants: [PH, BF], place: l3, time: "vorig jaar december", factuality: actual}
  e3: {type: Negotiation, label: rechtstreeks gesprek, participants: [PH, BF], time: "voor de verkiezingen van mei", factuality: possible}
acts:
  s1: {type: Proposal, by: p2, to: [BF], kind: guarantee, content: "een plaats in de regionale politie", status: unanswered}
  s2: {type: Statement, by: p3, content: "brengt de boodschappen rond als een postbode, alleen glimlacht ze meer"}
  s3: {type: Statement, by: NO1, content: "de twee nog voor de verkiezingen van mei om de tafel te krijgen"}
replies:
  r1: {to: s1, by: BF, answer: unanswered}
