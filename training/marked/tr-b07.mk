 date 2021-07 [Jordanië|JOR] koopt extra water van [Israël|ISR], [koning|p3] en [premier|p4] {zagen|e2} elkaar in het geheim

[Jordanië|JOR] mag dit jaar vijftig miljoen kubieke meter water extra kopen van [Israël|ISR]. [De twee ministers van Buitenlandse Zaken|p1+p2], [Ayman Safadi|p1] en [Yair Lapid|p2], {tekenden|e1} het {contract|e1} donderdag bij de [Allenbybrug|l1], op de grens.

Eind vorige week al had koning [Abdullah II|p3] de nieuwe [Israëlische|ISR] premier [Naftali Bennett|p4] in [zijn|p3] paleis in [Amman|l2] {ontvangen|e2}, zo onthulden [Israëlische|ISR] media. Wat het {gesprek|e2} heeft opgeleverd, is {onbekend|o1}; [het [Jordaanse|JOR] hof|JOR] zwijgt. [Bennetts|p4] voorganger [Benjamin Netanyahu|p5] had [de koning|p3] in drie jaar niet één keer {ontmoet|e3}.

Voorwaarden

Het watertekort in [Jordanië|JOR] is nijpend. "[We|JOR] hebben niet de luxe om boos te blijven", {zei|e6} [Safadi|p1] na de {ondertekening|e1}. [Lapid|p2] {beaamde|e7} dat: water is volgens [hem|p2] "de goedkoopste vorm van vrede". Wel had [Amman|JOR] laten {vastleggen|e8} dat [Israël|ISR] de prijs tien jaar lang niet verhoogt. Die {voorwaarde|e8} {slikte|e9+r4} [Lapid|p2] na lang aarzelen.

Aan de {overeenkomst|e1+o2} ging een maand van stil {overleg|e4} vooraf, waarin [het Zweedse waterinstituut [SIWI|SIW]|SIW] {bemiddelde|e5}. Voor [Jordanië|JOR] {onderhandelde|e4+d1} [Saad Abu Hammour|p6]; [Israël|ISR] had hydroloog [Tamar Ben-Zvi|p7] en kolonel [Roi Adler|p8] {gestuurd|d2}.

[Rode Zee|l3]

[Jordanië|JOR] had liever gezien dat ook het kanaal van de [Rode Zee|l3] naar de [Dode Zee|l4] weer op de agenda kwam. Een daartoe strekkend {voorstel|s1} van [Abu Hammour|p6] heeft [Ben-Zvi|p7] {afgewezen|r1+a1}: te duur, te traag. [Israël|ISR] {opperde|s2} op [zijn|ISR] beurt om samen een ontziltingsfabriek te bouwen, gevoed door [Jordaanse|JOR] zonne-energie. Op dat {plan|s2} komt [Amman|JOR] in het najaar {terug|r2}. Ook heeft [Safadi|p1] een {verdrag|e12} over het beheer van de Jordaan {voorgesteld|s3}.

De [Amerikaanse|VER] minister [Antony Blinken|p9] {feliciteerde|e10} [beide partijen|JOR+ISR] per telefoon. In {gesprekken|e10} met [Safadi|p1] en [Lapid|p2] {drong|e11} [hij|p9] er wel op aan dat ook [de Palestijnen|PAL] [hun|PAL] deel van het water krijgen.
=====
entities:
  JOR: {name: Jordanië, type: State}
  ISR: {name: Israël, type: State}
  VER: {name: Verenigde Staten, type: State}
  SIW: {name: SIWI, type: Organisation}
  PAL: {name: Palestijnen, type: Organisation}
  p1: {name: Ayman Safadi, type: Person}
  p2: {name: Yair Lapid, type: Person}
  p3: {name: Abdullah II, type: Person}
  p4: {name: Naftali Bennett, type: Person}
  p5: {name: Benjamin Netanyahu, type: Person}
  p6: {name: Saad Abu Hammour, type: Person}
  p7: {name: Tamar Ben-Zvi, type: Person}
  p8: {name: Roi Adler, type: Person}
  p9: {name: Antony Blinken, type: Person}
  l1: {name: Allenbybrug, type: Place}
  l2: {name: Amman, type: Place}
  l3: {name: Rode Zee, type: Place}
  l4: {name: Dode Zee, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: JOR}
  - {person: p2, office: minister van Buitenlandse Zaken, of: ISR}
  - {person: p3, office: koning, of: JOR}
  - {person: p4, office: premier, of: ISR}
  - {person: p9, office: minister, of: VER}
events:
  e1: {type: Agreement, label: contract over extra water, participants: [p1, p2], place: l1, time: donderdag, factuality: actual, part_of: e4}
  e2: {type: Meeting, label: Abdullah II ontvangt Bennett in Amman, participants: [p3, p4], place: l2, time: Eind vorige week, factuality: actual}
  e3: {type: Meeting, label: geen ontmoeting Netanyahu-Abdullah II, participants: [p5, p3], time: in drie jaar, factuality: counterfactual}
  e4: {type: Negotiation, label: stil overleg over water, participants: [JOR, ISR], mediators: [SIW], factuality: actual}
  e5: {type: Mediation, label: SIWI bemiddelt, participants: [JOR, ISR], mediators: [SIW], factuality: actual, part_of: e4}
  e10: {type: Meeting, label: telefoongesprekken Blinken met Safadi en Lapid, participants: [p9, p1, p2], factuality: actual}
  e12: {type: Agreement, participants: [JOR, ISR], factuality: possible}
acts:
  e6: {type: Statement, by: p1, time: na de ondertekening, content: We hebben niet de luxe om boos te blijven}
  e7: {type: Statement, by: p2, content: water is volgens hem "de goedkoopste vorm van vrede"}
  e8: {type: Demand, by: JOR, to: [ISR], content: Israël de prijs tien jaar lang niet verhoogt}
  e9: {type: Concession, by: p2, to: [JOR], content: Israël de prijs tien jaar lang niet verhoogt}
  e11: {type: Demand, by: p9, to: [p1, p2], content: ook de Palestijnen hun deel van het water krijgen}
  s1: {type: Proposal, by: p6, to: [ISR], kind: other, status: rejected, content: ook het kanaal van de Rode Zee naar de Dode Zee weer op de agenda kwam}
  s2: {type: Proposal, by: ISR, to: [JOR], kind: other, status: unanswered, content: 'samen een ontziltingsfabriek te bouwen, gevoed door Jordaanse zonne-energie'}
  s3: {type: Proposal, by: p1, to: [ISR], kind: treaty, content: een verdrag over het beheer van de Jordaan, status: proposed}
  a1: {type: Statement, by: p7, content: 'te duur, te traag'}
replies:
  r4: {to: e8, by: p2, answer: accepted}
  r1: {to: s1, by: p7, answer: rejected}
  r2: {to: s2, by: JOR, answer: unanswered}
delegations:
  d1: {of: JOR, head: p6, members: [], event: e4}
  d2: {of: ISR, head: null, members: [p7, p8], event: e4}
outcomes:
  o1: {of: e2, type: unknown}
  o2: {of: e4, type: agreement}
