 date 1989-06-18 [Delhi|IN] en [Islamabad|PK] {eens|e1} over [Siachen|l1], zij het elk over iets anders

NEW DELHI, 18 juni - Op zes kilometer hoogte wordt minder door kogels gestorven dan door kou. Dat inzicht lag ten grondslag aan de {vijfde ronde|e2} over de [Siachengletsjer|l1], die gisteren in [Rawalpindi|l2] werd afgesloten met een {persverklaring|e1+o1} van elf regels: [India|IN] en [Pakistan|PK] zullen [hun|IN+PK] troepen {herschikken|c1+c2} 'om de kans op conflict te verminderen'.

Het {overleg|e2} werd gevoerd door de [secretarissen-generaal van Defensie|p1+p2], [Naresh Chandra-Seth|p1] en [Syed Ijlal Haider|p2], met de militairen in een zijkamer. Na afloop {drukten|e3} [de heren|p1+p2] premier [Benazir Bhutto|p3] de hand.

Nog geen achttien uur later was er ruzie. [De [Pakistaanse|PK] woordvoerder|p4], [Humayun Khan-Afridi|p4], {zei|a1} gisteravond dat [India|IN] zich terugtrekt tot de posities van 1972, het jaar van Simla. [Delhi|IN] {sprak|a2} dat vanmiddag tegen. 'Terugtrekking is niet besproken,' aldus een ambtenaar van Buitenlandse Zaken. 'Herschikking betekent dat men anders gaat zitten.'

In juli {ontmoeten|e4} de legerstaven [elkaar|IN+PK] om de kaart in te tekenen. Een {bezoek|e5} van premier [Rajiv Gandhi|p5] aan [Islamabad|l3], op 16 juli, gaat vooralsnog door.

De gletsjer is 76 kilometer lang. Sinds 1984 zijn er naar schatting achthonderd doden gevallen, de meesten in lawines.
=====
entities:
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  p1: {name: Naresh Chandra-Seth, type: Person}
  p2: {name: Syed Ijlal Haider, type: Person}
  p3: {name: Benazir Bhutto, type: Person}
  p4: {name: Humayun Khan-Afridi, type: Person}
  p5: {name: Rajiv Gandhi, type: Person}
  l1: {name: Siachengletsjer, type: Place}
  l2: {name: Rawalpindi, type: Place}
  l3: {name: Islamabad, type: Place}
offices:
  - {person: p1, office: secretaris-generaal van Defensie, of: IN}
  - {person: p2, office: secretaris-generaal van Defensie, of: PK}
  - {person: p4, office: woordvoerder, of: PK}
events:
  e1: {type: Agreement, label: persverklaring over Siachen, participants: [IN, PK], place: l2, time: gisteren, factuality: actual}
  e2: {type: Negotiation, label: vijfde ronde, participants: [IN, PK, p1, p2], place: l2, time: gisteren, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2, p3], time: Na afloop, factuality: actual}
  e4: {type: Meeting, label: overleg van de legerstaven, participants: [IN, PK], time: In juli, factuality: planned, after: e2}
  e5: {type: Visit, participants: [p5], place: l3, time: op 16 juli, factuality: planned}
acts:
  c1: {type: Concession, by: IN, to: [PK], content: "hun troepen herschikken 'om de kans op conflict te verminderen'", about: e1}
  c2: {type: Concession, by: PK, to: [IN], content: "hun troepen herschikken 'om de kans op conflict te verminderen'", about: e1}
  a1: {type: Statement, by: p4, content: "dat India zich terugtrekt tot de posities van 1972", about: e1, time: gisteravond}
  a2: {type: Statement, by: IN, content: Terugtrekking is niet besproken, about: e2, time: vanmiddag}
outcomes:
  o1: {of: e2, type: agreement}
