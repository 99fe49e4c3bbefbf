 date 2025-08-15 [Zeeverbond|ZV]: {plastictop|e1} is {gezonken|s2+o1}

GENÈVE/DEN HAAG - [Het Zeeverbond|ZV], waarin twintig natuurorganisaties samenwerken, is diep {teleurgesteld|s2} over de {mislukking|o1} van de {onderhandelingen|e1} over een wereldwijd plasticverdrag. Na elf dagen gingen [de 184 landen|x1] vrijdagochtend in [Genève|l1] {zonder tekst|o1} uiteen.

[De voorzitter|p1], de [Ecuadoraan|EC] [Luis Vayas Valdivieso|p1], legde woensdag een eerste {ontwerp|a1+a2} voor waarin geen woord stond over minder productie. [Panama|PA] {noemde|r1} dat "een belediging", ook [de Europese Unie|EU] {wees|r2} het af. [Saudi-Arabië|SA] {vond|r3} het juist nog te lang. Een tweede {versie|a3}, om kwart voor twee 's nachts rondgestuurd, bleef zonder {stemming|r4} liggen. {Voorstellen|a6+a7} van [Zwitserland|CH] en [Mexico|MX] om schadelijke stoffen op een lijst te zetten, kregen de {steun|r5} van [120 landen|x2], maar [de oliestaten|OS] {beriepen|r6} zich op consensus.

"Wie bij elke komma een veto heeft, hoeft niet te onderhandelen", {zegt|s1} campagneleider [Merel Aukema|p2], die als waarnemer in de gangen bivakkeerde. "[Wij|ZV] {roepen|a4} [Nederland|NL] op met de welwillenden een eigen verdrag te sluiten."

Staatssecretaris [Thierry Aartsen|p3] {zegt|r7} daar "vandaag niet ja en niet nee" op. De volgende {ronde|e2} heeft plaats noch datum; [Kenia|KE], waar het VN-milieuprogramma zetelt, {zou|a5} gastheer willen zijn.

Help mee op World Cleanup Day, 20 september. Vorig jaar raapten 41.000 vrijwilligers 61 ton zwerfafval, een wc-pot en een kunstgebit.
=====
entities:
  EC: {name: Ecuador, type: State}
  PA: {name: Panama, type: State}
  SA: {name: Saudi-Arabië, type: State}
  KE: {name: Kenia, type: State}
  CH: {name: Zwitserland, type: State}
  MX: {name: Mexico, type: State}
  NL: {name: Nederland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  ZV: {name: Zeeverbond, type: Organisation}
  OS: {name: oliestaten, type: Organisation}
  x1: {name: 184 landen, type: Organisation}
  x2: {name: 120 landen, type: Organisation}
  p1: {name: Luis Vayas Valdivieso, type: Person}
  p2: {name: Merel Aukema, type: Person}
  p3: {name: Thierry Aartsen, type: Person}
  l1: {name: Genève, type: Place}
offices:
  - {person: p2, office: campagneleider, of: ZV}
  - {person: p3, office: staatssecretaris, of: NL}
events:
  e1: {type: Negotiation, label: onderhandelingen over plasticverdrag, participants: [x1, PA, EU, SA, CH, MX], mediators: [p1], observers: [p2], place: l1, time: elf dagen, factuality: actual}
  e2: {type: Negotiation, label: volgende ronde, factuality: possible, after: e1}
acts:
  a1: {type: Proposal, by: p1, to: [PA, EU], kind: treaty, content: "een eerste ontwerp", status: rejected, time: woensdag, about: e1}
  a2: {type: Proposal, by: p1, to: [SA], kind: treaty, content: "een eerste ontwerp", status: rejected, time: woensdag, about: e1}
  a3: {type: Proposal, by: p1, to: [x1], kind: treaty, content: "Een tweede versie", status: unanswered, about: e1}
  a6: {type: Proposal, by: CH, to: [x2], kind: other, content: "om schadelijke stoffen op een lijst te zetten", status: accepted, about: e1}
  a7: {type: Proposal, by: CH, to: [OS], kind: other, content: "om schadelijke stoffen op een lijst te zetten", status: rejected, about: e1}
  s1: {type: Statement, by: p2, content: "Wie bij elke komma een veto heeft, hoeft niet te onderhandelen"}
  s2: {type: Statement, by: ZV, content: "plastictop is gezonken", about: e1}
  a4: {type: Demand, by: ZV, to: [NL], content: "met de welwillenden een eigen verdrag te sluiten"}
  a5: {type: Proposal, by: KE, kind: other, content: "gastheer willen zijn", status: proposed, factuality: possible, about: e2}
replies:
  r1: {to: a1, by: PA, answer: rejected}
  r2: {to: a1, by: EU, answer: rejected}
  r3: {to: a2, by: SA, answer: rejected}
  r4: {to: a3, by: x1, answer: unanswered}
  r5: {to: a6, by: x2, answer: accepted}
  r6: {to: a7, by: OS, answer: rejected}
  r7: {to: a4, by: p3, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
