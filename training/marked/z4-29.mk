 date 2023-10-17 Wie zit waar in [Ergneti|l1]? [De OVSE|OVSE] verlegt de stoelen

Eerst even de poppetjes. In [de legertent van [Ergneti|l1]|l2], waar dinsdag voor de 113de maal over [Zuid-Ossetië|OS] {wordt gesproken|e1}, schuiven aan: een [Georgische|GE] equipe met als {kopman|d1} onderminister [Lasha Tsereteli-Dvali|p1]; een [Ossetisch|OS] {trio|d2}, samengesteld uit veiligheidssecretaris [Inal Kokojev|p2], parlementariër [Zarina Bagajeva|p3] en landmeter [Soslan Tedejev|p4]; en [één [Russische|RU] generaal|p5], {moederziel alleen|d3}. [De [EU|EU]-missie|EU] kijkt toe. [De OVSE|OVSE], bij monde van de Poolse [Jagoda Wilk|p6], {houdt de klok bij|e1}.

Dan de inzet. [Tbilisi|GE] {wil|a1} drie opgepakte herders terug. [Tschinvali|OS] {biedt|s1} er twee aan, in ruil voor een smokkelaar die in Gori vastzit. Daar is [Tsereteli-Dvali|p1] {niet afkerig van|r1}, [hij|p1] {verlangt|a2} alleen dat ook de honden van de herders meekomen.

[De generaal|p5], wiens land geen partij zegt te zijn, {houdt|s3+s4} [de anderen|GE+OS] nog altijd een verdrag voor over het afzien van geweld. [Tschinvali|OS] {zou het morgen paraferen|r2}, [Tbilisi|GE] {kijkt wel uit|r3}: dan zou [het|GE] [de Osseten|OS] als staat behandelen.

De honden? Jazeker. Een eerdere {uitwisseling|e2:planned}, die voor 3 oktober op de rol stond, is {afgeketst|o1} op een schapendoes. Sindsdien {bemiddelt|e3} [de bisschop van Nikozi|p7], [Isaia Lomidze|p7], die vorige week nog met een zak brokken de controlepost overstak. "Over mensen worden [ze|GE+OS] het altijd eens", {weet|s2} [de geestelijke|p7].

Tot slot de kansen. Die schat men in de tent redelijk in. Lukt het dinsdag niet, dan komt er donderdag gewoon een {114de keer|e4}.
=====
entities:
  GE: {name: Georgië, type: State}
  OS: {name: Zuid-Ossetië, type: State}
  RU: {name: Rusland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  OVSE: {name: OVSE, type: Organisation}
  p1: {name: Lasha Tsereteli-Dvali, type: Person}
  p2: {name: Inal Kokojev, type: Person}
  p3: {name: Zarina Bagajeva, type: Person}
  p4: {name: Soslan Tedejev, type: Person}
  p5: {name: Russische generaal, type: Person}
  p6: {name: Jagoda Wilk, type: Person}
  p7: {name: Isaia Lomidze, type: Person}
  l1: {name: Ergneti, type: Place}
  l2: {name: legertent van Ergneti, type: Place}
offices:
  - {person: p1, office: onderminister, of: GE}
  - {person: p2, office: veiligheidssecretaris, of: OS}
  - {person: p3, office: parlementariër, of: OS}
  - {person: p5, office: generaal, of: RU}
events:
  e1: {type: Negotiation, label: 113de overleg in Ergneti, participants: [GE, OS, RU], mediators: [OVSE, p6], observers: [EU], place: l2, time: dinsdag, factuality: planned}
  e2: {type: Agreement, label: eerdere uitwisseling, participants: [GE, OS], time: 3 oktober, factuality: counterfactual}
  e3: {type: Mediation, label: bemiddeling van de bisschop, participants: [GE, OS], mediators: [p7], time: Sindsdien, factuality: actual}
  e4: {type: Negotiation, label: 114de overleg, participants: [GE, OS], time: donderdag, factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: GE, to: [OS], content: drie opgepakte herders terug}
  s1: {type: Proposal, by: OS, to: [GE], kind: prisoner_exchange, content: "er twee aan, in ruil voor een smokkelaar die in Gori vastzit", status: accepted}
  a2: {type: Demand, by: p1, to: [OS], content: dat ook de honden van de herders meekomen}
  s2: {type: Statement, by: p7, content: Over mensen worden ze het altijd eens}
  s3: {type: Proposal, by: p5, to: [OS], kind: treaty, content: een verdrag voor over het afzien van geweld, status: accepted}
  s4: {type: Proposal, by: p5, to: [GE], kind: treaty, content: een verdrag voor over het afzien van geweld, status: rejected}
replies:
  r2: {to: s3, by: OS, answer: accepted}
  r3: {to: s4, by: GE, answer: rejected}
  r1: {to: s1, by: p1, answer: accepted}
delegations:
  d1: {of: GE, head: p1, members: [], event: e1}
  d2: {of: OS, head: null, members: [p2, p3, p4], event: e1}
  d3: {of: RU, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e2, type: cancelled}
