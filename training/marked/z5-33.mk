 date 2015-08-06 [Egypte|EG], [Soedan|SD] en [Ethiopië|ET]: de lijst van de dam

[KHARTOEM|l1] - Voor wie de tel kwijt is: donderdag was de {elfde keer|e1} dat [Egypte|EG], [Ethiopië|ET] en [Soedan|SD] rond één tafel zaten over de Renaissancedam. Er {kwam|o1} weer geen tekst uit, wel een rondvaart.

Het hoofdpunt van gisteren laat zich kort samenvatten. [Addis Abeba|ET] wil het meer in zeven jaar vullen. [Caïro|EG] {eist|a1} twaalf. Gastland [Soedan|SD] {opperde|a2+a7} de middenweg, negen jaar plus een noodkraan, waar [de [Egyptische|EG] waterminister|p1], [Magdi Tawfik Selim|p1], volgens [zijn|p1] eigen woorden 'wel mee {kan|r1} slapen'. Voor [Ethiopië|ET] {was|r2} de kraan onbespreekbaar.

Wat eraan voorafging

2011 - [Ethiopië|ET] begint te storten zonder iemand te bellen.
2012 - Een panel van tien deskundigen gaat in Bahir Dar aan het werk.
2013 - Op de [Egyptische|EG] televisie overwegen politici sabotage; ze wisten niet dat de camera liep. [Ethiopië|ET] {ontbiedt|e3} de ambassadeur.
2014 - In [Malabo|l3] {praten|e4} [de leiders van [Egypte|EG] en [Ethiopië|ET]|EG+ET] anderhalf uur. De ijskast gaat open.
Maart 2015 - In [Khartoem|l1] {zetten|e5} [de drie|EG+ET+SD] [hun|EG+ET+SD] krabbel onder een lijst van tien beginselen.
Mei 2015 - Het {overleg|e6:planned} in [Aswan|l4] {vervalt|o2} omdat de hotels vol zitten.

'Een bruiloft zonder bruid'

Zo {beschreef|a4} [Wereldbank|WB]-adviseur [Karel Hořejší|p2] de kring van donderdag, waarin iedereen met iedereen sprak, behalve de ingenieurs. [De Wereldbank|WB] zou graag als {makelaar|a5+e8} optreden, zei [hij|p2], maar alleen als [alle drie|EG+ET+SD] erom {vragen|a6}. [Egypte|EG] {doet|r3} dat al twee jaar.

Over zes weken {zien|e7+o3} [de drie|EG+ET+SD] [elkaar|EG+ET+SD] terug, nu in [Addis Abeba|l5]. Op de markten van Omdurman was de dam geen gespreksonderwerp. Daar ging het over de prijs van uien.
=====
entities:
  EG: {name: Egypte, type: State}
  SD: {name: Soedan, type: State}
  ET: {name: Ethiopië, type: State}
  WB: {name: Wereldbank, type: Organisation}
  l1: {name: Khartoem, type: Place}
  l3: {name: Malabo, type: Place}
  l4: {name: Aswan, type: Place}
  l5: {name: Addis Abeba, type: Place}
  p1: {name: Magdi Tawfik Selim, type: Person}
  p2: {name: Karel Hořejší, type: Person}
offices:
  - {person: p1, office: waterminister, of: EG}
  - {person: p2, office: adviseur, of: WB}
events:
  e1: {type: Negotiation, label: elfde overleg over de Renaissancedam, participants: [EG, SD, ET, p1], place: l1, time: donderdag, factuality: actual, hosts: [SD]}
  e3: {type: Meeting, label: ambassadeur ontboden, participants: [ET, EG], time: "2013", factuality: actual}
  e4: {type: Meeting, label: gesprek in Malabo, participants: [EG, ET], place: l3, time: "2014", factuality: actual}
  e5: {type: Agreement, label: lijst van tien beginselen, participants: [EG, ET, SD], place: l1, time: Maart 2015, factuality: actual}
  e6: {type: Negotiation, label: overleg in Aswan, participants: [EG, ET, SD], place: l4, time: Mei 2015, factuality: counterfactual}
  e7: {type: Negotiation, label: volgende ronde in Addis Abeba, participants: [EG, ET, SD], place: l5, time: Over zes weken, factuality: planned, after: e1}
  e8: {type: Mediation, label: mogelijke bemiddeling door de Wereldbank, participants: [EG, ET, SD], mediators: [WB], factuality: possible}
acts:
  a1: {type: Demand, by: EG, to: [ET], content: twaalf}
  a2: {type: Proposal, by: SD, to: [EG], kind: other, content: negen jaar plus een noodkraan, status: accepted}
  a4: {type: Statement, by: p2, content: Een bruiloft zonder bruid, about: e1}
  a7: {type: Proposal, by: SD, to: [ET], kind: other, content: negen jaar plus een noodkraan, status: rejected}
  a5: {type: Proposal, by: WB, to: [EG, ET, SD], kind: mediation_offer, content: als makelaar optreden, status: unanswered}
  a6: {type: Demand, by: WB, to: [EG, ET, SD], content: alleen als alle drie erom vragen}
replies:
  r1: {to: a2, by: p1, answer: accepted}
  r2: {to: a7, by: ET, answer: rejected}
  r3: {to: a6, by: EG, answer: accepted}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e6, type: cancelled}
  o3: {of: e1, type: continuation_agreed}
