 date 2013-07-16 [Panama|PA] {nodigt|a1} [VN|VN] uit voor suikerschip

[PANAMA-STAD|l1] - [Panama|PA] heeft [de Verenigde Naties|VN] {gevraagd|a1} deskundigen te sturen om de lading van het [Noord-Koreaanse|KP] schip Chong Chon Gang te bekijken. Tussen tienduizend ton ruwe suiker lagen twee gevechtsvliegtuigen. [Cuba|CU] {geeft toe|a2} dat het spul van [Cuba|CU] is, "verouderd en defensief". [Pyongyang|KP] {eist|a3} schip en bemanning terug. President [Ricardo Martinelli|p1] {piekert|r1} daar niet over.

[Twee [Noord-Koreaanse|KP] diplomaten|ND] uit Havana, die een visum hadden gekregen voor {overleg|e1} op het ministerie, {kwamen niet opdagen|o1}.
=====
entities:
  PA: {name: Panama, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  KP: {name: Noord-Korea, type: State}
  CU: {name: Cuba, type: State}
  ND: {name: Noord-Koreaanse diplomaten, type: Organisation}
  l1: {name: Panama-Stad, type: Place}
  p1: {name: Ricardo Martinelli, type: Person}
offices:
  - {person: p1, office: President, of: PA}
events:
  e1: {type: Meeting, participants: [PA, ND], place: l1, factuality: counterfactual}
acts:
  a1: {type: Demand, by: PA, to: [VN], content: "deskundigen te sturen om de lading van het Noord-Koreaanse schip Chong Chon Gang te bekijken"}
  a2: {type: Statement, by: CU, content: "dat het spul van Cuba is"}
  a3: {type: Demand, by: KP, to: [PA], content: schip en bemanning terug}
replies:
  r1: {to: a3, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
