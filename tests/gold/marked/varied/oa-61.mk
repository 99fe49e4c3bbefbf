 date 2020-08-23 Gestrande bulkcarrier breekt in tweeën voor [Mauritius|l1]

PORT LOUIS (Reuters/ANP) - Het achterschip van de bulkcarrier Wakashio, die eind juli voor de zuidoostkust van [Mauritius|l1] op een koraalrif liep, is zondag losgeslagen en wordt met sleepboten naar dieper water gebracht. Naar schatting duizend ton stookolie kwam in de lagune terecht. De schade aan mangroven en zeegras is volgens biologen nog niet te overzien.

Duizenden eilanders maakten drijvende barrières van suikerrietstro, panty's en afgeknipt haar. Zaterdag gingen 75.000 mensen de straat op, van wie velen in het zwart. Zij vinden dat de overheid twaalf dagen te lang heeft gewacht. De kapitein, een 58-jarige Indiër, zit vast. Er was een verjaardagsfeest aan boord en het schip voer dicht onder de kust, mogelijk om een telefoonsignaal op te vangen.

[Frankrijk|FR] stuurde vanaf Réunion een marineschip en tweehonderd meter oliescherm. Die hulp leidde in [Port Louis|MU] tot gemor bij de oppositie, omdat [Parijs|FR] en [Mauritius|MU] al decennia twisten over het onbewoonde eiland [Tromelin|l3]. De [Franse|FR] minister [Annick Lebreton-Hoareau|p1] {verzekerde|s1} donderdag bij een {bezoek|e1} dat [Frankrijk|FR] "geen rekening en geen landkaart" bij zich had. In 2010 {tekenden|e2} [beide landen|FR+MU] een {verdrag|e2} over gezamenlijk beheer van [Tromelin|l3], maar het [Franse|FR] parlement {keurde|e3} dat nooit goed.

De Japanse eigenaar van het schip heeft excuses gemaakt en belooft te betalen 'wat redelijk is'. Juristen wijzen erop dat de aansprakelijkheid onder het bunkerverdrag begrensd is tot zo'n 16 miljoen euro. Dat geldt doordat de Wakashio geen tanker was.

Bij Mahébourg, waar de vissers niet meer mogen uitvaren, is de markt sinds twee weken leeg. Wel worden er maskers verkocht tegen de dampen.
=====
entities:
  FR: {name: Frankrijk, type: State}
  MU: {name: Mauritius, type: State}
  p1: {name: Annick Lebreton-Hoareau, type: Person}
  l1: {name: Mauritius, type: Place}
  l3: {name: Tromelin, type: Place}
offices:
  - {person: p1, office: minister, of: FR}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: verdrag over Tromelin, participants: [FR, MU], time: In 2010, factuality: actual}
  e3: {type: Agreement, label: bekrachtiging door het Franse parlement, participants: [FR], factuality: counterfactual}
acts:
  s1: {type: Statement, by: p1, content: "geen rekening en geen landkaart", about: e1, time: donderdag}
