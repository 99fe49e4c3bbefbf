 date 1997-02-11 Gijzelaars [Tadzjikistan|TJ] in tweetallen {vrij|e6}

[OBIGARM|l1] - Met een helikopter en een zak meel tegelijk zijn gisteren twee medewerkers van [de Verenigde Naties|VN] {vrijgekomen|e6} uit handen van [de [Tadzjiekse|TJ] krijgsheer [Rizvon Sodirov|p1]|p1]. Acht anderen, onder wie vijf militaire waarnemers en een journaliste, zitten nog in een barak bij [Obigarm|l1], 80 kilometer ten oosten van de hoofdstad.

[Sodirov|p1] {eist|a1} dat [zijn|p1] broer [Bachrom|p2], die zich met veertig strijders in Afghanistan bevindt, een vrijgeleide krijgt. Daarmee is [Doesjanbe|TJ] in beginsel {akkoord|r1}, {mits|a2} eerst alle gegijzelden lopen. [De krijgsheer|p1] {koos|r2} voor druppelsgewijs: per dertig strijders die de grens oversteken laat [hij|p1] er twee los.

[De minister van Veiligheid|p3], generaal [Saidamir Zoechoerov|p3], {onderhandelde|e1} er tot zaterdag zelf over, tot [hij|p3] aan het eind van een {gesprek|e1} niet meer mocht vertrekken. Sindsdien is [hij|p3] nummer negen. [De islamitische oppositie van [Said Abdoello Noeri|p4]|OP], die niets met [Sodirov|p1] te maken wil hebben, heeft nu een eigen gezant gestuurd, moellah [Amrioddin-zoda|p5]. [Die|p5] {zegt|a3} 'vertrouwenspersoon' te zijn en geen {bemiddelaar|e3}.

[VN|VN]-gezant [Gerd Dietrich Merrem-Voss|p6], die de {vredesbesprekingen|e5} tussen [regering|TJ] en [oppositie|OP] leidt, {schortte|a4} [zijn|p6] werk vrijdag op. De {ronde|e4} van 26 februari in [Mesjhed|l2] wordt hoogstwaarschijnlijk {verzet|o1}, zei [hij|p6] in Islamabad, met een sneeuwschep in de hand.
=====
entities:
  TJ: {name: Tadzjikistan, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  OP: {name: islamitische oppositie, type: Organisation}
  p1: {name: Rizvon Sodirov, type: Person}
  p2: {name: Bachrom, type: Person}
  p3: {name: Saidamir Zoechoerov, type: Person}
  p4: {name: Said Abdoello Noeri, type: Person}
  p5: {name: Amrioddin-zoda, type: Person}
  p6: {name: Gerd Dietrich Merrem-Voss, type: Person}
  l1: {name: Obigarm, type: Place}
  l2: {name: Mesjhed, type: Place}
offices:
  - {person: p3, office: minister van Veiligheid, of: TJ}
  - {person: p5, office: gezant, of: OP}
  - {person: p6, office: gezant, of: VN}
events:
  e1: {type: Negotiation, label: onderhandelingen over de gijzelaars, participants: [p3, p1], time: tot zaterdag, factuality: actual}
  e3: {type: Mediation, mediators: [p5], factuality: counterfactual, source: p5}
  e4: {type: Negotiation, label: ronde in Mesjhed, participants: [TJ, OP], mediators: [p6], place: l2, time: 26 februari, factuality: possible}
  e5: {type: Negotiation, label: vredesbesprekingen, participants: [TJ, OP], mediators: [p6], factuality: actual}
  e6: {type: Agreement, label: vrijlating van twee gijzelaars, participants: [p1, TJ], place: l1, time: gisteren, factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [TJ], content: "dat zijn broer Bachrom, die zich met veertig strijders in Afghanistan bevindt, een vrijgeleide krijgt"}
  a2: {type: Demand, by: TJ, to: [p1], content: eerst alle gegijzelden lopen}
  a3: {type: Statement, by: p5, content: "'vertrouwenspersoon'"}
  a4: {type: Statement, by: p6, content: zijn werk vrijdag op, time: vrijdag, about: e5}
replies:
  r1: {to: a1, by: TJ, answer: accepted}
  r2: {to: a2, by: p1, answer: rejected}
outcomes:
  o1: {of: e4, type: postponed}
