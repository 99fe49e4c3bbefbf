 date 2024-12-15 {Ontmoeting|e1} [Tshisekedi|p1] en [Kagame|p2] in [Luanda|l1] op het nippertje {afgelast|o1}

[LUANDA|l1]/GOMA (BELGA) - De vliegtuigen waren al besteld. Toch gaat de {top|e1} tussen de [Congolese|CD] president [Félix Tshisekedi|p1] en [zijn|p1] [Rwandese|RW] ambtgenoot [Paul Kagame|p2], gepland voor zondag in [de Angolese hoofdstad|l1], {niet door|o1}. Dat heeft het kabinet van {bemiddelaar|e2} [João Lourenço|p3], [de president van [Angola|AO]|p3], zondagochtend gemeld.

De ministers van Buitenlandse Zaken van [beide landen|CD+RW] raakten het zaterdag, na negen uur {beraadslagen|e3}, {niet|o2} eens over één zin. [Kigali|RW] {wou|a1} daarin vastgelegd zien dat [Congo|CD] rechtstreeks zal {praten|e4} met [de rebellen van [M23|M23]|M23]. [Kinshasa|CD] {piekert|r1} daar niet over. "[Wij|CD] spreken met de poppenspeler, niet met de pop", {verklaarde|a2} regeringswoordvoerder [Patrick Lubamba Nsele|p4].

Aan [Rwandese|RW] kant {klonk|a7} het dat er dan "niets te ondertekenen" was. [Kagame|p2] zelf {liet|a3} via X weten dat [hij|p2] "geen acht uur vliegt voor een groepsfoto".

Nog op 25 november waren [de twee|CD+RW] het {eens|e5} geworden over een stappenplan: eerst zou [Congo|CD] de Hutu-militie [FDLR|FD] uitschakelen, daarna zou [Rwanda|RW] [zijn|RW] "verdedigingsmaatregelen" opheffen. Sinds augustus geldt er bovendien een {bestand|e6}, dat evenwel om de haverklap geschonden wordt. [Een groep waarnemers onder [Angolees|AO] bevel|WG] tekende er in oktober alleen al 112 schendingen van op.

De Keniaanse oud-president [Uhuru Kenyatta|p5], die in 2022 en 2023 voor [de Oost-Afrikaanse Gemeenschap|EAC] een eigen {proces|e7} in [Nairobi|l2] leidde, had zaterdag nog {aangeboden|a4} om [de rebellen|M23] mee te brengen. Daar werd in [Luanda|AO] {niet op ingegaan|r2}: twee sporen naast [elkaar|p3+p5] is volgens een adviseur van [Lourenço|p3] "één spoor te veel".

[België|BE] {betreurt|a5} het {afspringen|o1} van de {top|e1}. Minister [Bernard Quintin|p6] {dringt|a6} er bij [beide presidenten|p1+p2] op aan om "de draad nog voor het jaareinde weer op te nemen".

In Goma zelf, waar een zak houtskool intussen 45 dollar kost, haalde marktkraamster Furaha haar schouders op. "Toen ze praatten, vielen er ook bommen."
=====
entities:
  CD: {name: Congo, type: State}
  RW: {name: Rwanda, type: State}
  AO: {name: Angola, type: State}
  BE: {name: België, type: State}
  M23: {name: M23, type: Organisation}
  FD: {name: FDLR, type: Organisation}
  WG: {name: groep waarnemers, type: Organisation}
  EAC: {name: Oost-Afrikaanse Gemeenschap, type: Organisation}
  p1: {name: Félix Tshisekedi, type: Person}
  p2: {name: Paul Kagame, type: Person}
  p3: {name: João Lourenço, type: Person}
  p4: {name: Patrick Lubamba Nsele, type: Person}
  p5: {name: Uhuru Kenyatta, type: Person}
  p6: {name: Bernard Quintin, type: Person}
  l1: {name: Luanda, type: Place}
  l2: {name: Nairobi, type: Place}
offices:
  - {person: p1, office: president, of: CD}
  - {person: p2, office: ambtgenoot, of: RW}
  - {person: p3, office: president, of: AO}
  - {person: p4, office: regeringswoordvoerder, of: CD}
  - {person: p6, office: Minister, of: BE}
events:
  e1: {type: Negotiation, label: top in Luanda, participants: [p1, p2], mediators: [p3], place: l1, time: zondag, factuality: counterfactual}
  e2: {type: Mediation, participants: [CD, RW], mediators: [p3], factuality: actual}
  e3: {type: Negotiation, label: overleg van de ministers, participants: [CD, RW], time: zaterdag, factuality: actual}
  e4: {type: Negotiation, participants: [CD, M23], factuality: possible}
  e5: {type: Agreement, label: stappenplan, participants: [CD, RW], time: op 25 november, factuality: actual}
  e6: {type: Agreement, label: bestand, participants: [CD, RW], observers: [WG], time: Sinds augustus, factuality: actual}
  e7: {type: Mediation, label: proces van Nairobi, mediators: [p5, EAC], place: l2, time: in 2022 en 2023, factuality: actual}
acts:
  a1: {type: Demand, by: RW, to: [CD], content: "dat Congo rechtstreeks zal praten met de rebellen van M23", about: e4}
  a2: {type: Statement, by: p4, content: "Wij spreken met de poppenspeler, niet met de pop", about: e4}
  a3: {type: Statement, by: p2, content: "geen acht uur vliegt voor een groepsfoto", about: e1}
  a7: {type: Statement, by: RW, content: "niets te ondertekenen", about: e1}
  a4: {type: Proposal, by: p5, to: [AO], kind: other, content: "om de rebellen mee te brengen", status: rejected, about: e1, time: zaterdag}
  a5: {type: Statement, by: BE, content: "het afspringen van de top", about: e1}
  a6: {type: Demand, by: p6, to: [p1, p2], content: "de draad nog voor het jaareinde weer op te nemen"}
replies:
  r1: {to: a1, by: CD, answer: rejected}
  r2: {to: a4, by: AO, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e3, type: no_breakthrough}
