 date 2004-03-30 Nachtlog uit de Zwitserse bergen

22.10 uur. Vanuit de lobby is te zien hoe [VN|UN]-gezant [Rodrigo Alcântara|p1] voor de vierde keer vandaag van vleugel wisselt. Links logeert de [Grieks-Cypriotische|CY] ploeg, rechts de [Turks-Cypriotische|TC]. Samen in één kamer zijn [ze|CY+TC] sinds zondag niet geweest; [Alcântara|p1] {pendelt|e1}.

22.45 uur. [Hij|p1] heeft, zo lekt uit, een vierde versie van het {herenigingsplan|s1+s2} {rondgedeeld|s1+s2}. Nieuw: zeven jaar overgangstijd voor de huizen.

23.30 uur. [Turks-Cyprus|TC] {slikt|r1} het. Leider [Mustafa Erdinç|p2] stond met [zijn|p2] duim omhoog op het balkon. "Niet alles wat je lust staat op de kaart", {filosofeert|s3} [hij|p2] tegen de fotografen.

00.20 uur. Aan de overkant is het stiller. President [Tassos Kyprianidis|p3] heeft partijleiders {meegenomen|d1}, [Eleni Hadjicosta|p4] en [Petros Vassiliou|p5] onder anderen, en die zijn verdeeld. {Bedenktijd|r2}, vraagt [hij|p3]: tot de ochtend.

02.00 uur. De moederlanden, zoals ze hier heten. De [Griekse|GR] premier [Alekos Stathopoulos|p6] en [zijn|p6] [Turkse|TR] ambtgenoot [Orhan Tezcan|p7] {drinken|e2} beneden samen koffie, een kwartier, zonder de eilanders. De Britten, met hun bases, schuiven niet aan.

05.50 uur. {Nee|r3}, luidt het. [Kyprianidis|p3] {zal|s4} [zijn|p3] volk vragen het plan weg te stemmen.

06.15 uur. [Alcântara|p1], in hemdsmouwen: "Er is {geen akkoord|o1}. Er komt op 24 april wél een referendum. Over een vervolg heb [ik|p1] niets te melden."
=====
entities:
  CY: {name: Grieks-Cyprus, type: State}
  TC: {name: Turks-Cyprus, type: State}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  UN: {name: VN, type: Organisation}
  p1: {name: Rodrigo Alcântara, type: Person}
  p2: {name: Mustafa Erdinç, type: Person}
  p3: {name: Tassos Kyprianidis, type: Person}
  p4: {name: Eleni Hadjicosta, type: Person}
  p5: {name: Petros Vassiliou, type: Person}
  p6: {name: Alekos Stathopoulos, type: Person}
  p7: {name: Orhan Tezcan, type: Person}
offices:
  - {person: p1, office: VN-gezant, of: UN}
  - {person: p2, office: Leider, of: TC}
  - {person: p3, office: President, of: CY}
  - {person: p6, office: premier, of: GR}
  - {person: p7, office: premier, of: TR}
events:
  e1: {type: Mediation, label: pendeldiplomatie van Alcântara, participants: [CY, TC], mediators: [p1], factuality: actual}
  e2: {type: Meeting, label: koffie van de premiers, participants: [p6, p7], time: "een kwartier", factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [TC], kind: other, content: "zeven jaar overgangstijd voor de huizen", status: accepted}
  s2: {type: Proposal, by: p1, to: [CY], kind: other, content: "zeven jaar overgangstijd voor de huizen", status: rejected}
  s3: {type: Statement, by: p2, content: "Niet alles wat je lust staat op de kaart"}
  s4: {type: Statement, by: p3, content: "zijn volk vragen het plan weg te stemmen"}
replies:
  r1: {to: s1, by: TC, answer: accepted}
  r2: {to: s2, by: p3, answer: unanswered}
  r3: {to: s2, by: p3, answer: rejected}
delegations:
  d1: {of: CY, head: p3, members: [p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
