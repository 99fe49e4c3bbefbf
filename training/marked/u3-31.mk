 date 2020-10-23 [Libische|LY] partijen {tekenen|e1} permanent {bestand|e1} in [Genève|l1]

[De strijdende partijen|LY+LNA] in [Libië|LY] hebben vrijdag in [Genève|l1] een permanent {staakt-het-vuren|e1+o2} getekend. [VN|VN]-gezant [Stephanie Williams|p1], onder wier {leiding|e2} vijf dagen werd onderhandeld, {spreekt|s1} van een "historische dag".

De {gesprekken|e2} werden gevoerd door de gemengde militaire commissie, met vijf officieren van [de regering in Tripoli|LY] en vijf van [het Nationale Leger van [Khalifa Haftar|p5]|LNA]. Generaal [Ahmed Abu Shahma|p2] {zette|d1} zijn handtekening namens [Tripoli|LY], [Emraje al-Ammami|p3] {namens|d2} [Haftar|p5].

Alle huurlingen en buitenlandse militairen moeten binnen drie maanden weg zijn. [Turkije|TR], dat [Tripoli|LY] steunt, is {sceptisch|s2}. "Dit {akkoord|e1} is niet op het hoogste niveau gesloten", {zegt|s2} president [Recep Tayyip Erdogan|p4]. [Egypte|EG] {verwelkomt|s3} het {bestand|e1}. Rusland en de Verenigde Arabische Emiraten, bondgenoten van [Haftar|p5], hebben nog niet gereageerd.

Op 9 november {begint|e3} in [Tunis|l2] een politieke {dialoog|e3} met 75 [Libiërs|LY]. Die moet leiden tot verkiezingen. [Marokko|MA] {ontving|e4} daarvoor in september al parlementariërs van beide kanten in [Bouznika|l3].

In januari {weigerde|e5} [Haftar|p5] in [Moskou|l4] een {bestand|e5} te tekenen. Een week later haalde een {top|e6} in [Berlijn|l5] {evenmin iets uit|o1}. Sinds de val van Muammar Kaddafi in 2011 is het onrustig in [Libië|LY].
=====
entities:
  LY: {name: Libië, type: State}
  LNA: {name: Nationale Leger, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  TR: {name: Turkije, type: State}
  EG: {name: Egypte, type: State}
  MA: {name: Marokko, type: State}
  l1: {name: Genève, type: Place}
  l2: {name: Tunis, type: Place}
  l3: {name: Bouznika, type: Place}
  l4: {name: Moskou, type: Place}
  l5: {name: Berlijn, type: Place}
  p1: {name: Stephanie Williams, type: Person}
  p2: {name: Ahmed Abu Shahma, type: Person}
  p3: {name: Emraje al-Ammami, type: Person}
  p4: {name: Recep Tayyip Erdogan, type: Person}
  p5: {name: Khalifa Haftar, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: Generaal, of: LY}
  - {person: p4, office: president, of: TR}
events:
  e1: {type: Agreement, label: permanent staakt-het-vuren, participants: [LY, LNA], mediators: [p1], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Negotiation, label: onderhandelingen in Genève, participants: [LY, LNA], mediators: [p1], place: l1, time: vijf dagen, factuality: actual}
  e3: {type: Negotiation, label: politieke dialoog, participants: [LY], place: l2, time: Op 9 november, factuality: planned}
  e4: {type: Meeting, label: ontmoeting in Bouznika, participants: [LY], hosts: [MA], place: l3, time: in september, factuality: actual}
  e5: {type: Agreement, label: bestand van Moskou, participants: [p5], place: l4, time: In januari, factuality: counterfactual}
  e6: {type: Meeting, label: top van Berlijn, place: l5, time: Een week later, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "historische dag"}
  s2: {type: Statement, by: p4, content: "Dit akkoord is niet op het hoogste niveau gesloten"}
  s3: {type: Statement, by: EG, content: "het bestand"}
delegations:
  d1: {of: LY, head: p2, members: [], event: e2}
  d2: {of: LNA, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e6, type: no_breakthrough}
  o2: {of: e2, type: ceasefire}
