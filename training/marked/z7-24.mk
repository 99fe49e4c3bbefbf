 date 2018-10-30 [Grootmoeders|p1+p2] aan zet: hoe [Bukavu|l1] aan een {verdrag|e1} kwam

[BUKAVU|l1] - Niemand had veel van de {conferentie|e2} verwacht. Toch hebben [Rwanda|RW], [Burundi|BI] en [Congo|CD] dinsdag in [Bukavu|l1] een {verdrag|e1+o1} geparafeerd over de visserij op het Kivumeer en de Ruzizi. De plechtigheid duurde zes minuten, de aanloop vier jaar.

Motor achter de {onderhandelingen|e2} was een paar bejaarde vrouwen. [Espérance Nyirahabimana|p1] (74) uit [Rwanda|RW] en [Colette M'Rutega|p2] (71) uit [Congo|CD] {liepen|e3} als informele tussenpersonen de oevers af, van steiger tot steiger, en {brachten|e3} berichten over die langs de officiële weg bleven steken. "[Wij|p1+p2] hebben samen negentien kleinkinderen. Dan leer je wachten", {verklaart|s1} [M'Rutega|p2].

Formeel zat de Zambiaan [Kelvin Sikazwe|p3] voor, namens [de Conferentie van de Grote Meren|GM]. [België|BE] en [Zwitserland|CH] betaalden mee en luisterden als waarnemer. [De [Belgische|BE] afgezant|p4], barones [Godelieve Thijskens|p4], {omschreef|s4} [haar|p4] rol als 'meubilair met een notitieboekje'.

[Burundi|BI] lag het langst dwars. [Het|BI] {eiste|a1} dat [zijn|BI] marine ook buitgaats mocht patrouilleren. [Kigali|RW] en [Kinshasa|CD] {gaven|r1+r3} daaraan geen gehoor, waarop [de [Burundese|BI] hoofdonderhandelaar|p5], kolonel [Déo Ndikuriyo|p5], in augustus met slaande deuren {vertrok|o2} uit het {overleg|e4} in [Goma|l2]. [Ndikuriyo|p5] keerde niet terug; [Bujumbura|BI] {zond|d1} in [zijn|p5] plaats [een biologe|p6], [Ange Kaneza|p6]. "Met [haar|p6] ging het over vis", {merkte|s2} [Sikazwe|p3] op.

Uiteindelijk {deed|a2} [Congo|CD] water bij de wijn: [het|CD] opent drie havens voor buitenlandse boten. In ruil daarvoor {ziet|a3} [Rwanda|RW] af van de heffing op ijs.

Wat ontbreekt, is een arbiter. [Sikazwe|p3] had {bedacht|a4} dat [de Afrikaanse Unie|AU] geschillen zou beslechten en boetes garanderen. Over die clausule is met geen woord meer {gerept|r2}.

De {ratificatie|e5} moet voor Pasen rond zijn. [Nyirahabimana|p1] zal het dan niet vieren. "[Ik|p1] vaar gewoon uit", {aldus|s3} [de grootmoeder|p1], "eindelijk zonder brief in [mijn|p1] schort."
=====
entities:
  RW: {name: Rwanda, type: State}
  BI: {name: Burundi, type: State}
  CD: {name: Congo, type: State}
  GM: {name: Conferentie van de Grote Meren, type: Organisation}
  BE: {name: België, type: State}
  CH: {name: Zwitserland, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p1: {name: Espérance Nyirahabimana, type: Person}
  p2: {name: Colette M'Rutega, type: Person}
  p3: {name: Kelvin Sikazwe, type: Person}
  p4: {name: Godelieve Thijskens, type: Person}
  p5: {name: Déo Ndikuriyo, type: Person}
  p6: {name: Ange Kaneza, type: Person}
  l1: {name: Bukavu, type: Place}
  l2: {name: Goma, type: Place}
offices:
  - {person: p4, office: afgezant, of: BE}
  - {person: p5, office: hoofdonderhandelaar, of: BI}
  - {person: p6, office: biologe, of: BI}
events:
  e1: {type: Agreement, label: visserijverdrag Kivumeer, participants: [RW, BI, CD], observers: [BE, CH], place: l1, time: dinsdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: conferentie van Bukavu, participants: [RW, BI, CD], mediators: [p3, GM], observers: [BE, CH, p4], place: l1, factuality: actual, after: e4}
  e3: {type: Mediation, label: tussenpersonen langs de oevers, participants: [RW, CD], mediators: [p1, p2], factuality: actual}
  e4: {type: Negotiation, label: overleg in Goma, participants: [BI, RW, CD, p5], place: l2, time: in augustus, factuality: actual}
  e5: {type: Agreement, label: ratificatie, participants: [RW, BI, CD], time: voor Pasen, factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p2, content: Wij hebben samen negentien kleinkinderen}
  s2: {type: Statement, by: p3, content: Met haar ging het over vis}
  s3: {type: Statement, by: p1, content: Ik vaar gewoon uit}
  s4: {type: Statement, by: p4, content: meubilair met een notitieboekje}
  a1: {type: Demand, by: BI, to: [RW, CD], content: dat zijn marine ook buitgaats mocht patrouilleren}
  a2: {type: Concession, by: CD, content: het opent drie havens voor buitenlandse boten}
  a3: {type: Concession, by: RW, to: [CD], content: van de heffing op ijs}
  a4: {type: Proposal, by: p3, to: [RW, BI, CD], kind: guarantee, content: dat de Afrikaanse Unie geschillen zou beslechten en boetes garanderen, status: unanswered}
replies:
  r1: {to: a1, by: RW, answer: rejected}
  r3: {to: a1, by: CD, answer: rejected}
  r2: {to: a4, answer: unanswered}
delegations:
  d1: {of: BI, head: p6, members: [], event: e2}
outcomes:
  o1: {of: e2, type: agreement}
  o2: {of: e4, type: walkout}
