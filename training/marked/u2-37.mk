 date 1988-07-21 Veertien zinnen over [Angola|AO]

Het stuk telt veertien beginselen, meet nog geen twee kantjes en mag van [de drie ondertekenaars|AO+CU+ZA] sinds woensdag worden voorgelezen. [Angola, Cuba en Zuid-Afrika|AO+CU+ZA] {onderschrijven|e1} daarin dat Namibië onafhankelijk wordt en dat vijftigduizend [Cubanen|CU] huiswaarts keren, "geleidelijk en geheel". Over het tempo {zwijgt|o1} het.

[Chester Maddox|p1], [de [Amerikaanse|US] onderminister|p1] die [de drie|AO+CU+ZA] sinds mei {bijeenbrengt|e2}, eerst in [Londen|l1], daarna in [Brazzaville|l2], [Caïro|l3] en [New York|l4], wil dat vóór 29 september geregeld zien. [Pretoria|ZA] {vindt|s1} zeven maanden lang zat. [Havana|CU] {houdt|s2} vast aan vier jaar. [Luanda|AO], gevraagd naar [zíjn|AO] getal, {antwoordde|s3} bij monde van generaal [Ndozi Kiala|p2] dat "een kok het brood niet uit de oven trekt omdat een gast op zijn horloge kijkt".

In augustus {komen|e3} [de delegaties|AO+CU+ZA] opnieuw bijeen. [Zuid-Afrika|ZA] zal ook dan worden {aangevoerd|d1} door [Deon Liebenberg|p3], [directeur-generaal|p3], met naast zich generaal [Kobus Strydom|p4]. [Maddox|p1] heeft [de Sovjet-Unie|SU] {gevraagd|s4} als waarnemer in de buurt te blijven, en [Moskou|SU] {doet|r1} dat.

Twee bewegingen praten over [hun|SW+UN] eigen land niet mee: [SWAPO|SW], dat Namibië wil regeren, en [Unita|UN], dat Angola wil veroveren. "[Wij|UN] erkennen geen letter", {tekende|s5} [Unita|UN]-secretaris [Abílio Sakaita|p5] dan ook aan.

Botswana en Zambia, frontstaten, vernamen een en ander via de radio.
=====
entities:
  AO: {name: Angola, type: State}
  CU: {name: Cuba, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  US: {name: Verenigde Staten, type: State}
  SU: {name: Sovjet-Unie, type: State}
  SW: {name: SWAPO, type: Organisation}
  UN: {name: Unita, type: Organisation}
  l1: {name: Londen, type: Place}
  l2: {name: Brazzaville, type: Place}
  l3: {name: Caïro, type: Place}
  l4: {name: New York, type: Place}
  p1: {name: Chester Maddox, type: Person}
  p2: {name: Ndozi Kiala, type: Person}
  p3: {name: Deon Liebenberg, type: Person}
  p4: {name: Kobus Strydom, type: Person}
  p5: {name: Abílio Sakaita, type: Person}
offices:
  - {person: p1, office: onderminister, of: US}
  - {person: p2, office: generaal, of: AO}
  - {person: p3, office: directeur-generaal, of: ZA}
  - {person: p4, office: generaal, of: ZA}
  - {person: p5, office: secretaris, of: UN}
events:
  e1: {type: Agreement, label: veertien beginselen, participants: [AO, CU, ZA], mediators: [p1], time: "sinds woensdag", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: besprekingen over Angola en Namibië, participants: [AO, CU, ZA], mediators: [p1], time: "sinds mei", factuality: actual}
  e3: {type: Negotiation, participants: [AO, CU, ZA], observers: [SU], time: "In augustus", factuality: planned, after: e2}
acts:
  s1: {type: Demand, by: ZA, to: [CU, AO], content: "zeven maanden"}
  s2: {type: Demand, by: CU, to: [ZA], content: "vier jaar"}
  s3: {type: Statement, by: p2, content: "een kok het brood niet uit de oven trekt omdat een gast op zijn horloge kijkt"}
  s4: {type: Proposal, by: p1, to: [SU], kind: other, content: "als waarnemer in de buurt te blijven", status: accepted, about: e3}
  s5: {type: Statement, by: p5, content: "Wij erkennen geen letter", about: e1}
replies:
  r1: {to: s4, by: SU, answer: accepted}
delegations:
  d1: {of: ZA, head: p3, members: [p4], event: e3}
outcomes:
  o1: {of: e2, type: partial_agreement}
