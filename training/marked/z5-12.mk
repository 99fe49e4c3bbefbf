 date 2023-10-19 [EU|EU] {haalt|a1} zeven namen van lijst, [Caracas|VE] {zet|a3} deur naar waarnemers op een kier

BRUSSEL - Nee, een doorbraak wil niemand het noemen. Toch kwam er donderdag beweging in het slepende dossier [Venezuela|VE]: [de lidstaten|EU] {schrapten|a1+r2} zeven rechters en officieren van [hun|EU] sanctielijst. [De regering in [Caracas|VE]|VE] had daar in mei om {gevraagd|a2}.

Als tegenprestatie mogen [Europese|EU] waarnemers bij de verkiezingen van volgend jaar weer het land in, {zegde|a3} minister [Yolanda Pirela|p1] toe. "Welkom, maar zonder vergrootglas", {grapte|a4} [ze|p1] op een {persmoment|e1} in [het Palacio Federal|l1].

Achter de schermen had [Barbados|BB] {de boel bij elkaar gebracht|e2}. Senator [Calvin Braithwaite|p2] {ontving|e3} [afgezanten van [Maduro|p3] en van [het oppositieblok|OP]|VE+OP] deze zomer vier keer in een pension in [Bridgetown|l2]. Over vrije toegang tot de media {leverden|o1} die {gesprekken|e3} niets op, over het kiesregister wel.

[De Verenigde Staten|US] wachten af. [Washington|US] {liet doorschemeren|a5+a6} de olie-embargo's pas te versoepelen wanneer de kandidatuur van [María Corina Lozada|p4] vaststaat. [Pirela|p1] {wuifde|r1} dat weg: 'Een rechter kiest geen kandidaten, en een ambassade nog minder.'

Achtergrond

- 2017: eerste sancties van [de EU|EU], tegen de import van wapens.
- 2019: [Noorwegen|NOR] {begeleidt|e4} {besprekingen|e4} in [Oslo|l3]; na drie rondes {bevriest|o2} [Caracas|VE] de deelname.
- 2021: {hervatting|e5} in [Mexico-Stad|l4], {opgeschort|o3} in oktober na de uitlevering van een zakenman.

De olieprijs reageerde nauwelijks. Een vat Brent kostte aan het einde van de middag 91,40 dollar.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  VE: {name: Venezuela, type: State}
  BB: {name: Barbados, type: State}
  US: {name: Verenigde Staten, type: State}
  NOR: {name: Noorwegen, type: State}
  OP: {name: oppositieblok, type: Organisation}
  l1: {name: Palacio Federal, type: Place}
  l2: {name: Bridgetown, type: Place}
  l3: {name: Oslo, type: Place}
  l4: {name: Mexico-Stad, type: Place}
  p1: {name: Yolanda Pirela, type: Person}
  p2: {name: Calvin Braithwaite, type: Person}
  p3: {name: Maduro, type: Person}
  p4: {name: María Corina Lozada, type: Person}
offices:
  - {person: p1, office: minister, of: VE}
  - {person: p2, office: senator, of: BB}
events:
  e1: {type: PressConference, label: persmoment van Pirela, participants: [p1], place: l1, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door Barbados, participants: [VE, OP], mediators: [BB, p2], factuality: actual}
  e3: {type: Negotiation, label: gesprekken in Bridgetown, participants: [VE, OP], mediators: [p2], place: l2, time: deze zomer, factuality: actual}
  e4: {type: Negotiation, label: besprekingen in Oslo, participants: [VE], facilitators: [NOR], place: l3, time: "2019", factuality: actual}
  e5: {type: Negotiation, label: hervatting in Mexico-Stad, participants: [VE], place: l4, time: "2021", factuality: actual, after: e4}
acts:
  a1: {type: Concession, by: EU, to: [VE], content: zeven rechters en officieren, time: donderdag}
  a2: {type: Demand, by: VE, to: [EU], content: zeven rechters en officieren, time: in mei}
  a3: {type: Concession, by: p1, to: [EU], content: mogen Europese waarnemers bij de verkiezingen van volgend jaar weer het land in}
  a4: {type: Statement, by: p1, content: "Welkom, maar zonder vergrootglas"}
  a5: {type: Demand, by: US, to: [VE], content: de kandidatuur van María Corina Lozada vaststaat}
  a6: {type: Proposal, by: US, to: [VE], kind: sanctions_relief, content: "de olie-embargo's pas te versoepelen", status: unanswered}
replies:
  r1: {to: a5, by: p1, answer: rejected}
  r2: {to: a2, by: EU, answer: accepted}
outcomes:
  o1: {of: e3, type: partial_agreement}
  o2: {of: e4, type: no_breakthrough}
  o3: {of: e5, type: postponed}
