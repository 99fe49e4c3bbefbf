 date 2024-03-28 [Zeventien stammen in Enga|ST] {leggen|e1+o1} pijl en geweer neer, tot de bonen rijp zijn

[WABAG|l1], Papoea-Nieuw-Guinea. – Er werden donderdag op het rugbyveld van [Wabag|l1] 23 varkens geslacht, en dat is in de hooglanden hetzelfde als een notaris. [De Ambulyin|AM] en [de Sikin|SI], met [hun|AM+SI] bondgenoten, die op 18 februari in een hinderlaag bij Akom zo'n vijftig man verloren, {beloofden|e1} [elkaar|AM+SI] drie maanden rust.

Een gevechtspauze was het {voorstel|a1} van pater [Justin Ain-Pyakali|p1], van de katholieke missie in Wapenamanda, en van [de lutherse bisschop|p2]. [Die twee|p1+p2] {liepen|e2} vijf weken lang over bergpaden van mannenhuis naar mannenhuis. Politie hadden [ze|p1+p2] niet bij zich. "Een geweer ziet alleen een ander geweer", verklaart [de priester|p1].

[De Ambulyin|AM] {stemden|r1} toe op 9 maart. Bij [de tegenstander|SI] duurde het langer, aangezien men daar eerst compensatie {wilde|a2}: honderd varkens en 200.000 kina. Dat is nu {opgeschoven|r2} naar een {tweede bijeenkomst|e3}, in mei, in [Mount Hagen|l2]. Gouverneur [Peter Ipatas|p3] heeft {toegezegd|a3} de helft te betalen.

Premier [James Marape|p4], die bij een eerdere {poging|e4} in september nog zelf in [Port Moresby|l3] als {bemiddelaar|e4} was opgetreden, liet zich nu niet zien. Van die {afspraken|e6} was na elf dagen niets over.

In Port Moresby ging de aandacht deze week uit naar de motie van wantrouwen.
=====
entities:
  ST: {name: stammen in Enga, type: Organisation}
  AM: {name: Ambulyin, type: Organisation}
  SI: {name: Sikin, type: Organisation}
  p1: {name: Justin Ain-Pyakali, type: Person}
  p2: {name: lutherse bisschop, type: Person}
  p3: {name: Peter Ipatas, type: Person}
  p4: {name: James Marape, type: Person}
  l1: {name: Wabag, type: Place}
  l2: {name: Mount Hagen, type: Place}
  l3: {name: Port Moresby, type: Place}
events:
  e1: {type: Agreement, label: gevechtspauze van drie maanden, participants: [AM, SI, ST], mediators: [p1, p2], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, participants: [AM, SI], mediators: [p1, p2], time: vijf weken lang, factuality: actual}
  e3: {type: Negotiation, participants: [AM, SI], place: l2, time: in mei, factuality: planned}
  e4: {type: Mediation, label: eerdere poging van Marape, participants: [AM, SI], mediators: [p4], place: l3, time: in september, factuality: actual}
  e6: {type: Agreement, label: eerdere afspraken, participants: [AM, SI], mediators: [p4], place: l3, time: in september, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [AM, SI], kind: ceasefire, content: Een gevechtspauze, status: accepted}
  a2: {type: Demand, by: SI, to: [AM], content: "eerst compensatie wilde: honderd varkens en 200.000 kina"}
  a3: {type: Concession, by: p3, content: de helft te betalen}
replies:
  r1: {to: a1, by: AM, answer: accepted}
  r2: {to: a2, by: AM, answer: unanswered}
outcomes:
  o1: {of: e2, type: ceasefire}
