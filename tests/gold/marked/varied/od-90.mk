 date 2017-12-03 Vrachtwagens {rijden|a1} weer tussen [Kazachstan|KZ] en [Kirgizië|KG]

BISJKEK - De rij bij Ak-Tilek, op het hoogtepunt twintig kilometer en twaalfhonderd vrachtwagens lang, is opgelost. Zaterdag {tekenden|e1} de premiers [Bakytzjan Sagintajev-Oel|p1] en [Sapar Isakov-Bek|p2] in [Astana|l1] een {stappenplan|e1} van vijftig punten, en om middernacht {ging|a1} de slagboom omhoog.

De ruzie begon in oktober. [De [Kirgizische|KG] president|p3], [Almazbek Atambajev-Sjer|p3], in [zijn|p3] laatste weken, {noemde|a5} [[zijn|p3] [Kazachse|KZ] ambtgenoot|p4] 'een oude man met een grote zaal'. [Die|p4] had [[zijn|p3] tegenstander|p5], oppositiekandidaat [Omoerbek Babanov-Ata|p5], {ontvangen|e2}. Drie dagen later stond er plotseling een kalasjnikov bij elke koe.

Wat [de premiers|p1+p2] toen {bespraken|e3}, op 26 oktober in [Tasjkent|l2] tijdens een {bijeenkomst|e4} van regeringsleiders, hielp {weinig|o1}. [Isakov|p2] {vroeg|a2} of de grens een week open kon voor de uien. [Sagintajev|p1] {hield|r2} vast aan meer toezicht op Chinese smokkelwaar. Een klacht bij [de Euraziatische Unie|EU1], in Moskou, leidde op 8 november tot een {zitting|e5} waar [Kazachstan|KZ] niet verscheen.

Met de nieuwe president, [Sooronbaj Zjeenbekov|p6], lag het anders. [Hij|p6] {schudde|e6} [Nursultan Nazarbajev-Khan|p4] donderdag de hand in [Minsk|l3], gastheer [Aleksandr Loekasjenko|p7] schoof [ze|p6+p4] naar [elkaar|p6+p4] toe met een gebaar dat men in Wit-Rusland voor koeien gebruikt.

[Bisjkek|KG] {ziet|a3} af van de 100 miljoen dollar steun die [Astana|KZ] had {beloofd|a4}.
=====
entities:
  KZ: {name: Kazachstan, type: State}
  KG: {name: Kirgizië, type: State}
  EU1: {name: Euraziatische Unie, type: Organisation}
  p1: {name: Bakytzjan Sagintajev-Oel, type: Person}
  p2: {name: Sapar Isakov-Bek, type: Person}
  p3: {name: Almazbek Atambajev-Sjer, type: Person}
  p4: {name: Nursultan Nazarbajev-Khan, type: Person}
  p5: {name: Omoerbek Babanov-Ata, type: Person}
  p6: {name: Sooronbaj Zjeenbekov, type: Person}
  p7: {name: Aleksandr Loekasjenko, type: Person}
  l1: {name: Astana, type: Place}
  l2: {name: Tasjkent, type: Place}
  l3: {name: Minsk, type: Place}
offices:
  - {person: p1, office: premier, of: KZ}
  - {person: p2, office: premier, of: KG}
  - {person: p3, office: president, of: KG}
  - {person: p4, office: president, of: KZ}
  - {person: p6, office: president, of: KG}
events:
  e1: {type: Agreement, label: stappenplan, participants: [p1, p2, KZ, KG], place: l1, time: Zaterdag, factuality: actual}
  e2: {type: Meeting, participants: [p4, p5], factuality: actual}
  e3: {type: Negotiation, label: gesprek van de premiers, participants: [p1, p2], place: l2, time: op 26 oktober, factuality: actual, part_of: e4}
  e4: {type: Meeting, label: bijeenkomst van regeringsleiders, place: l2, time: op 26 oktober, factuality: actual}
  e5: {type: Meeting, label: zitting van de Euraziatische Unie, participants: [EU1, KG], time: op 8 november, factuality: actual}
  e6: {type: Meeting, label: handdruk in Minsk, participants: [p6, p4], hosts: [p7], place: l3, time: donderdag, factuality: actual}
acts:
  a1: {type: Concession, by: KZ, to: [KG], content: de slagboom omhoog}
  a2: {type: Proposal, by: p2, to: [p1], kind: other, content: of de grens een week open kon voor de uien, status: rejected, about: e3}
  a3: {type: Statement, by: KG, to: [KZ], content: van de 100 miljoen dollar steun die Astana had beloofd}
  a4: {type: Concession, by: KZ, to: [KG], content: 100 miljoen dollar steun}
  a5: {type: Statement, by: p3, content: "'een oude man met een grote zaal'"}
replies:
  r2: {to: a2, by: p1, answer: rejected}
outcomes:
  o1: {of: e3, type: no_breakthrough}
