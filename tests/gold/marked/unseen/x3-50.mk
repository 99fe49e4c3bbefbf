 date 2023-09-13 [Ryu|p1] per pantsertrein naar [Vostotsjny|l1]

In [het ruimtevaartcentrum Vostotsjny|l1] is [de [Noord-Koreaanse|KP] machthebber|p1], [Ryu Chol-min|p1], woensdag {verwelkomd|e1} door president [Karpin|p2]. Het {onderhoud|e2} vergde vijf uur en sloot af met krabsoep. Iets {ondertekend|e3} is er niet, {aldus|a3} [het Kremlin|RU]. [Seoul|KR] {zegt|a1} "de rekening wel te zien" en [Washington|US] {zinspeelt|a2} op strafmaatregelen. [Ryu's|p1] zus droeg een tas van Dior.
=====
entities:
  p1: {name: Ryu Chol-min, type: Person}
  p2: {name: Leonid Karpin, type: Person}
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Vostotsjny, type: Place}
offices:
  - {person: p1, office: machthebber, of: KP}
  - {person: p2, office: president, of: RU}
events:
  e1: {type: Visit, label: bezoek van Ryu aan Rusland, participants: [p1], hosts: [p2], place: l1, time: "woensdag", factuality: actual}
  e2: {type: Meeting, label: onderhoud Ryu en Karpin, participants: [p1, p2], place: l1, time: "vijf uur", factuality: actual, part_of: e1}
  e3: {type: Agreement, label: ondertekening, participants: [p1, p2], factuality: counterfactual, source: RU}
acts:
  a1: {type: Statement, by: KR, content: "de rekening wel te zien"}
  a2: {type: Warning, by: US, content: "strafmaatregelen"}
  a3: {type: Statement, by: RU, content: "Iets ondertekend is er niet", about: e3}
