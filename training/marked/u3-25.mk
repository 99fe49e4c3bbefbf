 date 2025-03-18 [VN|VN] {brengt|e1} leiders [Cyprus|CY] bijeen in [Genève|l1]

De [Grieks-Cypriotische|CY] president [Nikos Christodoulides|p1] en de [Turks-Cypriotische|TC] leider [Ersin Tatar|p2] hebben dinsdag in [Genève|l1] afspraken {gemaakt|e2} over vier nieuwe grensovergangen en een gezamenlijk jongerencomité. Over hereniging van het eiland werd {geen overeenstemming|o1} bereikt.

[VN|VN]-chef [António Guterres|p3] had [hen|p1+p2] uitgenodigd voor een {informele bijeenkomst|e1}. Ook [Griekenland|GR], [Turkije|TR] en [het Verenigd Koninkrijk|GB], de garantielanden, zaten aan tafel. [Zij|GR+TR+GB] waren {vertegenwoordigd door|d1+d2+d3} de ministers [Giorgos Gerapetritis|p4] en [Hakan Fidan|p5] en staatssecretaris [Stephen Doughty|p6].

[Tatar|p2] {wil|s1} dat het noorden eerst als staat wordt erkend. "Twee staten, of niets", {zei|s1} [hij|p2]. [Christodoulides|p1] {wijst|r1} dat af: [hij|p1] {houdt vast|s2} aan een federatie. [Athene|GR] {deelt|s3} dat standpunt. [Ankara|TR] {staat|s4} achter [Tatar|p2].

Eind juli is er een {tweede bijeenkomst|e3}, waarschijnlijk in [New York|l2]. [Guterres|p3] {benoemt|s5} daarvoor een nieuwe gezant. Het zou gaan om de Colombiaanse oud-minister [María Ángela Holguín|p7].

De vorige grote {onderhandelingsronde|e4}, in 2017 in het Zwitserse [Crans-Montana|l3], {liep|o2} op niets uit. [Cyprus|CY] is sinds 1974 verdeeld, toen [Turkije|TR] het noorden bezette na een staatsgreep die door [Griekenland|GR] werd gesteund. Alleen [Turkije|TR] erkent het noorden.
=====
entities:
  VN: {name: Verenigde Naties, type: Organisation}
  CY: {name: Cyprus, type: State}
  TC: {name: Noord-Cyprus, type: State}
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  l1: {name: Genève, type: Place}
  l2: {name: New York, type: Place}
  l3: {name: Crans-Montana, type: Place}
  p1: {name: Nikos Christodoulides, type: Person}
  p2: {name: Ersin Tatar, type: Person}
  p3: {name: António Guterres, type: Person}
  p4: {name: Giorgos Gerapetritis, type: Person}
  p5: {name: Hakan Fidan, type: Person}
  p6: {name: Stephen Doughty, type: Person}
  p7: {name: María Ángela Holguín, type: Person}
offices:
  - {person: p1, office: president, of: CY}
  - {person: p2, office: leider, of: TC}
  - {person: p3, office: chef, of: VN}
  - {person: p4, office: minister, of: GR}
  - {person: p5, office: minister, of: TR}
  - {person: p6, office: staatssecretaris, of: GB}
events:
  e1: {type: Negotiation, label: informele bijeenkomst in Genève, participants: [p1, p2, GR, TR, GB], mediators: [p3], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: afspraken over grensovergangen, participants: [p1, p2], place: l1, time: dinsdag, factuality: actual}
  e3: {type: Negotiation, label: tweede bijeenkomst, participants: [p1, p2], place: l2, time: Eind juli, factuality: planned, after: e1}
  e4: {type: Negotiation, label: ronde van Crans-Montana, place: l3, time: in 2017, factuality: actual}
acts:
  s1: {type: Demand, by: p2, to: [CY], content: "dat het noorden eerst als staat wordt erkend"}
  s2: {type: Demand, by: p1, to: [TC], content: "een federatie"}
  s3: {type: Statement, by: GR, content: "dat standpunt"}
  s4: {type: Statement, by: TR, content: "achter Tatar"}
  s5: {type: Statement, by: p3, content: "een nieuwe gezant", factuality: planned}
replies:
  r1: {to: s1, by: p1, answer: rejected}
delegations:
  d1: {of: GR, head: p4, members: [], event: e1}
  d2: {of: TR, head: p5, members: [], event: e1}
  d3: {of: GB, head: p6, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e4, type: no_breakthrough}
