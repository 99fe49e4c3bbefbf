 date 2025-09-12 Kalifondsen kelderen na {deal|e1} met [Minsk|BY]

De koersen van kunstmestbedrijven zijn vrijdag wereldwijd onderuitgegaan nadat [Washington|US] de sancties tegen het [Wit-Russische|BY] [Belkali|BK] gedeeltelijk had {opgeheven|c1}. [Het staatsbedrijf|BK] is goed voor ruwweg een zesde van de kali op de wereldmarkt. K+S leverde in Frankfurt 6,3 procent in; ook ICL en Nutrien verloren terrein.

In ruil {liet|c2} [Wit-Rusland|BY] donderdag 41 politieke gevangenen gaan. De {deal|e1} is het werk van [Jack Corrigan|p1], [de gezant van [het Witte Huis|US]|p1], die woensdag in [Minsk|l1] vier uur {sprak|e2} met [de [Wit-Russische|BY] president|p2] en naar eigen zeggen "een hele fles" met [hem|p2] leegdronk.

[Corrigan|p1] {rekent|s1} nog dit najaar op een {vervolg|e3}. [Minsk|BY] {vraagt|a1} om heropening van de [Amerikaanse|US] ambassade, die sinds 2022 leegstaat. Daarover heeft [de [Amerikaanse|US] regering|US] {nog geen besluit|r1} genomen.

Voorlopig heeft [Belkali|BK] vooral een papieren voordeel, want de kortste weg naar zee loopt door [Litouwen|LT]. "Geen wagon", {zei|s2} premier [Jurgis Valaitis|p3] vrijdag, zolang de sancties van [de Europese Unie|EU] gelden. In Brussel {noemde|s3} [een woordvoerster van [de Commissie|EC]|p4] versoepeling "niet aan de orde". Berichten dat [haar dienst|EC] in stilte met [Minsk|BY] over een spoorcorridor {onderhandelt|e4}, deed [ze|p4] af als {verzinsels|s4}.

Handelaren in Rotterdam wijzen erop dat de kaliprijs al sinds juli daalt. Het bedrijf onderhandelt intussen met Indiase afnemers over een jaarcontract van 1,2 miljoen ton. Een akkoord daarover wordt voor eind september verwacht en bepaalt doorgaans de bodemprijs voor heel Azië. "Wie nu tekent, tekent te duur", denkt analist Roderik Postma van handelshuis Van Wely.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  BY: {name: Wit-Rusland, type: State}
  LT: {name: Litouwen, type: State}
  BK: {name: Belkali, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  EC: {name: Europese Commissie, type: Organisation}
  p1: {name: Jack Corrigan, type: Person}
  p2: {name: Wit-Russische president, type: Person}
  p3: {name: Jurgis Valaitis, type: Person}
  p4: {name: woordvoerster van de Europese Commissie, type: Person}
  l1: {name: Minsk, type: Place}
offices:
  - {person: p1, office: gezant, of: US}
  - {person: p2, office: president, of: BY}
  - {person: p3, office: premier, of: LT}
  - {person: p4, office: woordvoerster, of: EC}
events:
  e1: {type: Agreement, label: deal, participants: [US, BY], factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: woensdag, factuality: actual}
  e3: {type: Meeting, label: vervolg, participants: [US, BY], time: nog dit najaar, factuality: possible, source: p1, after: e2}
  e4: {type: Negotiation, label: spoorcorridor, participants: [EC, BY], factuality: counterfactual}
acts:
  c1: {type: Concession, by: US, to: [BY], content: de sancties tegen het Wit-Russische Belkali}
  c2: {type: Concession, by: BY, to: [US], content: 41 politieke gevangenen, time: donderdag}
  a1: {type: Demand, by: BY, to: [US], content: heropening van de Amerikaanse ambassade}
  s1: {type: Statement, by: p1, content: nog dit najaar op een vervolg, about: e3}
  s2: {type: Statement, by: p3, content: Geen wagon, time: vrijdag}
  s3: {type: Statement, by: p4, content: "niet aan de orde"}
  s4: {type: Statement, by: p4, content: "dat haar dienst in stilte met Minsk over een spoorcorridor onderhandelt", about: e4}
replies:
  r1: {to: a1, by: US, answer: unanswered}
