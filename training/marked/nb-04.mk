 date 2024-11-18 [Raad Buitenlandse Zaken|RA], 18 november 2024 - belangrijkste resultaten

[De ministers van Buitenlandse Zaken van [de Unie|EU]|RA] {verwelkomden|a1} de {overeenkomst|e1} die [Servië|RS] en [Kosovo|XK] op 4 november met {bemiddeling|e6} van speciaal vertegenwoordiger [Miroslav Lajčák|p1] hebben {bereikt|e1} over de afgifte van identiteitskaarten. [Zij|RA] {riepen|a2} [beide partijen|RS+XK] ertoe op de daarin vervatte verbintenissen onverwijld uit te voeren.

[De Raad|RA] nam nota van een uiteenzetting van de hoge vertegenwoordiger, [Josep Borrell|p2], over [diens|p2] {reis|e3} naar [Pristina|l1] en [Belgrado|l2]. De {dialoog|e7} is {volgens|a4} [de hoge vertegenwoordiger|p2] "{vastgelopen|o1}, niet dood". In de marge van de {zitting|e2} {voerde|e4} [hij|p2] een {gesprek|e4} met de [Kosovaarse|XK] minister [Donika Gërvalla|p3].

Met het oog op de {top|e5} van [de Europese Politieke Gemeenschap|EPG] in [Tirana|l3] in mei 2025 {bevestigde|a3} [de Raad|RA] dat het toetredingsperspectief van de regio afhankelijk blijft van normalisering.

Diversen

[De ministers|RA] {bespraken|e2} voorts de humanitaire toestand in de Sahel, de visserij in de Golf van Guinee en de voorbereiding van de begroting van het Europees Defensiefonds voor 2026. [Zij|RA] stelden zonder debat een reeks besluiten vast inzake landbouwstatistiek, de etikettering van honing en de herbenoeming van leden van het Economisch en Sociaal Comité.
=====
entities:
  RS: {name: "Servië", type: State}
  XK: {name: "Kosovo", type: State}
  EU: {name: "Unie", type: Organisation}
  RA: {name: "Raad", type: Organisation}
  EPG: {name: "Europese Politieke Gemeenschap", type: Organisation}
  p1: {name: "Miroslav Lajčák", type: Person}
  p2: {name: "Josep Borrell", type: Person}
  p3: {name: "Donika Gërvalla", type: Person}
  l1: {name: "Pristina", type: Place}
  l2: {name: "Belgrado", type: Place}
  l3: {name: "Tirana", type: Place}
offices:
  - {person: p1, office: "speciaal vertegenwoordiger", of: EU}
  - {person: p2, office: "hoge vertegenwoordiger", of: EU}
  - {person: p3, office: "minister", of: XK}
events:
  e1: {type: Agreement, participants: [RS, XK], mediators: [p1], time: "op 4 november", factuality: actual}
  e2: {type: Meeting, participants: [RA], factuality: actual}
  e6: {type: Mediation, participants: [RS, XK], mediators: [p1], factuality: actual}
  e7: {type: Negotiation, participants: [RS, XK], factuality: actual}
  e3: {type: Visit, participants: [p2], place: l1, factuality: actual}
  e4: {type: Meeting, participants: [p2, p3], time: "In de marge van de zitting", part_of: e2, factuality: actual}
  e5: {type: Meeting, participants: [EPG], place: l3, time: "in mei 2025", factuality: planned}
acts:
  a1: {type: Statement, by: RA, content: "de overeenkomst die Servië en Kosovo op 4 november met bemiddeling van speciaal vertegenwoordiger Miroslav Lajčák hebben bereikt"}
  a2: {type: Demand, by: RA, to: [RS, XK], content: "de daarin vervatte verbintenissen onverwijld uit te voeren"}
  a4: {type: Statement, by: p2, content: "vastgelopen, niet dood", about: e7}
  a3: {type: Statement, by: RA, content: "het toetredingsperspectief van de regio afhankelijk blijft van normalisering"}
outcomes:
  o1: {of: e7, type: no_breakthrough}
