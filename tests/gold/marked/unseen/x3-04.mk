 date 2025-03-12 [EU|EU] legt kaarten op tafel in stalen ruzie met [Amerika|US]

Van onze correspondent

BRUSSEL - De [Europese|EU] handelscommissaris [Marek Zielonka|p1] {reist|e1} donderdag halsoverkop af naar [Washington|l2]. Daar {ontmoet|e2} [hij|p1] [zijn|p1] [Amerikaanse|US] evenknie [Howard Prentiss|p2], in een uiterste poging de heffing van 25 procent op staal en aluminium van tafel te krijgen.

In [zijn|p1] koffer zit een {pakket|a1}: [de Unie|EU] wil meer vloeibaar gas uit Louisiana kopen en [haar|EU] invoerrecht op auto's laten zakken van 10 naar 2,5 procent, als [de Verenigde Staten|US] de staalheffing schrappen. [Washington|US] gaf daar tot dusver geen {sjoege|r1} op. [Prentiss|p2] {noemde|a2} [Europa|EU] dinsdag nog 'een gated community met een lekke slagboom'.

Loopt het spaak, dan {slaat|a3} [Brussel|EU] terug: vanaf 1 april met heffingen op bourbon, motoren en pindakaas, op 13 april gevolgd door soja en vlees. Harley-Davidson becijferde dat elke motor dan 2.200 dollar duurder wordt.

Niet iedere lidstaat is daar blij mee. [Ierland|IE] en [Italië|IT] {vragen|a4+a5} om whiskey van de lijst te halen, uit vrees dat [Amerika|US] op [zijn|US] beurt [hun|IE+IT] kaas treft. Het voorzittende [Polen|PL] {houdt|r2+r3} de lijst dicht.

Vorige maand al {beten|o1} [Zielonka|p1] en [Prentiss|p2] zich in een {videogesprek|e3} van vier uur de tanden stuk op hetzelfde dossier.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  IE: {name: Ierland, type: State}
  IT: {name: Italië, type: State}
  PL: {name: Polen, type: State}
  p1: {name: Marek Zielonka, type: Person}
  p2: {name: Howard Prentiss, type: Person}
  l2: {name: Washington, type: Place}
offices:
  - {person: p1, office: handelscommissaris, of: EU}
  - {person: p2, office: evenknie, of: US}
events:
  e1: {type: Visit, label: reis van Zielonka naar Washington, participants: [p1], place: l2, time: "donderdag", factuality: planned}
  e2: {type: Meeting, label: ontmoeting Zielonka en Prentiss, participants: [p1, p2], place: l2, time: "donderdag", factuality: planned, part_of: e1}
  e3: {type: Meeting, label: videogesprek Zielonka en Prentiss, participants: [p1, p2], time: "Vorige maand", factuality: actual}
acts:
  a1: {type: Proposal, by: EU, to: [US], kind: other, content: "meer vloeibaar gas uit Louisiana kopen en haar invoerrecht op auto's laten zakken van 10 naar 2,5 procent, als de Verenigde Staten de staalheffing schrappen", status: unanswered}
  a2: {type: Statement, by: p2, to: [EU], content: "een gated community met een lekke slagboom", time: "dinsdag"}
  a3: {type: Warning, by: EU, to: [US], content: "vanaf 1 april met heffingen op bourbon, motoren en pindakaas, op 13 april gevolgd door soja en vlees"}
  a4: {type: Demand, by: IE, to: [EU], content: "whiskey van de lijst te halen"}
  a5: {type: Demand, by: IT, to: [EU], content: "whiskey van de lijst te halen"}
replies:
  r1: {to: a1, by: US, answer: unanswered}
  r2: {to: a4, by: PL, answer: rejected}
  r3: {to: a5, by: PL, answer: rejected}
outcomes:
  o1: {of: e3, type: no_breakthrough}
