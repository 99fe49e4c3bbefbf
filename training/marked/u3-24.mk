 date 2018-03-07 [Australië|AU1] en [Oost-Timor|TL] sluiten {zeegrensverdrag|e1}

[Australië|AU1] en [Oost-Timor|TL] hebben dinsdagavond in [New York|l1] een {verdrag|e1} getekend over [hun|AU1+TL] grens in de Timorzee. De grens komt in het midden te liggen, zoals [Oost-Timor|TL] al jaren {wilde|s1}.

Minister van Buitenlandse Zaken [Julie Bishop|p1] {tekende|e1} namens [Australië|AU1], onderminister [Agio Pereira|p2] namens [Dili|TL]. Secretaris-generaal [António Guterres|p3] van [de Verenigde Naties|VN] was getuige.

Het is de eerste keer dat een geschil is opgelost met een [verzoeningscommissie|VC] op grond van het VN-Zeerechtverdrag. [De commissie|VC] stond onder leiding van de Deense oud-diplomaat [Peter Taksøe-Jensen|p4] en {vergaderde|e3} sinds 2016 in Den Haag, Kopenhagen en Singapore.

De opbrengst van het gasveld Greater Sunrise wordt gedeeld. [Oost-Timor|TL] krijgt 70 of 80 procent, afhankelijk van de plek waar de leiding aan land komt. Daarover is {geen overeenstemming|e4}. [Dili|TL] {wil|s2} de leiding zelf; de oliebedrijven kiezen voor Darwin.

"Een historische dag", {zegt|s3} [Pereira|p2]. Oud-president [Xanana Gusmão|p5], [hoofdonderhandelaar|p5] en held van de onafhankelijkheidsstrijd, bleef weg. [Hij|p5] {verwijt|s4} [de commissie|VC] partijdigheid. Die reageerde niet.

In 2013 kwam uit dat [Australië|AU1] in 2004 de kabinetszaal in Dili had afgeluisterd. [Oost-Timor|TL] werd in 2002 onafhankelijk van Indonesië. Portugal bestuurde het gebied tot 1975.
=====
entities:
  AU1: {name: Australië, type: State}
  TL: {name: Oost-Timor, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  VC: {name: verzoeningscommissie, type: Organisation}
  l1: {name: New York, type: Place}
  p1: {name: Julie Bishop, type: Person}
  p2: {name: Agio Pereira, type: Person}
  p3: {name: António Guterres, type: Person}
  p4: {name: Peter Taksøe-Jensen, type: Person}
  p5: {name: Xanana Gusmão, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: AU1}
  - {person: p2, office: onderminister, of: TL}
  - {person: p3, office: Secretaris-generaal, of: VN}
  - {person: p5, office: Oud-president, of: TL}
  - {person: p5, office: hoofdonderhandelaar, of: TL}
events:
  e1: {type: Agreement, label: zeegrensverdrag, participants: [AU1, TL], mediators: [VC], observers: [p3], place: l1, time: dinsdagavond, factuality: actual}
  e3: {type: Negotiation, label: zittingen van de commissie, participants: [AU1, TL], mediators: [p4, VC], time: sinds 2016, factuality: actual}
  e4: {type: Agreement, label: afspraak over de gasleiding, participants: [AU1, TL], factuality: counterfactual}
acts:
  s1: {type: Demand, by: TL, to: [AU1], content: "De grens komt in het midden te liggen"}
  s2: {type: Demand, by: TL, content: "de leiding zelf"}
  s3: {type: Statement, by: p2, content: "Een historische dag"}
  s4: {type: Statement, by: p5, to: [VC], content: "partijdigheid"}
