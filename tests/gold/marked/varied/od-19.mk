 date 2019-11-24 [[Boliviaanse|BO] bisschoppen|BC] krijgen iedereen aan één lange {tafel|e1}

LA PAZ - [De katholieke kerk|BC] heeft zaterdagnacht een {einde|o1} {bemiddeld|e1} aan vijf weken straatgeweld in [Bolivia|BO]. Interim-president [Jeanine Añez|p1] en [de vakbonden en boerenorganisaties|VB] die de verdreven [Evo Morales|p2] steunen, {ondertekenden|e2} om kwart voor drie in [het oude regeringspaleis|l1] een {akkoord|e2} van negen punten.

[De bonden|VB] {ruimen|a1} de wegversperringen, onder meer bij de benzineopslag in Senkata, waar dinsdag tien doden vielen. [Añez|p1] {haalt|a2} de militairen terug en {schrapt|a3} het omstreden decreet dat hen vrijwaarde van straf.

Aan het hoofd van de tafel: bisschop [Aurelio Pesoa-Ticona|p3] van de [bisschoppenconferentie|BC], geflankeerd door [twee gezanten|p4+p5]: [Jean Arnault Peñalver|p4] van [de Verenigde Naties|VN] en de [Europese|EU] ambassadeur [León de la Torrente|p5]. [De geestelijke|p3] had in de dagen tevoren met [alle groepen|VB+MS] apart {gesproken|e3}, meestal in de sacristie.

Wat niet lukte: een amnestie voor [Morales|p2] zelf. [[Zijn|p2] partij|MS], [de MAS|MS], {verlangde|a4} die, [Añez|p1] {zei|r1} dat [hij|p2] 'zich maar bij de rechter moet melden'. [De oud-president|p2] zit in [Mexico|MX]. Van daaruit {liet|a5} [hij|p2] weten het {akkoord|e2} 'te respecteren, niet te omhelzen'.

Zondag nam het parlement een kieswet aan. [De bisschop|p3] sliep toen, deelde [zijn|p3] secretaris mee, voor het eerst sinds woensdag.
=====
entities:
  BO: {name: Bolivia, type: State}
  VB: {name: vakbonden en boerenorganisaties, type: Organisation}
  BC: {name: bisschoppenconferentie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  MS: {name: MAS, type: Organisation}
  MX: {name: Mexico, type: Place}
  p1: {name: Jeanine Añez, type: Person}
  p2: {name: Evo Morales, type: Person}
  p3: {name: Aurelio Pesoa-Ticona, type: Person}
  p4: {name: Jean Arnault Peñalver, type: Person}
  p5: {name: León de la Torrente, type: Person}
  l1: {name: oude regeringspaleis, type: Place}
offices:
  - {person: p1, office: Interim-president, of: BO}
  - {person: p2, office: oud-president, of: BO}
  - {person: p3, office: bisschop, of: BC}
  - {person: p4, office: gezant, of: VN}
  - {person: p5, office: ambassadeur, of: EU}
events:
  e1: {type: Mediation, participants: [p1, VB], mediators: [BC, p3], time: zaterdagnacht, factuality: actual}
  e2: {type: Agreement, label: akkoord van negen punten, participants: [p1, VB], mediators: [BC, p3], observers: [p4, p5], place: l1, time: zaterdagnacht, factuality: actual}
  e3: {type: Meeting, participants: [p3, VB, MS], time: in de dagen tevoren, factuality: actual}
acts:
  a1: {type: Concession, by: VB, to: [p1], content: de wegversperringen, about: e2}
  a2: {type: Concession, by: p1, to: [VB], content: de militairen terug, about: e2}
  a3: {type: Concession, by: p1, to: [VB], content: het omstreden decreet dat hen vrijwaarde van straf, about: e2}
  a4: {type: Demand, by: MS, to: [p1], content: een amnestie voor Morales zelf}
  a5: {type: Statement, by: p2, content: "'te respecteren, niet te omhelzen'", about: e2}
replies:
  r1: {to: a4, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: agreement}
