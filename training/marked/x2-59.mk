 date 2023-03-18 LIVE [Ohrid|l1]: {urenoverleg|e1} tussen [Kecman|p1] en [Dervishi|p2]

09.40 - President [Slobodan Kecman|p1] van [Servië|RS] stapt als eerste uit, met rode ogen. "[Ik|p1] teken vandaag niets", {roept|s1} [hij|p1] naar de camera's. Premier [Valon Dervishi|p2] van [Kosovo|XK] komt achterlangs binnen.

11.15 - Gastheer [Noord-Macedonië|MK] serveert forel. [EU|EU]-buitenlandchef [Rafael Montalbán|p3] {spreekt|e2} eerst met [Kecman|p1] apart, daarna met [Dervishi|p2].

13.30 - Volgens een medewerker heeft [Montalbán|p3] een tijdpad van 150 dagen {voorgelegd|s2+s3}, met aan het einde een vereniging van [Servische|RS] gemeenten. [Dervishi|p2] {vraagt|r1} tijd om te bellen. [Kecman|p1] {knort|r2}, maar schuift het papier niet weg.

14.45 - De [Amerikaanse|US] gezant [Dale Whitcomb|p4], die als waarnemer in de lobby zit, {belt|e8} met [de [Franse|FR] president|p5]. Die heeft de zaak in februari in [München|l2] aangezwengeld, toen [de twee|p1+p2] [elkaar|p1+p2] er voor het eerst {spraken|e9}. Dat {gesprek|e9} eindigde {zonder resultaat|o5}.

16.05 - Even schrik: de [Servische|RS] auto's starten. "[Hij|p1] {gaat weg|o1}!", tiert een cameraman. Loos alarm, de chauffeurs wilden zich warmen.

17.30 - Uit de [Kosovaarse|XK] hoek, waar naast [Dervishi|p2] ook vicepremier [Arta Gashi|p6] en jurist [Ilir Morina|p7] {zitten|d1}, klinkt een {waarschuwing|s6}: zonder erkenning "is de vereniging een tijdbom".

18.50 - [Dervishi|p2] zou {instemmen|r3}, op voorwaarde dat [Servië|RS] [zijn|XK] lidmaatschap van de Raad van Europa niet langer {dwarsboomt|a1}.

21.20 - Het duurt en het duurt. De pizza's zijn op.

22.45 - "We hebben een {deal|e3+o3}", {tweet|s4} [Montalbán|p3]. [De twee leiders|p1+p2] gaan {akkoord|e3+r4} met het uitvoeringsplan. Mondeling, want ondertekenen {weigert|e4} [Kecman|p1] nog altijd. [Dervishi|p2] {hekelt|s5} dat: "Een handdruk zonder hand."

23.30 - De {persconferentie|e5} van [de twee|p1+p2] samen {gaat niet door|o4}. Elk staat in een andere vleugel van het hotel de eigen pers te {woord|e6+e7}.
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  MK: {name: Noord-Macedonië, type: State}
  l1: {name: Ohrid, type: Place}
  p1: {name: Slobodan Kecman, type: Person}
  p2: {name: Valon Dervishi, type: Person}
  p3: {name: Rafael Montalbán, type: Person}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  p4: {name: Dale Whitcomb, type: Person}
  p6: {name: Arta Gashi, type: Person}
  p7: {name: Ilir Morina, type: Person}
  p5: {name: Franse president, type: Person}
  l2: {name: München, type: Place}
  EU: {name: Europese Unie, type: Organisation}
offices:
  - {person: p1, office: President, of: RS}
  - {person: p2, office: Premier, of: XK}
  - {person: p3, office: buitenlandchef, of: EU}
  - {person: p4, office: gezant, of: US}
  - {person: p5, office: president, of: FR}
  - {person: p6, office: vicepremier, of: XK}
events:
  e1: {type: Negotiation, label: overleg in Ohrid, participants: [p1, p2, RS, XK], mediators: [p3], hosts: [MK], observers: [p4], place: l1, factuality: actual}
  e2: {type: Meeting, label: aparte gesprekken van Montalbán, participants: [p3, p1, p2], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: akkoord over uitvoeringsplan, participants: [p1, p2, RS, XK], mediators: [p3], place: l1, factuality: actual, part_of: e1}
  e4: {type: Agreement, label: ondertekening door Kecman, participants: [p1], factuality: counterfactual}
  e5: {type: PressConference, label: gezamenlijke persconferentie, participants: [p1, p2], place: l1, factuality: counterfactual}
  e6: {type: PressConference, label: persmoment van Kecman, participants: [p1], place: l1, factuality: actual}
  e7: {type: PressConference, label: persmoment van Dervishi, participants: [p2], place: l1, factuality: actual}
  e8: {type: Meeting, label: telefoontje van Whitcomb, participants: [p4, p5], factuality: actual}
  e9: {type: Meeting, label: gesprek in München, participants: [p1, p2], place: l2, time: in februari, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "teken vandaag niets"}
  s2: {type: Proposal, by: p3, to: [p2], kind: other, content: "een tijdpad van 150 dagen", status: accepted}
  s3: {type: Proposal, by: p3, to: [p1], kind: other, content: "een tijdpad van 150 dagen", status: accepted}
  s4: {type: Statement, by: p3, content: "We hebben een deal", about: e3}
  s5: {type: Statement, by: p2, content: "Een handdruk zonder hand."}
  a1: {type: Demand, by: p2, to: [RS], content: "dat Servië zijn lidmaatschap van de Raad van Europa niet langer dwarsboomt"}
  s6: {type: Warning, by: XK, to: [RS], content: "zonder erkenning \"is de vereniging een tijdbom\""}
replies:
  r1: {to: s2, by: p2, answer: unanswered}
  r2: {to: s3, by: p1, answer: unanswered}
  r3: {to: s2, by: p2, answer: accepted}
  r4: {to: s3, by: p1, answer: accepted}
delegations:
  d1: {of: XK, head: null, members: [p2, p6, p7], event: e1}
outcomes:
  o5: {of: e9, type: no_breakthrough}
  o1: {of: e1, type: walkout, factuality: counterfactual}
  o3: {of: e1, type: agreement}
  o4: {of: e5, type: cancelled}
