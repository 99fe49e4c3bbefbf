 date 2018-06-17 [Prespa|l1]: een naam, twee bootjes

Een speedboot bracht [Zoran Zaev|p1] van de ene oever, [Alexis Tsipras|p2] kwam van de andere, over land. In [Psarades|l2], een vissersdorp dat normaal drie tavernes telt, {tekenden|e1} [hun|MK+GR] ministers [Nikola Dimitrov|p3] en [Nikos Kotzias|p4] zondag het {akkoord|e1} waarmee [Macedonië|MK] voortaan [Noord-Macedonië|MK] heet.

[VN|VN]-{bemiddelaar|e2} [Matthew Nimetz|p5], die er sinds 1994 mee bezig is ([zijn|p5] salaris: één dollar per jaar), vierde er [zijn|p5] 79ste verjaardag. ‘Als het u hetzelfde is’, {zei|s1} [hij|p5], ‘ga [ik|p5] nu iets anders doen.’

[Griekenland|GR] {laat|a1} [zijn|GR] veto tegen toetreding van [de buur|MK] tot [NAVO|NA] en [EU|EU] varen. [Skopje|MK] {schrapt|a2} een paar zinnen uit de grondwet en haalt de zon van Vergina van de gevels. In Athene overleefde [Tsipras|p2] zaterdag een motie van wantrouwen; president [Gjorge Ivanov|p6] van [Macedonië|MK] {weigert|s2} het stuk te bekrachtigen.

[De EU|EU] was {vertegenwoordigd door|d1} [Federica Mogherini|p7]. [Zij|p7] hoopt dat eind deze maand {gesprekken|e3} over toetreding kunnen beginnen. [Parijs|FR] en [Den Haag|NL] zijn zover nog niet.
=====
entities:
  MK: {name: Noord-Macedonië, type: State}
  GR: {name: Griekenland, type: State}
  VN: {name: VN, type: Organisation}
  NA: {name: NAVO, type: Organisation}
  EU: {name: EU, type: Organisation}
  FR: {name: Frankrijk, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: Prespa, type: Place}
  l2: {name: Psarades, type: Place}
  p1: {name: Zoran Zaev, type: Person}
  p2: {name: Alexis Tsipras, type: Person}
  p3: {name: Nikola Dimitrov, type: Person}
  p4: {name: Nikos Kotzias, type: Person}
  p5: {name: Matthew Nimetz, type: Person}
  p6: {name: Gjorge Ivanov, type: Person}
  p7: {name: Federica Mogherini, type: Person}
offices:
  - {person: p6, office: president, of: MK}
events:
  e1: {type: Agreement, participants: [MK, GR], mediators: [p5], observers: [EU], place: l2, time: zondag, factuality: actual}
  e2: {type: Mediation, participants: [MK, GR], mediators: [p5], time: sinds 1994, factuality: actual}
  e3: {type: Negotiation, label: toetredingsgesprekken, participants: [MK, EU], time: eind deze maand, factuality: possible}
acts:
  s1: {type: Statement, by: p5, content: "ga ik nu iets anders doen"}
  s2: {type: Statement, by: p6, content: "weigert het stuk te bekrachtigen", about: e1}
  a1: {type: Concession, by: GR, to: [MK], content: "zijn veto tegen toetreding van de buur tot NAVO en EU"}
  a2: {type: Concession, by: MK, to: [GR], content: "een paar zinnen uit de grondwet"}
delegations:
  d1: {of: EU, head: p7, members: [], event: e1}


