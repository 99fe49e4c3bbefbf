 date 2023-05-22 [Armenië|AM] en [Azerbeidzjan|AZ] {stellen|o1} {zitting|e1} uit, [Georgië|GE] blijft aandringen

TBILISI - De voor vandaag geplande {zitting|e1} van de grenscommissie van [Armenië|AM] en [Azerbeidzjan|AZ] is vier uur voor aanvang {verschoven|o1} naar 5 juni. Daartoe heeft volgens [Bakoe|AZ] [Jerevan|AM] {verzocht|s1}; [de Armeniërs|AM] {ontkennen|s2} dat ten stelligste.

In het districtskantoor van [Marneuli|l1], waar de delegaties zouden worden ontvangen, waren de stoelen al geteld. [Georgië|GE] stelt de zaal en koffie ter beschikking en treedt, op eigen voordracht, op als facilitator. De [Georgische|GE] vicepremier [Levan Chikvaidze|p1] {vloog|e2} maandagochtend naar [Bakoe|AZ] om de zaak vlot te trekken.

Daar {kreeg|e5} [hij|p1] van onderhandelaar [Emin Babayev|p2] te horen dat [men|AZ] de tunnel van Zangezur op de agenda {wil|a1}. [Jerevan|AM] {weigert|r1} het woord tunnel ook maar in de mond te nemen. [Chikvaidze|p1] {reikte|s3+s5} een uitweg aan: 'verbinding' schrijven en ieder laten denken wat hij wil. [Babayev|p2] {zag daar brood in|r2}. [De woordvoerster van [de [Armeense|AM] delegatie|AM]|p3], [Nune Sarkisian|p3], {liet|r3} het in het midden.

De [Armeense|AM] afvaardiging, zeven deskundigen onder wie landmeter [Gagik Torosjan|p4], zou volgens plan {staan onder gezag|d1} van vicepremier [Rouben Aslanian|p5].

Terwijl [beide hoofdsteden|AM+AZ] [elkaar|AM+AZ] de schuld gaven, ging gisteren bij [Vardenis|l2] een verdwaalde os over de lijn. Grenswachten van [Azerbeidzjan|AZ] {gaven|e3} het dier na een kort {overleg|e4} met [Armeense|AM] collega's terug.

[De Europese Unie|EU] {noemde|s4} het {uitstel|o1} "spijtig" en de os "een goed teken".
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  GE: {name: Georgië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Marneuli, type: Place}
  l2: {name: Vardenis, type: Place}
  p1: {name: Levan Chikvaidze, type: Person}
  p2: {name: Emin Babayev, type: Person}
  p3: {name: Nune Sarkisian, type: Person}
  p4: {name: Gagik Torosjan, type: Person}
  p5: {name: Rouben Aslanian, type: Person}
offices:
  - {person: p1, office: vicepremier, of: GE}
  - {person: p2, office: onderhandelaar, of: AZ}
  - {person: p3, office: woordvoerster, of: AM}
  - {person: p4, office: landmeter, of: AM}
  - {person: p5, office: vicepremier, of: AM}
events:
  e1: {type: Negotiation, label: zitting van de grenscommissie, participants: [AM, AZ], facilitators: [GE], hosts: [GE], place: l1, time: 5 juni, factuality: planned}
  e2: {type: Visit, label: reis van Chikvaidze naar Bakoe, participants: [p1, AZ], time: maandagochtend, factuality: actual}
  e3: {type: Agreement, label: teruggave van de os, participants: [AM, AZ], place: l2, time: gisteren, factuality: actual}
  e4: {type: Meeting, label: overleg van grenswachten, participants: [AM, AZ], place: l2, time: gisteren, factuality: actual}
  e5: {type: Meeting, label: gesprek van Chikvaidze en Babayev, participants: [p1, p2], time: maandagochtend, factuality: actual, part_of: e2}
acts:
  s1: {type: Proposal, by: AM, to: [AZ], kind: other, status: accepted, content: naar 5 juni, factuality: possible, source: AZ, about: e1}
  s2: {type: Statement, by: AM, content: ontkennen dat ten stelligste}
  a1: {type: Demand, by: p2, to: [AM], content: men de tunnel van Zangezur op de agenda wil, about: e1}
  s3: {type: Proposal, by: p1, to: [AZ], kind: other, content: "'verbinding' schrijven en ieder laten denken wat hij wil", status: accepted, about: e1}
  s5: {type: Proposal, by: p1, to: [AM], kind: other, content: "'verbinding' schrijven en ieder laten denken wat hij wil", status: unanswered, about: e1}
  s4: {type: Statement, by: EU, content: spijtig, about: e1}
replies:
  r1: {to: a1, by: AM, answer: rejected}
  r2: {to: s3, by: p2, answer: accepted}
  r3: {to: s5, by: p3, answer: unanswered}
delegations:
  d1: {of: AM, head: p5, members: [p4], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
