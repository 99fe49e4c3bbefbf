 date 2012-10-30 [Filipijnen|PH]: {parafen|e1} onder eerste {deelakkoord|e1} met [de Tausug|TS]

[COTABATO|l1] - Met een {paraaf|e1} op vier bladzijden hebben [de regering in Manila|PH] en [het Front van de Tausug|TS] dinsdag {vastgelegd|e1} wie er in de Sulu-archipel vist. Over bestuur en belasting blijft men {verdeeld|o1}.

[Maleisië|MY] {faciliteerde|e2} de {gesprekken|e2}, die sinds juli in hotel Estosan werden gevoerd. [Noorwegen|NW] en [de Organisatie voor Islamitische Samenwerking|OIS] zien als garant toe op de naleving.

[Manila|PH] {liet zich vertegenwoordigen door|d1} ex-senator [Corazon Ilagan|p1], geflankeerd door kolonel [Rey Salonga|p2] en de antropologe [Luz Abreu|p3]. Het gezelschap van [de Tausug|TS] {telde|d2} elf man, onder wie datu [Hassan Amil|p4].

[Amil|p4] {toonde|c1} zich op het eind toegeeflijk: [zijn|p4] strijders houden 's nachts de vaargeul vrij. In ruil {verlangt|a1} [hij|p4] dat het leger de post op Siasi ontruimt. 'Daarover moet de president beslissen,' {pareerde|r1} [Ilagan|p1].
=====
entities:
  PH: {name: Filipijnen, type: State}
  TS: {name: Front van de Tausug, type: Organisation}
  l1: {name: Cotabato, type: Place}
  MY: {name: Maleisië, type: State}
  NW: {name: Noorwegen, type: State}
  OIS: {name: Organisatie voor Islamitische Samenwerking, type: Organisation}
  p1: {name: Corazon Ilagan, type: Person}
  p2: {name: Rey Salonga, type: Person}
  p3: {name: Luz Abreu, type: Person}
  p4: {name: Hassan Amil, type: Person}
offices:
  - {person: p1, office: ex-senator, of: PH}
  - {person: p2, office: kolonel, of: PH}
  - {person: p4, office: datu, of: TS}
events:
  e1: {type: Agreement, label: deelakkoord over de visserij, participants: [PH, TS], facilitators: [MY], guarantors: [NW, OIS], place: l1, time: dinsdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: gesprekken in Cotabato, participants: [PH, TS], facilitators: [MY], place: l1, time: sinds juli, factuality: actual}
acts:
  c1: {type: Concession, by: p4, to: [PH], content: "zijn strijders houden 's nachts de vaargeul vrij", about: e2}
  a1: {type: Demand, by: p4, to: [PH], content: dat het leger de post op Siasi ontruimt, about: e2}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
delegations:
  d1: {of: PH, head: p1, members: [p2, p3], event: e2}
  d2: {of: TS, head: null, members: [p4], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
