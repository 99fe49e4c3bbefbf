 date 2023-08-31 Gezant voor één dag

BRUSSEL (Belga) - Oud-premier [Herman Van Rompuy|p1] (75) {reist|e1} volgende week namens [België|BE] naar [Tasjkent|l1]. [Hij|p1] vervangt er minister [Hadja Lahbib|p2], die door een rugoperatie verstek moet laten gaan. In [zijn|p1] {eentje|d1}, benadrukt [hij|p1]: "Een koffer, een paspoort en een dichtbundel."

In [de Oezbeekse hoofdstad|l1] nemen elf landen deel aan een {conferentie|e2} over het Aralmeer; [Japan|JP], [Duitsland|DE] en [België|BE] zijn er waarnemer. [Oezbekistan|UZ] en [Kazachstan|KZ] {ondertekenen|e3} er een {watervergelijk|e3}, waarvoor [de Wereldbank|WB] borg staat. Of ook [Turkmenistan|TM] komt, is koffiedik kijken.

[Van Rompuy|p1] schrijft haiku's. Over het meer, of wat ervan rest, had [hij|p1] er gisteren al een klaar: "Schepen in het zand / een kameel snuffelt eraan / niemand roept: aan boord."
=====
entities:
  BE: {name: "België", type: State}
  JP: {name: "Japan", type: State}
  DE: {name: "Duitsland", type: State}
  UZ: {name: "Oezbekistan", type: State}
  KZ: {name: "Kazachstan", type: State}
  TM: {name: "Turkmenistan", type: State}
  WB: {name: "Wereldbank", type: Organisation}
  p1: {name: "Herman Van Rompuy", type: Person}
  p2: {name: "Hadja Lahbib", type: Person}
  l1: {name: "Tasjkent", type: Place}
offices:
  - {person: p1, office: "Oud-premier", of: BE}
  - {person: p2, office: "minister", of: BE}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: "volgende week", factuality: planned}
  e2: {type: Meeting, participants: [UZ, KZ], observers: [JP, DE, BE], place: l1, time: "volgende week", factuality: planned}
  e3: {type: Agreement, participants: [UZ, KZ], guarantors: [WB], place: l1, part_of: e2, factuality: planned}
delegations:
  d1: {of: BE, head: p1, members: [], event: e2}
