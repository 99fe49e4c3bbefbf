 date 2021-06-04 [ASEAN|AS] {praat|e1} in [Naypyidaw|l1] met [de generaal|p3], en met niemand anders

(Van een medewerker)

Het {bezoek|e1} was zó geheim dat het pas uitkwam toen de staatstelevisie van [Myanmar|MM] er beelden van toonde. Vrijdag zijn [twee afgezanten van [ASEAN|AS]|p1+p2], [Lim Jock Hoe|p1] en [Erywan Yusof-Pehin|p2], door generaal [Min Aung Hlaing|p3] {ontvangen|e1}. [De eerste|p1] is de secretaris-generaal van [het tienlandenblok|AS], [de ander|p2] de tweede buitenlandminister van [Brunei|BN], dit jaar voorzitter.

Aan tafel kwamen, naar verluidt, drie onderwerpen. Vrijlating van gevangenen, onder wie [Aung San Suu Kyi|p4], {bepleitten|a1} [de twee|p1+p2]; [de generaal|p3] {bromde|r1} iets over de rechter. De {benoeming|a2} van een speciale gezant, onderdeel van de {vijfpuntenconsensus|e2} die [de leiders|LD] in april in [Jakarta|l2] bereikten, komt er 'als de stabiliteit is hersteld', {kreeg|r2} men te horen. En toegang voor hulpgoederen zou {bespreekbaar|r3+a3} zijn.

Met [de schaduwregering|NUG] was er {geen|r4} {contact|e3}, hoewel [die|NUG] erom had {gevraagd|a4}. '[Wij|NUG] vertrouwen [deze club van koekhappers|AS] niet meer', {zei|a5} onderminister [Moe Zaw Oo-Thant|p5] in een filmpje. [Brunei|BN] heeft volgens ingewijden een lijstje van vier kandidaten voor de gezantenpost. [Indonesië|ID] {wil|a6+a8} [Hassan Wirajuda|p6], [Thailand|TH] een gepensioneerde [Thai|TH]. Zelf lijkt [Erywan|p2] er ook wel zin in te hebben.

[De junta|MM] {sprak|a7} na afloop van 'een hartelijk {gesprek|e1}'. Op de foto lacht alleen de bode.
=====
entities:
  AS: {name: ASEAN, type: Organisation}
  MM: {name: Myanmar, type: State}
  BN: {name: Brunei, type: State}
  NUG: {name: schaduwregering, type: Organisation}
  ID: {name: Indonesië, type: State}
  TH: {name: Thailand, type: State}
  LD: {name: leiders van ASEAN, type: Organisation}
  p1: {name: Lim Jock Hoe, type: Person}
  p2: {name: Erywan Yusof-Pehin, type: Person}
  p3: {name: Min Aung Hlaing, type: Person}
  p4: {name: Aung San Suu Kyi, type: Person}
  p5: {name: Moe Zaw Oo-Thant, type: Person}
  p6: {name: Hassan Wirajuda, type: Person}
  l1: {name: Naypyidaw, type: Place}
  l2: {name: Jakarta, type: Place}
offices:
  - {person: p1, office: secretaris-generaal, of: AS}
  - {person: p2, office: tweede buitenlandminister, of: BN}
  - {person: p3, office: generaal, of: MM}
  - {person: p5, office: onderminister, of: NUG}
events:
  e1: {type: Meeting, label: bezoek van ASEAN-afgezanten, participants: [p1, p2, p3], place: l1, time: Vrijdag, factuality: actual}
  e2: {type: Agreement, label: vijfpuntenconsensus, participants: [LD], place: l2, time: in april, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2, NUG], factuality: counterfactual}
acts:
  a1: {type: Demand, by: p1, to: [p3], content: "Vrijlating van gevangenen, onder wie Aung San Suu Kyi", about: e1}
  a2: {type: Proposal, by: p1, to: [p3], kind: other, content: benoeming van een speciale gezant, status: unanswered, about: e1}
  a3: {type: Proposal, by: p1, to: [p3], kind: other, content: toegang voor hulpgoederen, status: unanswered, about: e1}
  a4: {type: Proposal, by: NUG, to: [AS], kind: talks, content: erom had gevraagd, status: rejected}
  a5: {type: Statement, by: p5, content: Wij vertrouwen deze club van koekhappers niet meer}
  a6: {type: Demand, by: ID, to: [AS], content: Hassan Wirajuda}
  a7: {type: Statement, by: MM, content: "'een hartelijk gesprek'", about: e1}
  a8: {type: Demand, by: TH, to: [AS], content: een gepensioneerde Thai}
replies:
  r1: {to: a1, by: p3, answer: unanswered}
  r2: {to: a2, by: p3, answer: unanswered}
  r3: {to: a3, by: p3, answer: unanswered}
  r4: {to: a4, by: AS, answer: rejected}
