 date 2022-03-17 LIVEBLOG Eiland in opstand: de dag op [Corsica|CO]

07.12 uur - Ajaccio wordt wakker met rook. Bij het belastingkantoor zijn vannacht 34 agenten gewond geraakt. Sinds de aanslag op de gevangen nationalist Yvan Colonna is het elke avond raak.

08.40 uur - Minister van Binnenlandse Zaken [Gérald Darmaret|p1] is voor de tweede dag {op|e5} [het eiland|CO]. Woensdag zei [hij|p1] in een krant dat [Parijs|FR] {bereid|a1} is 'tot autonomie te gaan'. [De minister|p1] {ontmoet|e1} om tien uur [de voorzitter van [de Corsicaanse raad|CR]|p2], [Gilles Simeonesi|p2].

10.55 uur - Het {gesprek|e1} op [de prefectuur|l1] duurt langer dan de voorziene drie kwartier. Buiten staan scholieren te fluiten.

12.30 uur - Klaar. [De twee|p1+p2] hebben een {protocol|e2} {getekend|e2}: vanaf april acht maanden lang {onderhandelingen|e3+o1} in [Parijs|l2], waarbij [de Corsicanen|CR] de agenda mee opstellen. [Simeonesi|p2] {wil|a2} zwart op wit dat ook over de drie veroordeelden in de zaak-Érignac wordt gepraat. [Darmaret|p1] knikte, maar {ondertekende|r2} dat punt niet.

14.15 uur - De jongerenbeweging [Ghjuventù Libera|GL] {noemt|a3} het papier 'een lege fles'. [Zij|GL] is niet uitgenodigd en {zegt|a4} vanavond weer de straat op te gaan.

16.05 uur - Bisschop [François Bustillo-Mari|p3] van Ajaccio heeft zich {aangeboden|a5} als {tussenpersoon|e4} tussen [de jongeren|GL] en de prefect. Van [hen|GL] kwam een {duim|r5}.

19.20 uur - [De bewindsman|p1] is {vertrokken|e5}. Vanuit het vliegtuig {belde|e6} [de minister|p1] met president [Macron|p4], die een {ontmoeting|e7} met [Simeonesi|p2] vóór de verkiezingen uitsluit.

22.48 uur - Het is stil. Dit blog sluit.
=====
entities:
  CO: {name: Corsica, type: Place}
  FR: {name: Frankrijk, type: State}
  CR: {name: Corsicaanse raad, type: Organisation}
  GL: {name: Ghjuventù Libera, type: Organisation}
  p1: {name: Gérald Darmaret, type: Person}
  p2: {name: Gilles Simeonesi, type: Person}
  p3: {name: François Bustillo-Mari, type: Person}
  p4: {name: Macron, type: Person}
  l1: {name: prefectuur, type: Place}
  l2: {name: Parijs, type: Place}
offices:
  - {person: p1, office: Minister van Binnenlandse Zaken, of: FR}
  - {person: p2, office: voorzitter, of: CR}
  - {person: p4, office: president, of: FR}
events:
  e1: {type: Negotiation, label: gesprek op de prefectuur, participants: [p1, p2, FR, CR], place: l1, time: om tien uur, factuality: actual, part_of: e5}
  e2: {type: Agreement, label: protocol, participants: [p1, p2, FR, CR], place: l1, factuality: actual}
  e3: {type: Negotiation, participants: [FR, CR], place: l2, time: vanaf april acht maanden lang, factuality: planned, after: e1}
  e4: {type: Mediation, participants: [GL], mediators: [p3], factuality: possible}
  e5: {type: Visit, participants: [p1], place: CO, factuality: actual}
  e6: {type: Meeting, label: telefoongesprek, participants: [p1, p4], factuality: actual}
  e7: {type: Meeting, participants: [p4, p2], time: vóór de verkiezingen, factuality: counterfactual}
acts:
  a1: {type: Concession, by: FR, to: [CR], content: "'tot autonomie te gaan'", time: Woensdag}
  a2: {type: Demand, by: p2, to: [p1], content: dat ook over de drie veroordeelden in de zaak-Érignac wordt gepraat, about: e1}
  a3: {type: Statement, by: GL, content: "'een lege fles'", about: e2}
  a4: {type: Warning, by: GL, content: vanavond weer de straat op te gaan}
  a5: {type: Proposal, by: p3, to: [GL], kind: mediation_offer, content: tussenpersoon tussen de jongeren en de prefect, status: accepted}
replies:
  r2: {to: a2, by: p1, answer: unanswered}
  r5: {to: a5, by: GL, answer: accepted}
outcomes:
  o1: {of: e1, type: continuation_agreed}
