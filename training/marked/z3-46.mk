 date 2020-02-27 PUSHBERICHT [Griekenland|GR] en [Turkije|TR] {beëindigen|e1} het stoken

[Athene|GR] en [Ankara|TR] {nemen|e1} gas terug in de Egeïsche Zee. Vanavond om acht uur {lichten|e2:planned} de ministers [Eleni Kyriakou|p1] en [Cengiz Aksoy|p2] het {pact|e1} toe voor de camera's in [Izmir|l1].

Update. De {persconferentie|e2} in [Izmir|l1] is {afgelast|o1}: 'technisch', {zegt|a1} [Kyriakou|p1]. Een insider meldt aan CNN dat de [Turkse|TR] generale staf dwarsligt. Het {pact|e1} staat, {bezweert|a2} [Aksoy|p2].

21.10 [Cyprus|CY] {zwaait|a3} met een veto in [Brussel|EU] mocht er gas buiten [zijn|CY] medeweten zijn verdeeld.
=====
entities:
  CY: {name: Cyprus, type: State}
  EU: {name: Europese Unie, type: Organisation}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  p1: {name: Eleni Kyriakou, type: Person}
  p2: {name: Cengiz Aksoy, type: Person}
  l1: {name: Izmir, type: Place}
offices:
  - {person: p1, office: minister, of: GR}
  - {person: p2, office: minister, of: TR}
events:
  e1: {type: Agreement, label: pact over de Egeïsche Zee, participants: [GR, TR], factuality: actual}
  e2: {type: PressConference, label: persconferentie in Izmir, participants: [p1, p2], place: l1, time: "Vanavond om acht uur", factuality: counterfactual}
acts:
  a3: {type: Warning, by: CY, content: "een veto in Brussel", about: e1}
  a1: {type: Statement, by: p1, content: "technisch", about: e2}
  a2: {type: Statement, by: p2, content: "Het pact staat", about: e1}
outcomes:
  o1: {of: e2, type: cancelled}
