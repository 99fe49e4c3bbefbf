 date 2013-03-29 Met een waaier en een gehoorapparaat: eerste {ronde|e1} over Zuid-[Thailand|TH]

[Kuala Lumpur|l1], een zaaltje boven een moskee. [De secretaris-generaal van de Nationale Veiligheidsraad|p1], [Somchai Ratanakul|p1], waaiert zich koelte toe. Aan de overkant frunnikt [Hassan bin Mat|p2] (71), gezant van [het Barisan|BR], aan [zijn|p2] gehoorapparaat. Twaalf uur duurde donderdag [hun|p1+p2] {kennismaking|e1}. En nu?

"Wij zijn het eens over het volgende {gesprek|e3+o1}", {zei|a4} [de [Maleisische|MY] {bemiddelaar|e2}|p3], [Zulkarnain Idris|p3], na afloop in drie microfoons. Dat {gesprek|e3} is op 29 april. Verder heeft [Hassan|p2] {beloofd|a1} dat [hij|p2] het geweld in de drie zuidelijke provincies zal proberen te verminderen. Of [hij|p2] dat ook kán, is een tweede: de aanslagen worden gepleegd door jongelui die [hem|p2] vermoedelijk niet gehoorzamen. Vijf minuten na het communiqué ontplofte in Narathiwat een bermbom.

[Somchai|p1] {legde|a2} een lijst op tafel met namen van gevangenen die vrijkomen zodra het rustig wordt. [De rebel|p2] op zijn beurt {eiste|a3} dat [Maleisië|MY] niet langer 'helper' heet maar bemiddelaar, en dat er waarnemers komen uit de islamitische wereld. Daar {schudt|r1} [Bangkok|TH] het hoofd over.

Het is niet voor het eerst dat er gepraat wordt. In 2006 {kwamen|e5} [officieren|TH] en [ballingen|BA] op het eiland [Langkawi|l2] bijeen, op uitnodiging van [de oud-premier van [Maleisië|MY]|p4]; hun {aanbevelingen|a5} liggen nog altijd in een la in [Bangkok|TH], dat er nooit op {antwoordde|r2}. Twee jaar later wilde [Indonesië|ID] het in [Bogor|l3] overdoen. De tweede {zitting|e6} daar {ging|o2} niet meer door, nadat [Thailand|TH] {ontkend|a6} had dat er een {eerste|e7} was geweest.

Bij wijze van kleine overwinning ging er vrijdag in Yala voor het eerst in maanden een theehuis open. De eigenaar, een Chinees, hangt een bordje op: 'vandaag geen politiek'.
=====
entities:
  TH: {name: Thailand, type: State}
  BR: {name: Barisan, type: Organisation}
  MY: {name: Maleisië, type: State}
  ID: {name: Indonesië, type: State}
  BA: {name: ballingen, type: Organisation}
  l2: {name: Langkawi, type: Place}
  l3: {name: Bogor, type: Place}
  l1: {name: Kuala Lumpur, type: Place}
  p1: {name: Somchai Ratanakul, type: Person}
  p2: {name: Hassan bin Mat, type: Person}
  p3: {name: Zulkarnain Idris, type: Person}
  p4: {name: oud-premier van Maleisië, type: Person}
offices:
  - {person: p1, office: secretaris-generaal van de Nationale Veiligheidsraad, of: TH}
  - {person: p2, office: gezant, of: BR}
  - {person: p3, office: bemiddelaar, of: MY}
  - {person: p4, office: oud-premier, of: MY}
events:
  e1: {type: Negotiation, label: eerste ronde in Kuala Lumpur, participants: [TH, BR, p1, p2], mediators: [p3], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, participants: [TH, BR], mediators: [p3], factuality: actual}
  e3: {type: Negotiation, participants: [TH, BR], mediators: [p3], time: op 29 april, factuality: planned, after: e1}
  e5: {type: Negotiation, label: gesprekken op Langkawi, participants: [TH, BA], hosts: [p4], place: l2, time: In 2006, factuality: actual}
  e7: {type: Negotiation, label: eerste zitting in Bogor, participants: [TH], hosts: [ID], place: l3, time: Twee jaar later, factuality: possible}
  e6: {type: Negotiation, label: tweede zitting in Bogor, participants: [TH], hosts: [ID], place: l3, factuality: counterfactual, after: e7}
acts:
  a1: {type: Concession, by: p2, to: [TH], content: "dat hij het geweld in de drie zuidelijke provincies zal proberen te verminderen"}
  a2: {type: Concession, by: p1, to: [BR], content: "namen van gevangenen die vrijkomen zodra het rustig wordt"}
  a3: {type: Demand, by: p2, to: [TH], content: "dat Maleisië niet langer 'helper' heet maar bemiddelaar, en dat er waarnemers komen uit de islamitische wereld"}
  a4: {type: Statement, by: p3, content: "Wij zijn het eens over het volgende gesprek"}
  a5: {type: Proposal, by: BA, to: [TH], kind: other, content: "hun aanbevelingen", status: unanswered, about: e5}
  a6: {type: Statement, by: TH, content: "dat er een eerste was geweest"}
replies:
  r2: {to: a5, by: TH, answer: unanswered}
  r1: {to: a3, by: TH, answer: rejected}
outcomes:
  o2: {of: e6, type: cancelled}
  o1: {of: e1, type: continuation_agreed}
