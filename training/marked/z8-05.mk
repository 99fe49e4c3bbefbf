 date 2015-09-30 {Wapenstilstand|e1} in de bergen van [Rwenzori|l1] houdt, maar hoe lang

Het front ligt erbij als een verlaten bouwplaats. Langs de weg naar de pas staan uitgebrande vrachtwagens, sergeant Okello rookt op een zandzak en zegt dat het al elf dagen stil is. Zijn peloton heeft nieuwe laarzen gekregen en één mortier teruggestuurd naar het depot, omdat de granaten op waren.

De kolonel die hier het bevel voert rekent voor wat de {veldtocht|e2} heeft gekost: 214 doden, drie helikopters, een brug. [Het leger|UG] beschikt in de sector nog over twee bataljons en wat hij 'een halve batterij' noemt. [De opstandelingen|BF] zouden met 600 man zijn, slecht bewapend, goed op de hoogte van de paden.

Dat er niet wordt geschoten is het werk van bisschop [Egidio Kasirye|p1], die sinds juni tussen [het leger|UG] en [de rebellen van [het Bergfront|BF]|BF] {heen en weer reist|e3}. Op 19 september {kwamen|e1+e5+o1} [de partijen|UG+BF] onder [zijn|p1] dak in [Kasese|l2] een {bestand|e1} van dertig dagen overeen, met [Kenia|KE] als garant. Een dag tevoren had [Kampala|UG] nog {geweigerd|r1} om, zoals [het Bergfront|BF] {wilde|a1}, de noodtoestand op te heffen; [de rebellen|BF] {lieten|a2} die voorwaarde vallen. Verder gingen [ze|UG+BF] in {gesprekken|e4} over ontwapening niet: die {schuiven|o2} door naar oktober.

In het kamp wordt intussen gevoetbald, soldaten tegen houthakkers. Het werd vrijdag 3-3, na een strafschop waarover nog steeds wordt getwist. Okello stond op doel. Hij heeft zijn vrouw in Gulu al vier maanden niet gezien, en als de regen doorzet, weet hij, komt er de eerste weken ook geen wagen naar beneden.
=====
entities:
  l1: {name: Rwenzori, type: Place}
  p1: {name: Egidio Kasirye, type: Person}
  UG: {name: Oeganda, type: State}
  BF: {name: Bergfront, type: Organisation}
  l2: {name: Kasese, type: Place}
  KE: {name: Kenia, type: State}
events:
  e1: {type: Agreement, label: bestand van dertig dagen, participants: [UG, BF], mediators: [p1], guarantors: [KE], place: l2, time: Op 19 september, factuality: actual}
  e2: {type: Conflict, label: strijd in de Rwenzori, participants: [UG, BF], place: l1, factuality: actual}
  e3: {type: Mediation, label: pendelen van Kasirye, participants: [UG, BF], mediators: [p1], time: sinds juni, factuality: actual}
  e4: {type: Negotiation, label: gesprekken over ontwapening, participants: [UG, BF], time: oktober, factuality: planned, after: e5}
  e5: {type: Negotiation, label: overleg in Kasese, participants: [UG, BF], mediators: [p1], place: l2, time: Op 19 september, factuality: actual}
acts:
  a1: {type: Demand, by: BF, to: [UG], content: de noodtoestand op te heffen}
  a2: {type: Concession, by: BF, to: [UG], content: die voorwaarde}
replies:
  r1: {to: a1, by: UG, answer: rejected}
outcomes:
  o1: {of: e5, type: ceasefire}
  o2: {of: e4, type: postponed}
