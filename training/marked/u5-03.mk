 date 2017-10-22 'Als de brug opengaat, {teken|e2} [ik|p1]'

TIRASPOL/CHISINAU - Geen handtekening, wel een handdruk. Zo liep vrijdag het eerste {gesprek|e1} af dat [de [Moldavische|MD] premier|p1], [Ilinca Botezatu|p1], met [de leider van [Transnistrië|TN]|p2], [Vadim Gordejev|p2], heeft gevoerd. [Zij|p1+p2] {zagen|e1} [elkaar|p1+p2] niet in een van de twee hoofdsteden, maar op het station van [Bender|l3].

Op tafel lag een {document|e2} van vier bladzijden over kentekens, diploma's en de brug bij Gura Bîcului. "Als die brug opengaat, {teken|e2+a1} [ik|p1]", zei [Botezatu|p1]. [Gordejev|p2] {wilde|a2} het omgekeerde: eerst tekenen, dan asfalt. Daarop bleef het {steken|o1}.

[De OVSE|OV], in de persoon van [de [Oostenrijkse|AT] diplomaat|p3] [Klemens Riedl|p3], had het {gesprek|e1} {voorgezeten|e1}. [Oekraïne|UA] en [Rusland|RU], volgens een oude {afspraak|e3} borg voor alles wat [de twee|MD+TN] ooit overeenkomen, waren niet uitgenodigd. [Moskou|RU] {noemde|a3} dat zaterdag, toen de treinen alweer reden, 'een omissie'.

[Riedl|p3] verloor op het perron [zijn|p3] hoed, die niet is teruggevonden. In november, mogelijk in [Wenen|l4], wil [hij|p3] het nog eens {proberen|e4}.
=====
entities:
  MD: {name: Moldavië, type: State}
  TN: {name: Transnistrië, type: State}
  OV: {name: OVSE, type: Organisation}
  AT: {name: Oostenrijk, type: State}
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  l3: {name: Bender, type: Place}
  l4: {name: Wenen, type: Place}
  p1: {name: Ilinca Botezatu, type: Person}
  p2: {name: Vadim Gordejev, type: Person}
  p3: {name: Klemens Riedl, type: Person}
offices:
  - {person: p1, office: premier, of: MD}
  - {person: p2, office: leider, of: TN}
  - {person: p3, office: diplomaat, of: AT}
events:
  e1: {type: Negotiation, label: gesprek op het station van Bender, participants: [p1, p2], mediators: [p3, OV], place: l3, time: vrijdag, factuality: actual}
  e2: {type: Agreement, label: document over kentekens diploma's en brug, participants: [MD, TN], factuality: possible, part_of: e1}
  e3: {type: Agreement, participants: [MD, TN], guarantors: [UA, RU], factuality: actual}
  e4: {type: Negotiation, participants: [MD, TN], mediators: [p3], place: l4, time: In november, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: p1, to: [p2], content: "Als die brug opengaat", about: e2}
  a2: {type: Demand, by: p2, to: [p1], content: "eerst tekenen, dan asfalt", about: e2}
  a3: {type: Statement, by: RU, content: "een omissie", time: zaterdag, about: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
