 date 2022-09 [Israël|ISR] en [Libanon|LIB] {praten|e1} weer over zeegrens, gasveld [Karish|l2] blijft heet hangijzer

[Israël|ISR] en [Libanon|LIB] hebben dinsdag [hun|ISR+LIB] {onderhandelingen|e1} over de zeegrens hervat. In de grensplaats [Naqoura|l1] zaten [de twee teams|ISR+LIB] in aparte kamers. [De [Amerikaanse|VER] gezant|p1] [Peter Langford|p1] liep als {bemiddelaar|e2} heen en weer.

[Langford|p1] {legde|s1+s2} [beide kampen|ISR+LIB] een grenslijn voor die net ten noorden van het gasveld [Karish|l2] loopt. [Jeruzalem|ISR] {stemde|r1} ermee in. [Beiroet|LIB] {vroeg bedenktijd|r2} en gaf nog {geen antwoord|r2}.

Wie zitten er aan tafel?

Aan het hoofd van de [Israëlische|ISR] {ploeg|d1} staat [Uri Ben-Ami|p2], topambtenaar op het ministerie van Energie. [Libanon|LIB] {stuurde|d2} brigadegeneraal [Fouad Khoury|p3], geflankeerd door zeerechtdeskundige [Rima al-Hajj|p4] en oud-ambassadeur [Nadim Saab|p5].

"Zolang de grens niet vastligt, mag er op [Karish|l2] geen kubieke meter gas worden gewonnen", {eiste|e3} [Khoury|p3] na de eerste {ronde|e1}. [Israël|ISR] {ging|r3} daar niet in mee, maar {zegde|e4} wel toe de proefboring tot oktober stil te leggen.

Dreigement

[Hezbollah|HEZ]-leider [Hassan Nasrallah|p6] {waarschuwde|e5} maandag dat elk boorplatform een doelwit wordt zodra [Israël|ISR] begint te pompen. De [Israëlische|ISR] premier [Yair Lapid|p7] {deed|e6} die woorden af als spierballentaal.

Een {doorbraak|o1} bleef dinsdag uit. Volgende week {gaan|e7+o2} [de partijen|ISR+LIB] in [Naqoura|l1] verder. [Langford|p1] {vliegt|e8} donderdag eerst door naar [Beiroet|l3], waar [hij|p1] wordt {ontvangen|e9} door president [Michel Aoun|p8]. "[Ik|p1] ben optimistischer dan een maand geleden", {zei|e10} [hij|p1] tegen verslaggevers.
=====
entities:
  ISR: {name: Israël, type: State}
  LIB: {name: Libanon, type: State}
  VER: {name: Verenigde Staten, type: State}
  HEZ: {name: Hezbollah, type: Organisation}
  p1: {name: Peter Langford, type: Person}
  p2: {name: Uri Ben-Ami, type: Person}
  p3: {name: Fouad Khoury, type: Person}
  p4: {name: Rima al-Hajj, type: Person}
  p5: {name: Nadim Saab, type: Person}
  p6: {name: Hassan Nasrallah, type: Person}
  p7: {name: Yair Lapid, type: Person}
  p8: {name: Michel Aoun, type: Person}
  l1: {name: Naqoura, type: Place}
  l2: {name: Karish, type: Place}
  l3: {name: Beiroet, type: Place}
offices:
  - {person: p1, office: gezant, of: VER}
  - {person: p2, office: topambtenaar op het ministerie van Energie, of: ISR}
  - {person: p6, office: leider, of: HEZ}
  - {person: p7, office: premier, of: ISR}
  - {person: p8, office: president, of: LIB}
  - {person: p3, office: brigadegeneraal, of: LIB}
events:
  e1: {type: Negotiation, label: onderhandelingen over de zeegrens in Naqoura, participants: [ISR, LIB], mediators: [p1], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Mediation, label: Langford bemiddelt in Naqoura, participants: [ISR, LIB], mediators: [p1], place: l1, time: dinsdag, factuality: actual, part_of: e1}
  e7: {type: Negotiation, label: vervolg van het overleg in Naqoura, participants: [ISR, LIB], place: l1, time: Volgende week, factuality: planned, after: e1}
  e8: {type: Visit, label: Langford reist naar Beiroet, participants: [p1], place: l3, time: donderdag, factuality: planned}
  e9: {type: Meeting, label: Aoun ontvangt Langford, participants: [p1, p8], place: l3, time: donderdag, factuality: planned, part_of: e8}
acts:
  e3: {type: Demand, by: p3, time: na de eerste ronde, to: [ISR], content: 'Zolang de grens niet vastligt, mag er op Karish geen kubieke meter gas worden gewonnen'}
  e4: {type: Concession, by: ISR, to: [LIB], content: de proefboring tot oktober stil te leggen}
  e5: {type: Warning, by: p6, time: maandag, to: [ISR], content: elk boorplatform een doelwit wordt zodra Israël begint te pompen}
  e6: {type: Statement, by: p7, content: die woorden af als spierballentaal}
  e10: {type: Statement, by: p1, content: Ik ben optimistischer dan een maand geleden}
  s1: {type: Proposal, by: p1, to: [ISR], kind: territorial, status: accepted, content: een grenslijn voor die net ten noorden van het gasveld Karish loopt}
  s2: {type: Proposal, by: p1, to: [LIB], kind: territorial, status: unanswered, content: een grenslijn voor die net ten noorden van het gasveld Karish loopt}
replies:
  r3: {to: e3, by: ISR, answer: rejected}
  r1: {to: s1, by: ISR, answer: accepted}
  r2: {to: s2, by: LIB, answer: unanswered}
delegations:
  d1: {of: ISR, head: p2, members: [], event: e1}
  d2: {of: LIB, head: p3, members: [p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
