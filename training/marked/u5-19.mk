 date 2011-09-24 [Kwartet|QU] {stelt|a1+a3} {gesprekken|e1} binnen een maand voor

[NEW YORK|l2] - Nog geen uur nadat [de [Palestijnse|PS] president|p1] [Adel Husseini|p1] vrijdag [zijn|p1] aanvraag voor het lidmaatschap van [de Verenigde Naties|VN] had {ingediend|a2}, lag er een tegenzet. [Het Kwartet|QU] - [de VS|US], [Rusland|RU], [de EU|EU] en [de VN|VN] - {stelt voor|a1+a3} dat [Israël|IL] en [de Palestijnen|PS] binnen vier weken weer {onderhandelen|e1}. Plaats: nader te bepalen, maar "bij voorkeur [Moskou|l3]", zei [het viertal|QU].

[Israël|IL] {stemde|r1} zaterdag in beginsel in. [Ramallah|PS] {liet|r2} de termijn voor wat hij is: eerst een {bouwstop|a4}, dan praten. Tot een {treffen|e3} van [Husseini|p1] met [de [Israëlische|IL] premier|p2], [Gideon Harari|p2], op [het hoofdkwartier aan de East River|l4], donderdag al half geregeld, is het niet gekomen. [De Israëliër|p2] at die avond met [zijn|p2] dochter, die er buiten stond.

Het laatste {overleg|e2} van [de twee|IL+PS], in september vorig jaar in [Sharm el-Sheikh|l5], hield het drie weken uit. [Amerika|US] {zat|e2} toen voor, [Egypte|EG] dekte de tafel.

De stemming in [de Veiligheidsraad|VR] over het lidmaatschap is niet voor november te verwachten. [Washington|US] heeft nu al een {veto|r3} aangekondigd.
=====
entities:
  QU: {name: Kwartet, type: Organisation}
  PS: {name: Palestina, type: State}
  IL: {name: Israël, type: State}
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  VR: {name: Veiligheidsraad, type: Organisation}
  EG: {name: Egypte, type: State}
  l2: {name: New York, type: Place}
  l3: {name: Moskou, type: Place}
  l4: {name: hoofdkwartier aan de East River, type: Place}
  l5: {name: Sharm el-Sheikh, type: Place}
  p1: {name: Adel Husseini, type: Person}
  p2: {name: Gideon Harari, type: Person}
offices:
  - {person: p1, office: president, of: PS}
  - {person: p2, office: premier, of: IL}
events:
  e1: {type: Negotiation, label: hervatting van de onderhandelingen, participants: [IL, PS], place: l3, time: binnen vier weken, factuality: possible, after: e2}
  e2: {type: Negotiation, label: overleg in Sharm el-Sheikh, participants: [IL, PS], mediators: [US], hosts: [EG], place: l5, time: in september vorig jaar, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], place: l4, time: donderdag, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: QU, to: [IL], kind: talks, content: "binnen vier weken weer onderhandelen", status: accepted, about: e1}
  a3: {type: Proposal, by: QU, to: [PS], kind: talks, content: "binnen vier weken weer onderhandelen", status: unanswered, about: e1}
  a2: {type: Proposal, by: p1, to: [VN], kind: other, content: "het lidmaatschap van de Verenigde Naties", status: unanswered, time: vrijdag}
  a4: {type: Demand, by: PS, to: [IL], content: "eerst een bouwstop, dan praten"}
replies:
  r1: {to: a1, by: IL, answer: accepted}
  r2: {to: a3, by: PS, answer: unanswered}
  r3: {to: a2, by: US, answer: rejected}
