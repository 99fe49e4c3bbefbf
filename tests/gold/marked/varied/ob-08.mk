 date 1921-05-12 Telegrammen

[WEENEN|l1], 12 Mei. (Eigen telegram) - De {onderhandelingen|e1} met [Hongarije|HU] over de overgave van het Burgenland zijn {voor onbepaalden tijd verdaagd|o1}. [De [Hongaarsche|HU] afgezant|p1] {gaf te kennen|a1} zonder nieuwe instructies niet verder te kunnen {spreken|e1}, en is hedenmorgen met den sneltrein naar Boedapest vertrokken. [Italië|IT] heeft [zijn|IT] {goede diensten|a2+e2} {aangeboden|a2}; te [Weenen|AT] {acht men|r1} dat {aanbod|a2} "ten zeerste welkom".
=====
entities:
  HU: {name: Hongarije, type: State}
  IT: {name: Italië, type: State}
  AT: {name: Oostenrijk, type: State}
  l1: {name: Wenen, type: Place}
  p1: {name: Hongaarse afgezant, type: Person}
offices:
  - {person: p1, office: afgezant, of: HU}
events:
  e1: {type: Negotiation, participants: [HU, AT], place: l1, factuality: actual}
  e2: {type: Mediation, participants: [HU, AT], mediators: [IT], factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "zonder nieuwe instructies niet verder te kunnen spreken", about: e1}
  a2: {type: Proposal, by: IT, to: [AT], kind: mediation_offer, content: "goede diensten", status: accepted, about: e2}
replies:
  r1: {to: a2, by: AT, answer: accepted}
outcomes:
  o1: {of: e1, type: postponed}
