 date 2014-05-10 [IGAD|IG] sluit hekken: "Niemand gaat naar huis zonder inkt aan zijn vingers"

[ADDIS ABEBA|l1] - Zelfs de sigaretten waren op. Pas toen, vrijdag tegen elven, kwam er een {handtekening|e1} van [de [Zuid-Soedanese|SS] president|p1] en een minuut later die van [[zijn|p1] vroegere plaatsvervanger|p2]. [Majok Deng Atem|p1] en [Gatluak Riek|p2] {verplichtten|e1} zich de {vijandelijkheden|e2} binnen vierentwintig uur te staken.

De {onderhandelingen|e3} die eraan voorafgingen werden geleid door [het drietal van [IGAD|IG]|p3+p4+p5]: de [Ethiopiër|ET] [Tesfaye Woldemichael|p3], de [Keniaan|KE] [Julius Kiprotich|p4] en de [Soedanees|SD] [Hassan Abdelmahmoud|p5]. Op [hun|p3+p4+p5] lijst stond meer. Een overgangsregering {schoof|o1} naar juni. De terugtrekking van [Oegandese|UG] troepen, door [Riek|p2] {geëist|s1} en door [Atem|p1] {geweigerd|r1}, sneuvelde.

De citaten laten zich lezen als een huwelijksruzie. [Riek|p2], {voor de camera's|s3}: "[Ik|p2] geef [hem|p1] geen hand, [ik|p2] geef [hem|p1] een kans." [Atem|p1], {gevraagd|s4} of [hij|p1] [[zijn|p1] rivaal|p2] vertrouwde: "De vraag is te duur voor dit uur."

Wat volgt? Over een maand {zien|e4} [ze|p1+p2] [elkaar|p1+p2] terug. Vallen er eerder schoten, dan {overweegt|s2} de [Amerikaanse|US] gezant [Dwayne Halloran|p6] reisverboden; [[zijn|p6] land|US] betaalde het hotel, maar zat niet in de zaal. Een eerste {bestand|e5}, van januari, hield nog geen week. [De [Oegandese|UG] president|p7], die donderdag onverwacht had willen {overvliegen|e6}, {zag|o2} daar op het laatste nippertje van af.
=====
entities:
  SS: {name: Zuid-Soedan, type: State}
  IG: {name: IGAD, type: Organisation}
  ET: {name: Ethiopië, type: State}
  KE: {name: Kenia, type: State}
  SD: {name: Soedan, type: State}
  UG: {name: Oeganda, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Addis Abeba, type: Place}
  p1: {name: Majok Deng Atem, type: Person}
  p2: {name: Gatluak Riek, type: Person}
  p3: {name: Tesfaye Woldemichael, type: Person}
  p4: {name: Julius Kiprotich, type: Person}
  p5: {name: Hassan Abdelmahmoud, type: Person}
  p6: {name: Dwayne Halloran, type: Person}
  p7: {name: Oegandese president, type: Person}
offices:
  - {person: p1, office: president, of: SS}
  - {person: p2, office: plaatsvervanger, of: SS}
  - {person: p6, office: gezant, of: US}
  - {person: p7, office: president, of: UG}
events:
  e1: {type: Agreement, label: staking van de vijandelijkheden, participants: [p1, p2], place: l1, time: "vrijdag tegen elven", factuality: actual, part_of: e3}
  e2: {type: Conflict, participants: [p1, p2], factuality: actual}
  e3: {type: Negotiation, label: onderhandelingen in Addis Abeba, participants: [p1, p2], mediators: [p3, p4, p5], place: l1, factuality: actual}
  e4: {type: Negotiation, participants: [p1, p2], time: "Over een maand", factuality: planned, after: e3}
  e5: {type: Agreement, label: bestand van januari, time: "van januari", factuality: actual}
  e6: {type: Visit, participants: [p7], place: l1, time: "donderdag", factuality: counterfactual}
acts:
  s1: {type: Demand, by: p2, to: [p1], content: "De terugtrekking van Oegandese troepen"}
  s2: {type: Warning, by: p6, to: [p1, p2], content: "Vallen er eerder schoten, dan overweegt de Amerikaanse gezant Dwayne Halloran reisverboden"}
  s3: {type: Statement, by: p2, content: "Ik geef hem geen hand, ik geef hem een kans"}
  s4: {type: Statement, by: p1, content: "De vraag is te duur voor dit uur"}
replies:
  r1: {to: s1, by: p1, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e3, type: partial_agreement}
  o2: {of: e6, type: cancelled}
