 date 2026-01-28 Zeven weken, drie steden en een sneeuwstorm: het {gehakketak|e1} over [Groenland|GL]

Door onze Arctis-correspondente

[NUUK|l1] - Wie de hele geschiedenis wil kennen, begint bij de koffieautomaat van hotel Hans Egede. Daar {vroeg|e6+a5} de [Amerikaanse|US] gezant [Duane Pickering|p1] op 9 december aan [de [Groenlandse|GL] premier|p2], [Malik Petersen|p2], wat het eiland moest kosten. "Het {gaat|r1} de verkoop niet in", zei [Petersen|p2], en drukte op cappuccino.

Sindsdien is er {onderhandeld|e1}, al wil niemand dat woord gebruiken. Een eerste {ronde|e2}, in [Kopenhagen|l2], leverde een gezamenlijke {werkgroep|o1} op. De {tweede|e5}, vlak voor kerst in [Reykjavik|l3], is na een uur gestaakt toen [Pickering|p1] een vlag op tafel zette. De [Deense|DK] minister [Signe Bramsen|p3] {klapte|o2} [haar|p3] laptop dicht en nam de eerste vlucht.

Voor de derde {bijeenkomst|e3}, dinsdag in [Nuuk|l1], was er een buitenstaander gevonden. De [IJslandse|IS] oud-presidente [Halldóra Sveinsdóttir|p4] mocht de {gesprekken|e3} leiden, met [Canada|CA] en [Noorwegen|NOR] als toehoorders. [Denemarken|DK] {bracht|d1} zes mensen mee, met [Bramsen|p3] als woordvoerster en admiraal [Jeppe Krag|p5] als rechterhand. Aan [Groenlandse|GL] kant {zat|d2} [Petersen|p2], met [zijn|p2] ministers [Paninnguaq Lynge|p6] en [Ole Kleist|p7]. [Pickering|p1] {kwam|d3} alleen.

Er is iets uitgekomen. [Washington|US] krijgt {toestemming|a1} om de basis bij Pituffik met een tweede baan uit te breiden, en {ziet|a2} voortaan af van het woord 'aankoop'. Het mijnbouwrecht {bleef|o3} liggen. [Pickering|p1] had {gevraagd|a3} om een voorkeursrecht op zeldzame aardmetalen; [Lynge|p6] {noemde|r2} dat "kolonialisme met een helm op".

[Sveinsdóttir|p4] wil [de partijen|US+GL+DK] in maart nog eens {bijeenroepen|e4+a6+a7}. [Bramsen|p3] {heeft|r3} daar oren naar, [Pickering|p1] {moet|r4} het "thuis voorleggen". [Het Witte Huis|US] {ontkende|a4} woensdag dat er een uiterste datum bestaat.

Bij het hotel is de koffieautomaat inmiddels vervangen.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  GL: {name: Groenland, type: State}
  DK: {name: Denemarken, type: State}
  IS: {name: IJsland, type: State}
  CA: {name: Canada, type: State}
  NOR: {name: Noorwegen, type: State}
  p1: {name: Duane Pickering, type: Person}
  p2: {name: Malik Petersen, type: Person}
  p3: {name: Signe Bramsen, type: Person}
  p4: {name: Halldóra Sveinsdóttir, type: Person}
  p5: {name: Jeppe Krag, type: Person}
  p6: {name: Paninnguaq Lynge, type: Person}
  p7: {name: Ole Kleist, type: Person}
  l1: {name: Nuuk, type: Place}
  l2: {name: Kopenhagen, type: Place}
  l3: {name: Reykjavik, type: Place}
offices:
  - {person: p1, office: gezant, of: US}
  - {person: p2, office: premier, of: GL}
  - {person: p3, office: minister, of: DK}
  - {person: p4, office: oud-presidente, of: IS}
  - {person: p5, office: admiraal, of: DK}
  - {person: p6, office: minister, of: GL}
  - {person: p7, office: minister, of: GL}
events:
  e1: {type: Negotiation, label: onderhandelingen over Groenland, participants: [US, GL, DK], time: "Zeven weken", factuality: actual}
  e2: {type: Negotiation, label: eerste ronde, participants: [US, GL, DK], place: l2, factuality: actual, part_of: e1}
  e5: {type: Negotiation, label: tweede ronde, participants: [US, GL, DK, p1, p3], place: l3, time: "vlak voor kerst", factuality: actual, part_of: e1, after: e2}
  e3: {type: Negotiation, label: derde bijeenkomst, participants: [US, GL, DK], mediators: [p4], observers: [CA, NOR], place: l1, time: "dinsdag", factuality: actual, part_of: e1, after: e5}
  e4: {type: Negotiation, label: bijeenkomst in maart, participants: [US, GL, DK], mediators: [p4], time: "in maart", factuality: possible, after: e3}
  e6: {type: Meeting, label: gesprek bij de koffieautomaat, participants: [p1, p2], place: l1, time: "op 9 december", factuality: actual}
acts:
  a5: {type: Proposal, by: p1, to: [p2], kind: territorial, content: "wat het eiland moest kosten", status: rejected}
  a1: {type: Concession, by: DK, to: [US], content: "om de basis bij Pituffik met een tweede baan uit te breiden"}
  a2: {type: Concession, by: US, content: "ziet voortaan af van het woord 'aankoop'"}
  a3: {type: Demand, by: p1, to: [GL], content: "een voorkeursrecht op zeldzame aardmetalen"}
  a4: {type: Statement, by: US, content: "dat er een uiterste datum bestaat", time: "woensdag"}
  a6: {type: Proposal, by: p4, to: [DK], kind: talks, content: "de partijen in maart nog eens bijeenroepen", status: accepted}
  a7: {type: Proposal, by: p4, to: [US], kind: talks, content: "de partijen in maart nog eens bijeenroepen", status: unanswered}
replies:
  r1: {to: a5, by: p2, answer: rejected}
  r2: {to: a3, by: p6, answer: rejected}
  r3: {to: a6, by: p3, answer: accepted}
  r4: {to: a7, by: p1, answer: unanswered}
delegations:
  d1: {of: DK, head: p3, members: [p5], event: e3}
  d2: {of: GL, head: p2, members: [p6, p7], event: e3}
  d3: {of: US, head: p1, members: [], event: e3}
outcomes:
  o1: {of: e2, type: partial_agreement}
  o2: {of: e5, type: walkout}
  o3: {of: e3, type: partial_agreement}
