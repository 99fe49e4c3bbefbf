 date 2023-01-03 [Colombia|CO]: {bestand|e1} dat er niet bleek te zijn

[De guerrillabeweging ELN|ELN] {ontkent|s1} dat er een {staakt-het-vuren|e1} is afgesproken met [de regering van [Colombia|CO]|CO]. President [Gustavo Petro|p1] {maakte|s2} zaterdag op Twitter bekend dat er vanaf 1 januari zes maanden lang niet zou worden gevochten. Daarover is volgens [het ELN|ELN] nooit {gesproken|e2}.

"Een bestand bespreek je aan tafel, niet op internet", {zegt|s10} onderhandelaar [Pablo Beltrán|p2]. Binnenlandminister [Alfonso Prada|p3] {erkende|s3} dinsdag dat de aankondiging te vroeg kwam. Het decreet is {ingetrokken|s4}. [Petro|p1] {vraagt|s5} [het ELN|ELN] nu het geweld eenzijdig te staken. Antwoord is er nog {niet|r1}.

[Regering|CO] en [ELN|ELN] {onderhandelden|e3} in november en december in de [Venezolaanse|VE] hoofdstad [Caracas|l1]. [Venezuela|VE], [Cuba|CU] en [Noorwegen|NOR] staan garant voor het proces; [Chili|CL] en [Mexico|MX] zijn daar sinds kort bij gekomen. De volgende {ronde|e4} begint op 23 januari in [Mexico-Stad|l2].

Daar gaat [Otty Patiño|p4] opnieuw de regeringsdelegatie {leiden|d1}. In [zijn|p4] ploeg {zitten|d1} ook senator [María José Pizarro|p5] en veeboer [José Félix Lafaurie|p6]. [Spanje|ES] heeft {aangeboden|s6+s9} een latere {ronde|e6} te ontvangen. [De regering|CO] vindt dat {goed|r2}, [het ELN|ELN] {denkt|r3} erover na.

[De [VN|VN]-gezant|p7] in [Colombia|CO], [Carlos Ruiz Massieu|p7], {roept|s7} op tot kalmte. [Het ELN|ELN] werd in 1964 opgericht. [Ecuador|EC] was in 2018 gastheer van eerdere {gesprekken|e5}, maar {trok|s8} zich terug na een reeks ontvoeringen.
=====
entities:
  CO: {name: Colombia, type: State}
  ELN: {name: ELN, type: Organisation}
  VE: {name: Venezuela, type: State}
  CU: {name: Cuba, type: State}
  NOR: {name: Noorwegen, type: State}
  CL: {name: Chili, type: State}
  MX: {name: Mexico, type: State}
  ES: {name: Spanje, type: State}
  EC: {name: Ecuador, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Caracas, type: Place}
  l2: {name: Mexico-Stad, type: Place}
  p1: {name: Gustavo Petro, type: Person}
  p2: {name: Pablo Beltrán, type: Person}
  p3: {name: Alfonso Prada, type: Person}
  p4: {name: Otty Patiño, type: Person}
  p5: {name: María José Pizarro, type: Person}
  p6: {name: José Félix Lafaurie, type: Person}
  p7: {name: Carlos Ruiz Massieu, type: Person}
offices:
  - {person: p1, office: President, of: CO}
  - {person: p2, office: onderhandelaar, of: ELN}
  - {person: p3, office: Binnenlandminister, of: CO}
  - {person: p5, office: senator, of: CO}
  - {person: p7, office: gezant, of: VN}
events:
  e1: {type: Agreement, label: staakt-het-vuren van zes maanden, participants: [CO, ELN], time: vanaf 1 januari, factuality: counterfactual}
  e2: {type: Negotiation, label: gesprek over een bestand, participants: [CO, ELN], factuality: counterfactual}
  e3: {type: Negotiation, label: onderhandelingen in Caracas, participants: [CO, ELN], guarantors: [VE, CU, NOR], place: l1, time: in november en december, factuality: actual}
  e4: {type: Negotiation, label: ronde in Mexico-Stad, participants: [CO, ELN], guarantors: [VE, CU, NOR, CL, MX], place: l2, time: op 23 januari, factuality: planned, after: e3}
  e5: {type: Negotiation, label: gesprekken van 2018, participants: [CO, ELN], hosts: [EC], time: in 2018, factuality: actual}
  e6: {type: Negotiation, label: latere ronde, participants: [CO, ELN], hosts: [ES], factuality: possible, after: e4}
acts:
  s1: {type: Statement, by: ELN, content: "dat er een staakt-het-vuren is afgesproken met de regering van Colombia"}
  s2: {type: Statement, by: p1, to: [ELN], content: "dat er vanaf 1 januari zes maanden lang niet zou worden gevochten", time: zaterdag}
  s3: {type: Statement, by: p3, content: "dat de aankondiging te vroeg kwam", time: dinsdag}
  s4: {type: Statement, by: CO, content: "Het decreet"}
  s5: {type: Demand, by: p1, to: [ELN], content: "het geweld eenzijdig te staken"}
  s6: {type: Proposal, by: ES, to: [CO], kind: talks, content: "een latere ronde te ontvangen", status: accepted, about: e6}
  s7: {type: Demand, by: p7, to: [CO, ELN], content: "kalmte"}
  s8: {type: Statement, by: EC, content: "trok zich terug"}
  s9: {type: Proposal, by: ES, to: [ELN], kind: talks, content: "een latere ronde te ontvangen", status: unanswered, about: e6}
  s10: {type: Statement, by: p2, content: "Een bestand bespreek je aan tafel, niet op internet"}
replies:
  r1: {to: s5, by: ELN, answer: unanswered}
  r2: {to: s6, by: CO, answer: accepted}
  r3: {to: s9, by: ELN, answer: unanswered}
delegations:
  d1: {of: CO, head: p4, members: [p5, p6], event: e4}
