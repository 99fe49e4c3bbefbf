 date 2020-11-01 Jongen van vier na 41 uur onder puin vandaan gehaald in [Turkse|TR] badplaats

KUŞADASI - Het eerste wat Emir zei toen hij vrijdagnacht daglicht zag, was dat het geen daglicht was. De redders lachten, en een paar huilden. Boven de kuil waar gisteren nog een appartementsgebouw van zeven verdiepingen stond, hingen schijnwerpers van een filmploeg.

De beving van 6,9 kostte aan minstens 87 mensen het leven. Ruim duizend raakten er gewond. De [Turkse|TR] rampendienst telde tot zondagochtend 960 naschokken; in Söke stortte daarbij een minaret in. Ingenieurs wijzen op de bouw: dunne kolommen, zeezand in het beton, een supermarkt op de begane grond waarvoor dragende muren zijn weggehaald.

Op Samos, aan de overkant van het water, kwamen twee scholieren om. [Griekenland|GR] {bood|s1} desondanks nog dezelfde avond drie ploegen met honden aan. [Ankara|TR] {aanvaardde|r1} ze, en premier [Leonidas Vafiadis|p1] en president [Orhan Tekeli|p2] {hingen|e1} een kwartier met [elkaar|p1+p2] aan de lijn, voor het eerst in elf maanden.

Met een van die honden, Argos, werd Emir gevonden. Zijn moeder ligt in het ziekenhuis van Aydın. Naar zijn vader wordt nog gezocht, op de derde verdieping, die nu de kelder is.
=====
entities:
  TR: {name: Turkije, type: State}
  GR: {name: Griekenland, type: State}
  p1: {name: Leonidas Vafiadis, type: Person}
  p2: {name: Orhan Tekeli, type: Person}
offices:
  - {person: p1, office: premier, of: GR}
  - {person: p2, office: president, of: TR}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], factuality: actual}
acts:
  s1: {type: Proposal, by: GR, to: [TR], kind: other, content: "drie ploegen met honden", status: accepted, time: nog dezelfde avond}
replies:
  r1: {to: s1, by: TR, answer: accepted}
