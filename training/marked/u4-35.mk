 date 2017-06-06 Nieuws van zeven uur

Goedenavond. In Rotterdam-Zuid is een woonblok ontruimd na een gaslek. Tachtig bewoners worden opgevangen in een sporthal; een woordvoerder van de veiligheidsregio verwacht dat zij vannacht weer thuis zijn.

Het overleg over een nieuw kabinet is nog niet hervat. De informateur heeft vandaag wel een delegatie van werkgevers ontvangen. Zij stelden voor de winstbelasting te verlagen.

[Koeweit|KW] heeft zich {aangeboden|s1+s2} als {bemiddelaar|e1} in de ruzie tussen [Qatar|QA] en [vier Arabische landen|AR4]. [Doha|QA] {gaat daarop in|r1}, [de vier|AR4] {denken|r2} er nog over na.

De staking bij het streekvervoer in Limburg is van de baan. Bonden en directie werden het vanmiddag eens over de pauzes.

Tennis. Op Roland Garros heeft Kiki Bertens de kwartfinale niet gehaald. Zij verloor in drie sets van een Française, die na afloop weigerde haar te groeten. De baan was volgens beiden te nat.

In Artis is een neushoorn geboren. Het dier weegt 55 kilo en heeft nog geen naam. Voorstellen kunnen tot vrijdag worden ingediend.

Het weer dan: vannacht een paar buien, morgen zon en achttien graden. Dat was het nieuws. Meer om acht uur.
=====
entities:
  KW: {name: Koeweit, type: State}
  QA: {name: Qatar, type: State}
  AR4: {name: vier Arabische landen, type: State}
events:
  e1: {type: Mediation, label: Koeweitse bemiddeling, participants: [QA, AR4], mediators: [KW], factuality: possible}
acts:
  s1: {type: Proposal, by: KW, to: [QA], kind: mediation_offer, content: "bemiddelaar", status: accepted, about: e1}
  s2: {type: Proposal, by: KW, to: [AR4], kind: mediation_offer, content: "bemiddelaar", status: unanswered, about: e1}
replies:
  r1: {to: s1, by: QA, answer: accepted}
  r2: {to: s2, by: AR4, answer: unanswered}
