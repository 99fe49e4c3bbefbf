 date 2024-08-01 Grootste {gevangenenruil|e1} sinds de Koude Oorlog: hoe ging dat?

Zeven landen, zes vliegtuigen, 26 mensen. Op het vliegveld van [Ankara|l1] voltrok zich donderdagmiddag de {uitwisseling|e1} waar anderhalf jaar aan was gewerkt. Evan Gershkovich en Paul Whelan gingen naar [de VS|US], de moordenaar Vadim Krasikov ging naar huis. [Poetin|p1] wachtte hem op bij de trap.

Wie heeft het geregeld?

Formeel niemand. De geheime diensten [CIA|CIA] en [FSB|FSB] {kwamen|e3} sinds december zeker drie keer bij [elkaar|CIA+FSB], in [het Midden-Oosten|l2]. De [Turkse|TR] inlichtingendienst [MIT|MIT] heeft {bemiddeld|e2} en verzorgde de zaal.

Waarom duurde het zo lang?

Omdat [Moskou|RU] maar één man echt {terug wilde|a1}, en die zat in [Berlijn|DE]. Bondskanselier [Olaf Scholz|p2] {zei|r1} tegen [Joe Biden|p3] dat [hij|p2] het 'voor [hem|p3]' zou doen, maar {alleen als|a2} Aleksej Navalny meeging. Navalny stierf op 16 februari. Op dat moment lag het {voorstel|s1} net klaar, het bereikte [Poetin|p1] dus nooit.

Wat zegt het over Oekraïne?

Weinig. 'Een ruil is een ruil', aldus een [Duitse|DE] diplomaat. Op dezelfde dag vielen in Kramatorsk twee gliding bombs op een bakkerij. De moeder van Gershkovich, Ella, ging in Maryland naar de supermarkt en kocht auberginesalade. Hij had erom gevraagd.
=====
entities:
  TR: {name: "Turkije", type: State}
  US: {name: "Verenigde Staten", type: State}
  RU: {name: "Rusland", type: State}
  DE: {name: "Duitsland", type: State}
  CIA: {name: "CIA", type: Organisation}
  FSB: {name: "FSB", type: Organisation}
  MIT: {name: "MIT", type: Organisation}
  p1: {name: "Poetin", type: Person}
  p2: {name: "Olaf Scholz", type: Person}
  p3: {name: "Joe Biden", type: Person}
  l1: {name: "Ankara", type: Place}
  l2: {name: "Midden-Oosten", type: Place}
offices:
  - {person: p2, office: "Bondskanselier", of: DE}
events:
  e1: {type: Agreement, participants: [RU, US], place: l1, time: "donderdagmiddag", factuality: actual}
  e2: {type: Mediation, participants: [CIA, FSB], mediators: [MIT], factuality: actual}
  e3: {type: Negotiation, participants: [CIA, FSB], mediators: [MIT], place: l2, time: "sinds december", factuality: actual}
acts:
  a1: {type: Demand, by: RU, to: [DE], content: "één man echt terug wilde"}
  a2: {type: Demand, by: p2, to: [RU], content: "Aleksej Navalny meeging"}
  s1: {type: Proposal, by: p2, to: [p1], kind: prisoner_exchange, content: "Aleksej Navalny meeging", status: proposed}
replies:
  r1: {to: a1, by: p2, answer: accepted}
