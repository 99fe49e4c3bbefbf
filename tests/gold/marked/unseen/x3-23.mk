 date 2021-03-05 Weer een {staakt-het-vuren|e1} aan de Donbas-linie: [Kiev|UA] tekent, [Donetsk|DN] vertrekt

[MINSK|l1] - Per videoverbinding heeft de driezijdige contactgroep woensdag en donderdag {vergaderd|e2} over de opgelaaide {beschietingen|e3} langs het front in de Donbas. Resultaat: een {wapenrust|e1+o1} vanaf vrijdag middernacht, die [de separatisten van Donetsk|DN] "onder voorbehoud" aanvaarden.

De virtuele zaal stond onder gezag van [Heikki Salonen|p1], gezant van [de OVSE|OVSE]. [Oekraïne|UA] liet zich {vertegenwoordigen|d1} door ex-president [Hryhori Kostenko|p2], geflankeerd door [zijn|p2] adjunct [Olesja Fomenko|p3] en generaal [Bohdan Rudyk|p4]; voor [Rusland|RU] {zat|d2} [Vadim Grizov|p5] achter de knoppen.

Donderdagmiddag ging [de delegatie van Donetsk|DN] uit {beeld|o2}, uit woede over een kaart waarop de stad Horlivka grijs was gemaakt. [Salonen|p1] pleitte de [separatisten|DN] terug met een {voorstel|a2} om de kaart te vervangen door een lijst van plaatsnamen. [Kostenko|p2] ging {akkoord|r1} {mits|a3} die lijst Oekraïens gespeld zou zijn.

Over een ruil van gevangenen kwam men niet te spreken: die {schuift|o3} door naar de volgende {bijeenkomst|e4}, 17 maart. [Kiev|UA] had {gevraagd|a4} om 44 man, [Donetsk|DN] {zegt|r2} er maar dertien te hebben.

Los daarvan {stuurt|e5+d3} [Kazachstan|KZ] deze maand een arts, [Aigerim Suleimenova|p6], naar [Loehansk|l2] om een doorgang voor ambulances te regelen. [Haar|p6] {schets|a5+a6}: iedere dinsdag van negen tot twaalf over de brug bij Stanytsja. [Kiev|UA] {stemde|r3} vrijdagochtend toe. [De separatisten|DN] {willen|r4} er niet aan, tenzij [Oekraïne|UA] ook {toestaat|a7} dat gepensioneerden hun geld aan de overkant ophalen. "Chantage met krukken", {luidt|r5} het antwoord van [Kostenko|p2].

De [Kazachse|KZ] dokter zelf oogt onverstoorbaar. "[Ik|p6] heb eerder met een koe en een veearts onderhandeld", {sprak|a8} [zij|p6] tegen een radiozender in Almaty. "De koe was lastiger."

Het is het vierentwintigste bestand sinds 2014. De meeste sneuvelden binnen een etmaal.
=====
entities:
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  DN: {name: separatisten van Donetsk, type: Organisation}
  OVSE: {name: OVSE, type: Organisation}
  p1: {name: Heikki Salonen, type: Person}
  p2: {name: Hryhori Kostenko, type: Person}
  p3: {name: Olesja Fomenko, type: Person}
  p4: {name: Bohdan Rudyk, type: Person}
  p5: {name: Vadim Grizov, type: Person}
  l1: {name: Minsk, type: Place}
  KZ: {name: Kazachstan, type: State}
  p6: {name: Aigerim Suleimenova, type: Person}
  l2: {name: Loehansk, type: Place}
offices:
  - {person: p1, office: gezant, of: OVSE}
  - {person: p2, office: ex-president, of: UA}
  - {person: p3, office: adjunct, of: UA}
  - {person: p4, office: generaal, of: UA}
  - {person: p6, office: arts, of: KZ}
events:
  e1: {type: Agreement, label: wapenrust, participants: [UA, DN], time: "vanaf vrijdag middernacht", factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: overleg van de contactgroep, participants: [UA, RU, DN], mediators: [p1], time: "woensdag en donderdag", factuality: actual}
  e3: {type: Conflict, label: beschietingen in de Donbas, participants: [UA, DN], factuality: actual}
  e4: {type: Negotiation, label: bijeenkomst van 17 maart, participants: [UA, RU, DN], time: "17 maart", factuality: planned, after: e2}
  e5: {type: Visit, label: reis van Suleimenova naar Loehansk, participants: [p6], place: l2, time: "deze maand", factuality: planned}
acts:
  a2: {type: Proposal, by: p1, to: [UA, DN], kind: other, content: "de kaart te vervangen door een lijst van plaatsnamen", status: accepted}
  a3: {type: Demand, by: p2, content: "die lijst Oekraïens gespeld zou zijn"}
  a4: {type: Proposal, by: UA, to: [DN], kind: prisoner_exchange, content: "44 man", status: unanswered}
  a5: {type: Proposal, by: p6, to: [UA], kind: humanitarian_corridor, content: "iedere dinsdag van negen tot twaalf over de brug bij Stanytsja", status: accepted}
  a6: {type: Proposal, by: p6, to: [DN], kind: humanitarian_corridor, content: "iedere dinsdag van negen tot twaalf over de brug bij Stanytsja", status: rejected}
  a7: {type: Demand, by: DN, to: [UA], content: "dat gepensioneerden hun geld aan de overkant ophalen"}
  a8: {type: Statement, by: p6, content: "Ik heb eerder met een koe en een veearts onderhandeld"}
replies:
  r1: {to: a2, by: p2, answer: accepted}
  r2: {to: a4, by: DN, answer: unanswered}
  r3: {to: a5, by: UA, answer: accepted}
  r4: {to: a6, by: DN, answer: rejected}
  r5: {to: a7, by: p2, answer: rejected}
delegations:
  d1: {of: UA, head: p2, members: [p3, p4], event: e2}
  d2: {of: RU, head: p5, members: [], event: e2}
  d3: {of: KZ, head: p6, members: [], event: e5}
outcomes:
  o1: {of: e2, type: ceasefire}
  o2: {of: e2, type: walkout}
  o3: {of: e2, type: continuation_agreed}
