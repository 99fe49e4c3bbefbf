 date 2024-02-20 Schuldeisers {gunnen|e2} [Paramaribo|SR] lucht, op één na

PARIJS - [Suriname|SR] hoeft dit jaar geen rente te betalen op de leningen die [het|SR] bij [de Club van Parijs|CP] uit heeft staan. Dat is de {slotsom|o1} van drie dagen {loven en bieden|e1} in [Parijs|l1], waarbij [het Internationaal Monetair Fonds|IMF] op de achtergrond {meekeek|e1}. De {regeling|e2} werd maandagavond met een {handtekening|e2} bekrachtigd.

Namens [de republiek|SR] trad thesaurier [Anoushka Ramlakhan|p1] op als {hoofd van de missie|d1}. [Zij|p1] had governor [Leendert Amatsoeradi|p2] en schuldenexpert [Chantal Pinas-Wong|p3] meegenomen. De oud-minister die het vorige pakket er in 2021 {doorsleepte|e3}, was er dit keer niet bij.

[China|CN], veruit de grootste crediteur, deed niet mee. [Ramlakhan|p1] {stelde|s1} [Peking|CN] voor om zich bij de Parijse {voorwaarden|e2} aan te sluiten, maar kreeg te {horen|r1+s2} dat [het land|CN] liever "onder vier ogen" zaken doet. Dat treft: in april wordt [zij|p1] in [Peking|l2] {verwacht|e4}.

Met [India|IN] is alles al {geregeld|e5}. [Het IMF|IMF] {tikte|a1} [Suriname|SR] wel op de vingers: wie de stroomprijs bevriest, zo {luidde|a1} de boodschap, kan in september op minder begrip rekenen.
=====
entities:
  SR: {name: Suriname, type: State}
  CP: {name: Club van Parijs, type: Organisation}
  IMF: {name: Internationaal Monetair Fonds, type: Organisation}
  CN: {name: China, type: State}
  IN: {name: India, type: State}
  p1: {name: Anoushka Ramlakhan, type: Person}
  p2: {name: Leendert Amatsoeradi, type: Person}
  p3: {name: Chantal Pinas-Wong, type: Person}
  l1: {name: Parijs, type: Place}
  l2: {name: Peking, type: Place}
offices:
  - {person: p1, office: thesaurier, of: SR}
  - {person: p2, office: governor, of: SR}
events:
  e1: {type: Negotiation, label: schuldenoverleg in Parijs, participants: [SR, CP], observers: [IMF], place: l1, time: drie dagen, factuality: actual}
  e2: {type: Agreement, label: regeling over de rente, participants: [SR, CP], place: l1, time: maandagavond, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: vorig pakket, participants: [SR], time: in 2021, factuality: actual}
  e4: {type: Visit, label: bezoek van Ramlakhan aan Peking, participants: [p1], place: l2, time: in april, factuality: planned}
  e5: {type: Agreement, label: regeling met India, participants: [SR, IN], factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [CN], kind: treaty, content: om zich bij de Parijse voorwaarden aan te sluiten, status: rejected}
  s2: {type: Statement, by: CN, to: [SR], content: liever "onder vier ogen" zaken doet}
  a1: {type: Warning, by: IMF, to: [SR], content: "wie de stroomprijs bevriest, zo luidde de boodschap, kan in september op minder begrip rekenen"}
replies:
  r1: {to: s1, by: CN, answer: rejected}
delegations:
  d1: {of: SR, head: p1, members: [p2, p3], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
