 date 2026-02 [Vučić|p1] en [Kurti|p2] {tekenen niet|o1}, [EU|EUR] spreekt toch van vooruitgang

BRUSSEL (BELGA/RTR) - De [Servische|SER] president [Aleksandar Vučić|p1] en de [Kosovaarse|KOS] premier [Albin Kurti|p2] hebben woensdagnacht in [Brussel|l1] na negen uur {praten|e1} {geen overeenstemming|o1} bereikt over het statuut van de [Servische|SER] gemeenten in [Noord-Kosovo|l3]. Dat deelde gastvrouw en voorzitter [Kaja Kallas|p3], [de hoge vertegenwoordiger van de [Europese Unie|EUR]|p3], mee.

Het {overleg|e1}, voorbereid door [EU|EUR]-gezant [Peter Sørensen|p4], die eerst met [beide leiders|p1+p2] afzonderlijk {sprak|e2+e3}, wordt in maart in [Skopje|l2] {voortgezet|e4}, zo {kwamen|o2+e14} [de partijen|SER+KOS] overeen. [Servië|SER] had verder minister [Marko Đurić|p5] en adviseur [Petar Petković|p6] {afgevaardigd|d1}.

[Kurti|p2] {verlangde|e5} dat [Belgrado|SER] de verdachten van de overval in [Banjska|l4] uitlevert. [Vučić|p1] {noemde|e6+r5} dat onbespreekbaar, maar {verklaarde|e7} zich bereid [Kosovaarse|KOS] kentekens voortaan te erkennen. Een [Frans|FRA]-[Duits|DUI] {plan|s1+s2} om [de [NAVO|NAV]-missie [KFOR|KFO]|KFO] de veiligheid van de gemeenten te laten garanderen, werd door [Pristina|KOS] {aanvaard|r1}. [Servië|SER] {houdt|r2} [zijn|SER] antwoord in beraad.

Volgens het [Kosovaarse|KOS] dagblad Koha Ditore zou de [Amerikaanse|VER] gezant [Richard Collins|p7] dinsdag in het geheim een grondruil bij [Preševo|l5] hebben {voorgesteld|s3+e8} aan [Vučić|p1]. [De [Servische|SER] regering|SER] {bestrijdt|e9} dat een dergelijk {voorstel|s3} is gedaan, en [Washington|VER] zwijgt.

Een gezamenlijke {persconferentie|e10} van [de drie|p1+p2+p3] werd {afgelast|o3}. [Kallas|p3] {waarschuwde|e11} dat [EU|EUR]-gelden voor [beide landen|SER+KOS] bevroren blijven zolang er geen akkoord ligt.

UPDATE donderdag 08.30 uur - [Kurti|p2] {laat|e12} weten dat [hij|p2] 'alleen misschien' naar [Skopje|l2] {komt|e13}. Naar verluidt overweegt [hij|p2] vicepremier [Besnik Hoti|p8] te {sturen|d2}.
=====
entities:
  p1: {name: Aleksandar Vučić, type: Person}
  p2: {name: Albin Kurti, type: Person}
  p3: {name: Kaja Kallas, type: Person}
  p4: {name: Peter Sørensen, type: Person}
  p5: {name: Marko Đurić, type: Person}
  p6: {name: Petar Petković, type: Person}
  p7: {name: Richard Collins, type: Person}
  p8: {name: Besnik Hoti, type: Person}
  SER: {name: Servië, type: State}
  KOS: {name: Kosovo, type: State}
  FRA: {name: Frankrijk, type: State}
  DUI: {name: Duitsland, type: State}
  VER: {name: Verenigde Staten, type: State}
  EUR: {name: Europese Unie, type: Organisation}
  NAV: {name: NAVO, type: Organisation}
  KFO: {name: KFOR, type: Organisation}
  l1: {name: Brussel, type: Place}
  l2: {name: Skopje, type: Place}
  l3: {name: Noord-Kosovo, type: Place}
  l4: {name: Banjska, type: Place}
  l5: {name: Preševo, type: Place}
offices:
  - {person: p1, office: president, of: SER}
  - {person: p2, office: premier, of: KOS}
  - {person: p3, office: hoge vertegenwoordiger, of: EUR}
  - {person: p4, office: gezant, of: EUR}
  - {person: p5, office: minister, of: SER}
  - {person: p6, office: adviseur, of: SER}
  - {person: p7, office: gezant, of: VER}
  - {person: p8, office: vicepremier, of: KOS}
events:
  e1: {type: Negotiation, label: overleg Vučić-Kurti in Brussel, participants: [p1, p2], mediators: [p3], place: l1, time: woensdagnacht, factuality: actual, hosts: [p3]}
  e2: {type: Meeting, label: afzonderlijk gesprek Sørensen-Vučić, participants: [p4, p1], factuality: actual}
  e3: {type: Meeting, label: afzonderlijk gesprek Sørensen-Kurti, participants: [p4, p2], factuality: actual}
  e4: {type: Negotiation, label: voortzetting in Skopje, participants: [SER, KOS], place: l2, time: maart, factuality: planned, after: e1}
  e8: {type: Meeting, label: ontkend geheim gesprek Collins-Vučić, participants: [p7, p1], time: dinsdag, factuality: possible}
  e10: {type: PressConference, label: afgelaste gezamenlijke persconferentie, participants: [p1, p2, p3], factuality: counterfactual}
  e13: {type: Visit, label: mogelijke komst van Kurti naar Skopje, participants: [p2], place: l2, factuality: possible, source: p2, part_of: e4}
  e14: {part_of: e1, type: Agreement, participants: [SER, KOS], factuality: actual}
acts:
  e5: {type: Demand, by: p2, to: [SER], content: Belgrado de verdachten van de overval in Banjska uitlevert}
  e6: {type: Statement, by: p1, content: onbespreekbaar}
  e7: {type: Concession, by: p1, to: [KOS], content: Kosovaarse kentekens voortaan te erkennen}
  e9: {type: Statement, by: SER, content: een dergelijk voorstel is gedaan}
  e11: {type: Warning, by: p3, to: [SER, KOS], content: EU-gelden voor beide landen bevroren blijven zolang er geen akkoord ligt}
  e12: {type: Statement, by: p2, content: hij 'alleen misschien' naar Skopje komt}
  s1: {type: Proposal, by: FRA, to: [KOS], kind: guarantee, status: accepted, content: de NAVO-missie KFOR de veiligheid van de gemeenten te laten garanderen}
  s2: {type: Proposal, by: FRA, to: [SER], kind: guarantee, status: unanswered, content: de NAVO-missie KFOR de veiligheid van de gemeenten te laten garanderen}
  s3: {type: Proposal, by: p7, to: [p1], kind: territorial, content: een grondruil bij Preševo, status: proposed, factuality: possible}
replies:
  r1: {to: s1, by: KOS, answer: accepted}
  r2: {to: s2, by: SER, answer: unanswered}
  r5: {to: e5, by: p1, answer: rejected}
delegations:
  d1: {of: SER, head: null, members: [p5, p6], event: e1}
  d2: {of: KOS, head: p8, members: [], event: e4}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e10, type: cancelled}
