 date 2017-02-21 Persbericht: [Zuid-Korea|KR] en [Letland|LV] halen banden aan

Ambassade van [de Republiek Korea|KR] te [Riga|l1]

[RIGA|l1], 21 februari. Op uitnodiging van [de [Letse|LV] regering|LV] {bezoekt|e1} [de [Koreaanse|KR] viceminister van Handel|p1], de heer [Baek Jun-seo|p1], deze week [Letland|LV]. [Hij|p1] geeft leiding aan een {delegatie|d1} van negen personen, waaronder [de voorzitter van [de Havenautoriteit van Busan|HB]|p2], mevrouw [Noh Eun-bi|p2].

Gisteren {spraken|e2} de heer [Baek|p1] en [zijn|p1] gastvrouw, staatssecretaris [Ilze Krastiņa|p3], in het kasteel uitgebreid over de spoorlijn Rail Baltica. [Beiden|p1+p3] {onderstreepten|s1+s3} het belang van open zeeroutes.

Vanmorgen is in het bijzijn van [de [Letse|LV] president|p4] een {overeenkomst|e3} ondertekend die stagiairs toestaat een jaar in het andere land te werken. Een tweede {document|e4}, over de wederzijdse erkenning van rijbewijzen, was eveneens voorzien, maar kon wegens een vertaalfout {nog niet|o1} worden bekrachtigd. De ambassade verwacht dat dit in mei in [Seoul|l2] alsnog zal {gebeuren|e4}.

De heer [Baek|p1] {nodigde|s2} mevrouw [Krastiņa|p3] uit voor een {tegenbezoek|e5}; [zij|p3] {nam|r1} de uitnodiging met genoegen aan.

Praktische mededeling

De consulaire balie is op 1 maart gesloten wegens de herdenking van de Onafhankelijkheidsbeweging. Voor spoedgevallen is de telefoon dag en nacht bereikbaar.
=====
entities:
  KR: {name: Zuid-Korea, type: State}
  LV: {name: Letland, type: State}
  HB: {name: Havenautoriteit van Busan, type: Organisation}
  l1: {name: Riga, type: Place}
  l2: {name: Seoul, type: Place}
  p1: {name: Baek Jun-seo, type: Person}
  p2: {name: Noh Eun-bi, type: Person}
  p3: {name: Ilze Krastiņa, type: Person}
  p4: {name: Letse president, type: Person}
offices:
  - {person: p1, office: viceminister van Handel, of: KR}
  - {person: p2, office: voorzitter, of: HB}
  - {person: p3, office: staatssecretaris, of: LV}
  - {person: p4, office: president, of: LV}
events:
  e1: {type: Visit, label: bezoek van Baek aan Letland, participants: [p1, p2], hosts: [LV], place: l1, time: deze week, factuality: actual}
  e2: {type: Meeting, label: gesprek over Rail Baltica, participants: [p1, p3], time: Gisteren, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: overeenkomst over stagiairs, participants: [KR, LV], observers: [p4], place: l1, time: Vanmorgen, factuality: actual, part_of: e1}
  e4: {type: Agreement, label: erkenning van rijbewijzen, participants: [KR, LV], time: in mei, place: l2, factuality: planned}
  e5: {type: Visit, label: tegenbezoek van Krastiņa, participants: [p3], factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p1, content: het belang van open zeeroutes}
  s2: {type: Proposal, by: p1, to: [p3], kind: other, content: een tegenbezoek, status: accepted, about: e5}
  s3: {type: Statement, by: p3, content: het belang van open zeeroutes}
replies:
  r1: {to: s2, by: p3, answer: accepted}
delegations:
  d1: {of: KR, head: p1, members: [p2], event: e1}
outcomes:
  o1: {of: e4, type: postponed}
