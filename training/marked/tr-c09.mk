 date 2024-01 Slagbomen dicht, deuren op een kier: [Burundi|BUR] en [Rwanda|RWA] {praten|e1} in [Arusha|l1] over de grens

[BUJUMBURA|l2] - Een week nadat [Burundi|BUR] de grens met [Rwanda|RWA] sloot, hebben [de buurlanden|BUR+RWA] zaterdag in [Arusha|l1] een eerste {gesprek|e1+r8} gevoerd. Dat gebeurde op {uitnodiging|s4} en onder auspiciën van [de Oost-Afrikaanse Gemeenschap|OOS] ([EAC|OOS]). Het {overleg|e1} eindigde {zonder resultaat|o1}; een nieuwe datum werd niet geprikt. Of er nog een tweede {gesprek|e3} volgt, is onduidelijk.

[Bujumbura|BUR] had [zijn|BUR] minister van Binnenlandse Zaken [Martin Niteretse|p1] {gezonden|d1}. De [Rwandese|RWA] {afvaardiging|d2} telde er vier en stond onder het gezag van veiligheidsadviseur [Claudine Mukamana|p2]. Ook inlichtingenman [Eric Gatera|p3] en districtshoofd [Jeanne Uwase|p4] reisden mee.

[RED-Tabara|RED]

Inzet is [de rebellenbeweging [RED-Tabara|RED]|RED], die in december twintig Burundezen doodde. Dat [Kigali|RWA] [die groep|RED] steunt, zoals president [Evariste Ndayishimiye|p5] {beweert|e4}, {ontkent|e5} [Rwanda|RWA] in alle toonaarden. [Niteretse|p1] {vroeg|e6} om de uitlevering van drie kopstukken. "Eerst de mannen, dan de slagboom", {klonk|e7} het kort.

[Mukamana|p2] {deed|s1} een {tegenbod|s1}: gezamenlijke patrouilles langs de [Ruzizi|l4]. Daarop {ging|r1} [de Burundees|p1] niet in. "Dat moet [ik|p1] thuis voorleggen", zou [hij|p1] hebben {gezegd|e8}. Wél {zegde|e9} [hij|p1] toe dat zieken de grens weer over mogen.

[Kagame|p7] naar [Bujumbura|l2]?

De [Tanzaniaanse|TAN] presidente [Samia Suluhu Hassan|p6] {opperde|s2+s3} zondag een {topontmoeting|e10} van [Ndayishimiye|p5] en [zijn|p5] [Rwandese|RWA] evenknie [Paul Kagame|p7] op [Zanzibar|l3]. [Rwanda|RWA] {stemde|r2} meteen in. Uit [Bujumbura|BUR] kwam {geen woord|r3}.

Een {staatsbezoek|e11} van [Kagame|p7] aan [Burundi|BUR], vorig jaar nog in het vooruitzicht gesteld, is {van de baan|o2}. Blijft de grens dicht, dan gaat de handel in de hele regio kapot, zo {hield|e12} [EAC|OOS]-secretaris-generaal [Peter Mathuki|p8] [beide landen|BUR+RWA] voor. [Hij|p8] {reist|e13} donderdag naar [Bujumbura|l2].
=====
entities:
  p1: {name: Martin Niteretse, type: Person}
  p2: {name: Claudine Mukamana, type: Person}
  p3: {name: Eric Gatera, type: Person}
  p4: {name: Jeanne Uwase, type: Person}
  p5: {name: Evariste Ndayishimiye, type: Person}
  p6: {name: Samia Suluhu Hassan, type: Person}
  p7: {name: Paul Kagame, type: Person}
  p8: {name: Peter Mathuki, type: Person}
  BUR: {name: Burundi, type: State}
  RWA: {name: Rwanda, type: State}
  TAN: {name: Tanzania, type: State}
  OOS: {name: Oost-Afrikaanse Gemeenschap, type: Organisation}
  RED: {name: RED-Tabara, type: Organisation}
  l1: {name: Arusha, type: Place}
  l2: {name: Bujumbura, type: Place}
  l3: {name: Zanzibar, type: Place}
  l4: {name: Ruzizi, type: Place}
offices:
  - {person: p1, office: minister van Binnenlandse Zaken, of: BUR}
  - {person: p2, office: veiligheidsadviseur, of: RWA}
  - {person: p4, office: districtshoofd, of: RWA}
  - {person: p5, office: president, of: BUR}
  - {person: p6, office: president, of: TAN}
  - {person: p7, office: president, of: RWA}
  - {person: p8, office: secretaris-generaal, of: OOS}
  - {person: p6, office: presidente, of: TAN}
events:
  e1: {type: Negotiation, label: gesprek Burundi-Rwanda in Arusha, participants: [BUR, RWA], mediators: [OOS], place: l1, time: zaterdag, factuality: actual}
  e3: {type: Negotiation, label: mogelijk tweede gesprek, participants: [BUR, RWA], factuality: possible, after: e1}
  e10: {type: Meeting, label: topontmoeting Ndayishimiye-Kagame op Zanzibar, participants: [p5, p7], place: l3, factuality: possible, source: p6}
  e11: {type: Visit, label: staatsbezoek van Kagame aan Burundi, participants: [p7], factuality: counterfactual}
  e13: {type: Visit, label: reis van Mathuki naar Bujumbura, participants: [p8], place: l2, time: donderdag, factuality: planned}
acts:
  e4: {type: Statement, by: p5, content: Kigali die groep steunt}
  e5: {type: Statement, by: RWA, content: Kigali die groep steunt}
  e6: {type: Demand, by: p1, to: [RWA], content: de uitlevering van drie kopstukken}
  e7: {type: Statement, by: p1, content: 'Eerst de mannen, dan de slagboom'}
  e8: {type: Statement, by: p1, factuality: possible, content: Dat moet ik thuis voorleggen}
  e9: {type: Concession, by: p1, to: [RWA], content: zieken de grens weer over mogen}
  e12: {type: Warning, by: p8, to: [BUR, RWA], content: 'Blijft de grens dicht, dan gaat de handel in de hele regio kapot'}
  s1: {type: Proposal, by: p2, to: [BUR], kind: other, content: gezamenlijke patrouilles langs de Ruzizi, status: unanswered}
  s2: {type: Proposal, by: p6, to: [RWA], kind: summit, status: accepted, content: een topontmoeting van Ndayishimiye en zijn Rwandese evenknie Paul Kagame op Zanzibar}
  s3: {type: Proposal, by: p6, to: [BUR], kind: summit, status: unanswered, content: een topontmoeting van Ndayishimiye en zijn Rwandese evenknie Paul Kagame op Zanzibar}
  s4: {type: Proposal, by: OOS, to: [BUR, RWA], kind: talks, status: accepted, content: een eerste gesprek}
replies:
  r1: {to: s1, by: p1, answer: unanswered}
  r2: {to: s2, by: RWA, answer: accepted}
  r3: {to: s3, by: BUR, answer: unanswered}
  r8: {to: s4, answer: accepted}
delegations:
  d1: {of: BUR, head: p1, members: [], event: e1}
  d2: {of: RWA, head: p2, members: [p3, p4], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e11, type: cancelled}
