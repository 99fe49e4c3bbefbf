 date 1986-12-29 Jaaroverzicht: een jaar van afzeggen, aankloppen en toch maar blijven

Soms is een jaar te vatten in deuren. In februari {sloeg|o1} de [Sovjet|SU]-{delegatie|d1}, met veteraan [Jevgeni Markelov|p1] aan het hoofd, die van het {ontwapeningsoverleg|e1} in [Genève|l2] achter zich dicht; in oktober {stonden|o2} in [Reykjavik|l3] [twee leiders|p3] beteuterd op een stoep, [hun|p3] {top|e2} zonder slotwoord.

Tussen die twee deuren gebeurde ook iets goeds. In [Stockholm|l4] {tekenden|e3} 35 landen in september een {pakket|e3} over het aankondigen van legeroefeningen. De [Zwitserse|CH] ambassadeur [Beat Aeschlimann|p2] kreeg het vlot door de klok stil te zetten; de {onderhandelaars|e4} deden alsof het 19 september bleef tot de 22ste. [Polen|PL] en [Malta|MT] morden, maar deden mee.

[Denemarken|DK] en [Zweden|SE] {beslechtten|e5} [hun|DK+SE] gekibbel over een boring bij het eiland Hesselø, dat al sinds 1983 liep. Een {uitnodiging|a1} van [Boekarest|RO] aan [Boedapest|HU] om over de Hongaren in Zevenburgen te praten bleef in de brievenbus {liggen|r2}.

Eén deur bleef op een kier. In [Wenen|l5] ging in november de grote {conferentie|e7} over veiligheid van start, die nog altijd {voortduurt|o3}. [Nederland|NL] {deponeerde|a3+a4} er een stuk over reisvrijheid. [De DDR|DD] heeft het ongelezen {teruggestuurd|r4}, [Hongarije|HU] vindt het "bepaald niet {onzinnig|r5}". De gastheer, de [Oostenrijkse|AT] minister [Alois Pichler|p4], {ijvert|e8} achter de schermen voor een vergelijk tussen [de twee zusterlanden|DD+HU], vooralsnog met meer wijn dan succes.

Wie zoekt naar een winnaar komt uit bij [Markelov|p1]. [Die|p1] vloog in november terug naar [Genève|l2], hing [zijn|p1] jas aan dezelfde haak en {bood|a2} aan 108 raketten uit Oost-Duitsland te halen. Op dat {bod|a2} moet [Washington|US] in het nieuwe jaar nog {antwoorden|r3}. De {zitting|e6} begint op 15 januari.
=====
entities:
  SU: {name: Sovjet-Unie, type: State}
  US: {name: Verenigde Staten, type: State}
  CH: {name: Zwitserland, type: State}
  PL: {name: Polen, type: State}
  MT: {name: Malta, type: State}
  DK: {name: Denemarken, type: State}
  SE: {name: Zweden, type: State}
  RO: {name: Roemenië, type: State}
  HU: {name: Hongarije, type: State}
  p1: {name: Jevgeni Markelov, type: Person}
  p2: {name: Beat Aeschlimann, type: Person}
  p3: {name: twee leiders, type: Person}
  l2: {name: Genève, type: Place}
  l3: {name: Reykjavik, type: Place}
  l4: {name: Stockholm, type: Place}
  NL: {name: Nederland, type: State}
  DD: {name: DDR, type: State}
  AT: {name: Oostenrijk, type: State}
  p4: {name: Alois Pichler, type: Person}
  l5: {name: Wenen, type: Place}
offices:
  - {person: p2, office: ambassadeur, of: CH}
  - {person: p4, office: minister, of: AT}
events:
  e1: {type: Negotiation, label: ontwapeningsoverleg, participants: [SU], place: l2, time: "In februari", factuality: actual}
  e2: {type: Meeting, label: top in Reykjavik, participants: [p3], place: l3, time: "in oktober", factuality: actual}
  e3: {type: Agreement, label: pakket van Stockholm, participants: [PL, MT], place: l4, time: "in september", factuality: actual, part_of: e4}
  e4: {type: Negotiation, label: onderhandelingen in Stockholm, participants: [PL, MT], mediators: [p2], place: l4, factuality: actual}
  e5: {type: Agreement, label: regeling over boring bij Hesselø, participants: [DK, SE], factuality: actual}
  e6: {type: Negotiation, label: zitting in januari, participants: [SU, US], place: l2, time: "op 15 januari", factuality: planned, after: e1}
  e7: {type: Negotiation, label: conferentie over veiligheid, participants: [NL, DD, HU], hosts: [p4], place: l5, time: "in november", factuality: actual}
  e8: {type: Mediation, label: bemiddeling van Pichler, participants: [DD, HU], mediators: [p4], place: l5, factuality: actual}
acts:
  a1: {type: Proposal, by: RO, to: [HU], kind: talks, content: "om over de Hongaren in Zevenburgen te praten", status: unanswered}
  a2: {type: Proposal, by: p1, to: [US], kind: other, content: "108 raketten uit Oost-Duitsland te halen", status: unanswered}
  a3: {type: Proposal, by: NL, to: [DD], kind: other, content: "een stuk over reisvrijheid", status: rejected}
  a4: {type: Proposal, by: NL, to: [HU], kind: other, content: "een stuk over reisvrijheid", status: accepted}
replies:
  r2: {to: a1, by: HU, answer: unanswered}
  r3: {to: a2, by: US, answer: unanswered}
  r4: {to: a3, by: DD, answer: rejected}
  r5: {to: a4, by: HU, answer: accepted}
delegations:
  d1: {of: SU, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e2, type: no_breakthrough}
  o3: {of: e7, type: ongoing}
