 date 2024-11-29 [Rwanda|RW] en [Congo|CD] {eens|e2} over kaart, niet over [M23|M2]

Ministers van [Rwanda|RW] en [de Democratische Republiek Congo|CD] hebben in [Luanda|l1] een {plan|e2} {goedgekeurd|e2} voor de terugtrekking van [Rwandese|RW] militairen uit Noord-Kivu. [De [Angolese|AO] president|p1], die sinds 2022 {bemiddelt|e3}, {kondigde|s1} dat vrijdag aan. Het {document|e2} telt elf bladzijden en een kaart.

Daarmee is de helft van het werk {gedaan|o1}. [Kigali|RW] {dringt|s2} er namelijk op aan dat [Kinshasa|CD] rechtstreeks met [de rebellenbeweging M23|M2] gaat {praten|e4}. De [Congolese|CD] minister [Clémentine Mbuyi|p2] {sloot|r1} dat uit: "Met een legertje dat door een ander wordt betaald praat je niet. Je praat met wie betaalt."

[De Angolees|p1] had beide presidenten op 15 december willen {ontvangen|e5+s4+s5}. [Félicien Gatera|p3], de [Rwandese|RW] minister, {laat|r2+s6} de komst van [zijn|p3] president afhangen van een gebaar tegenover [M23|M2]. [Congo|CD] heeft de {uitnodiging|s5} wel {aangenomen|r3}.

[De rebellen|M2] zelf {riepen|s3} [de Afrikaanse Unie|AU] op zich ermee te bemoeien. Op die {oproep|s3} is nog niet {gereageerd|r4}.

In Goma, de hoofdstad van Noord-Kivu, kostte een zak houtskool vrijdag dubbel zoveel als in oktober.
=====
entities:
  RW: {name: Rwanda, type: State}
  CD: {name: Democratische Republiek Congo, type: State}
  M2: {name: M23, type: Organisation}
  AO: {name: Angola, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Luanda, type: Place}
  p1: {name: president van Angola, type: Person}
  p2: {name: Clémentine Mbuyi, type: Person}
  p3: {name: Félicien Gatera, type: Person}
offices:
  - {person: p1, office: president, of: AO}
  - {person: p2, office: minister, of: CD}
  - {person: p3, office: minister, of: RW}
events:
  e2: {type: Agreement, label: plan voor de terugtrekking, participants: [RW, CD], mediators: [p1], place: l1, factuality: actual}
  e3: {type: Mediation, participants: [RW, CD], mediators: [p1], time: sinds 2022, factuality: actual}
  e4: {type: Negotiation, participants: [CD, M2], factuality: counterfactual}
  e5: {type: Meeting, label: ontmoeting van de presidenten, participants: [RW, CD], hosts: [p1], time: op 15 december, factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: "een plan goedgekeurd voor de terugtrekking van Rwandese militairen uit Noord-Kivu", time: vrijdag, about: e2}
  s2: {type: Demand, by: RW, to: [CD], content: "dat Kinshasa rechtstreeks met de rebellenbeweging M23 gaat praten", about: e4}
  s4: {type: Proposal, by: p1, to: [RW], kind: summit, content: "beide presidenten op 15 december", status: unanswered, about: e5}
  s5: {type: Proposal, by: p1, to: [CD], kind: summit, content: "beide presidenten op 15 december", status: accepted, about: e5}
  s6: {type: Demand, by: p3, to: [CD], content: "een gebaar tegenover M23"}
  s3: {type: Demand, by: M2, to: [AU], content: "zich ermee te bemoeien"}
replies:
  r1: {to: s2, by: p2, answer: rejected}
  r2: {to: s4, by: p3, answer: unanswered}
  r3: {to: s5, by: CD, answer: accepted}
  r4: {to: s3, by: AU, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e2, type: partial_agreement}
