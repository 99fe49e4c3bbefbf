 date 1994-03-03 [Zapatisten|ZA] krijgen 34 antwoorden mee naar het woud

SAN CRISTÓBAL DE LAS CASAS, 2 maart - Tien dagen {zaten|e2} [zij|ZA] op houten banken in [de kathedraal|l1], [de negentien gemaskerde mannen en vrouwen van het EZLN|ZA]. Woensdag kon bisschop [Samuel Ruiz-Ortega|p1] het hek openen voor de pers. 'Er is geen vrede {getekend|e1}', {waarschuwde|a1} [hij|p1], 'er is een {gesprek|e2} afgerond.'

Op de 34 {eisen|a2+a5} van [de Indiaanse opstandelingen|ZA], die op nieuwjaarsdag zes stadjes in de [Mexicaanse|MX] deelstaat Chiapas bezetten, is volgens regeringsafgevaardigde [Manuel Camacho|p2] 32 keer een {toezegging|r1} gevolgd: scholen, wegen, een wet tegen discriminatie. Over het aftreden van president [Salinas|p3] viel {niet te praten|r2}, over een nieuwe kieswet evenmin: dat doen de partijen maar in de hoofdstad.

Subcommandant [Marcos|p4], pijp tussen de lippen, zei het {pakket|a6} nu eerst aan de dorpen te zullen {voorleggen|r3}. Zes weken heeft [hij|p4] daarvoor nodig. Tot die tijd duurt het {bestand|e3} van 12 januari voort en {blijft|a3} [het EZLN|ZA] in de kloven van de Lacandona. [Camacho|p2] reisde aan het eind van de middag naar Mexico-Stad om verslag uit te brengen.

De grote verliezer heet misschien wel veebaron [Jorge Constantino-Kanter|p5]. Namens de landeigenaren had [hij|p5] [de bisschop|p1] dinsdag in de sacristie {opgezocht|e5} om aan tafel te mogen {komen|a4}. '[Hij|p1] {gaf|r4} [me|p5] een zegen en een stoel in de gang.'

Over de plaats van een volgend {treffen|e6} is niets bekend.
=====
entities:
  ZA: {name: EZLN, type: Organisation}
  MX: {name: Mexico, type: State}
  p1: {name: Samuel Ruiz-Ortega, type: Person}
  p2: {name: Manuel Camacho, type: Person}
  p3: {name: Salinas, type: Person}
  p4: {name: Marcos, type: Person}
  p5: {name: Jorge Constantino-Kanter, type: Person}
  l1: {name: kathedraal van San Cristóbal de las Casas, type: Place}
offices:
  - {person: p2, office: regeringsafgevaardigde, of: MX}
  - {person: p3, office: president, of: MX}
  - {person: p4, office: Subcommandant, of: ZA}
events:
  e1: {type: Agreement, label: vredesakkoord, participants: [MX, ZA], factuality: counterfactual}
  e2: {type: Negotiation, label: gesprek in de kathedraal, participants: [ZA, MX, p2, p4], mediators: [p1], place: l1, time: Tien dagen, factuality: actual}
  e3: {type: Agreement, label: bestand, participants: [MX, ZA], time: van 12 januari, factuality: actual}
  e5: {type: Meeting, participants: [p5, p1], time: dinsdag, factuality: actual}
  e6: {type: Negotiation, label: volgend treffen, participants: [MX, ZA], factuality: possible, after: e2}
acts:
  a1: {type: Warning, by: p1, content: "Er is geen vrede getekend", about: e2}
  a2: {type: Demand, by: ZA, to: [MX], content: "scholen, wegen, een wet tegen discriminatie", about: e2}
  a5: {type: Demand, by: ZA, to: [MX], content: het aftreden van president Salinas, about: e2}
  a6: {type: Proposal, by: MX, to: [ZA], kind: other, content: het pakket, status: unanswered, about: e2}
  a3: {type: Concession, by: ZA, to: [MX], content: in de kloven van de Lacandona}
  a4: {type: Proposal, by: p5, to: [p1], kind: talks, content: om aan tafel te mogen komen, status: rejected, time: dinsdag}
replies:
  r1: {to: a2, by: p2, answer: accepted}
  r2: {to: a5, by: p2, answer: rejected}
  r3: {to: a6, by: p4, answer: unanswered}
  r4: {to: a4, by: p1, answer: rejected}
