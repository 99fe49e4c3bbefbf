 date 2025-08 [IAEA|IAE] en [Iran|IRA] {praten|e1} door over inspecties, [Teheran|IRA] houdt deur [Fordow|l3] dicht

WENEN (ANP/DPA) - [Het Internationaal Atoomenergieagentschap|IAE] ([IAEA|IAE]) en [Iran|IRA] hebben woensdag in [Wenen|l1] gedeeltelijke {overeenstemming|e3+o1} bereikt over de terugkeer van inspecteurs. [De ploegen|IAE] mogen weer naar de kerncentrale van [Bushehr|l2], maar niet naar de gebombardeerde verrijkingsfabriek in [Fordow|l3], aldus een gezamenlijk communiqué.

[De [Iraanse|IRA] onderhandelaars|IRA], {aangevoerd|d1} door onderminister [Kazem Gharibabadi|p1], en die van [het agentschap|IAE], met inspectiehoofd [Helena Brandt|p2] als {leider|d2}, {spraken|e1} ruim zes uur. De {gesprekken|e1} worden donderdag {hervat|e4+o2}. [Oman|OMA], dat als {tussenpersoon|e2} fungeert, {stuurde|d3} onderhandelaar [Salim al-Harthi|p3].

[IAEA|IAE]-baas [Rafael Grossi|p4], die dinsdag met de [Iraanse|IRA] minister van Buitenlandse Zaken [Abbas Araghchi|p5] {belde|e5}, {eist|e6} 'ongehinderde toegang' tot het uranium. [Araghchi|p5] kon volgens het persbureau Tasnim niet meer {beloven|e7} dan een lijst van de voorraden. Dat [Grossi|p4] in september naar [Teheran|l4] {reist|e8}, zoals [Franse|FRA] diplomaten {beweren|a1}, wordt door [Iran|IRA] met klem {ontkend|a2}.

[Frankrijk|FRA], [Duitsland|DUI] en [het Verenigd Koninkrijk|VER] {dreigden|e9} woensdag de VN-sancties eind augustus opnieuw in te voeren. [De drie landen|FRA+DUI+VER] {stelden|s1} [Teheran|IRA] voor die termijn met een halfjaar op te rekken, {mits|e10} [Iran|IRA] rechtstreeks met de [Verenigde Staten|VER2] {praat|e13}. [Teheran|IRA] {bestempelde|e11} dat als chantage en {verwierp|r1} het.

De [Russische|RUS] president [Vladimir Poetin|p6] heeft {aangeboden|s2} verrijkt uranium over te nemen. [Iran|IRA] {bekijkt|r2} dat {aanbod|s2} nog.

Een {ontmoeting|e12} tussen [Araghchi|p5] en de [Amerikaanse|VER2] gezant [Steve Witkoff|p7], die deze week in [Muscat|l5] zou zijn, is {afgeblazen|o3}, meldt de nieuwssite Axios op gezag van twee functionarissen.
=====
entities:
  p1: {name: Kazem Gharibabadi, type: Person}
  p2: {name: Helena Brandt, type: Person}
  p3: {name: Salim al-Harthi, type: Person}
  p4: {name: Rafael Grossi, type: Person}
  p5: {name: Abbas Araghchi, type: Person}
  p6: {name: Vladimir Poetin, type: Person}
  p7: {name: Steve Witkoff, type: Person}
  IRA: {name: Iran, type: State}
  OMA: {name: Oman, type: State}
  FRA: {name: Frankrijk, type: State}
  DUI: {name: Duitsland, type: State}
  VER: {name: Verenigd Koninkrijk, type: State}
  VER2: {name: Verenigde Staten, type: State}
  RUS: {name: Rusland, type: State}
  IAE: {name: IAEA, type: Organisation}
  l1: {name: Wenen, type: Place}
  l2: {name: Bushehr, type: Place}
  l3: {name: Fordow, type: Place}
  l4: {name: Teheran, type: Place}
  l5: {name: Muscat, type: Place}
offices:
  - {person: p1, office: onderminister, of: IRA}
  - {person: p2, office: inspectiehoofd, of: IAE}
  - {person: p3, office: onderhandelaar, of: OMA}
  - {person: p4, office: baas, of: IAE}
  - {person: p5, office: minister van Buitenlandse Zaken, of: IRA}
  - {person: p6, office: president, of: RUS}
  - {person: p7, office: gezant, of: VER2}
events:
  e1: {type: Negotiation, label: gesprekken IAEA-Iran in Wenen, participants: [IAE, IRA], mediators: [OMA, p3], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, label: Oman is tussenpersoon, participants: [IAE, IRA], mediators: [OMA, p3], factuality: actual, part_of: e1}
  e3: {type: Agreement, label: gedeeltelijke overeenstemming over de terugkeer van inspecteurs, participants: [IAE, IRA], place: l1, time: woensdag, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: hervatting van de gesprekken donderdag, participants: [IAE, IRA], time: donderdag, factuality: planned, after: e1}
  e5: {type: Meeting, label: telefoongesprek Grossi-Araghchi, participants: [p4, p5], time: dinsdag, factuality: actual}
  e8: {type: Visit, label: door Iran ontkend bezoek van Grossi aan Teheran, participants: [p4], place: l4, time: september, factuality: possible, source: FRA}
  e12: {type: Meeting, label: afgeblazen ontmoeting Araghchi-Witkoff in Muscat, participants: [p5, p7], place: l5, time: deze week, factuality: counterfactual}
  e13: {type: Negotiation, participants: [IRA, VER2], factuality: possible}
acts:
  e6: {type: Demand, by: p4, to: [IRA], content: ongehinderde toegang' tot het uranium}
  e7: {type: Concession, by: p5, to: [IAE], content: een lijst van de voorraden}
  e9: {type: Warning, by: FRA, time: woensdag, to: [IRA], content: de VN-sancties eind augustus opnieuw in te voeren}
  e10: {type: Demand, by: FRA, to: [IRA], content: Iran rechtstreeks met de Verenigde Staten praat}
  e11: {type: Statement, by: IRA, content: dat als chantage}
  s1: {type: Proposal, by: FRA, to: [IRA], kind: sanctions_relief, status: rejected, content: die termijn met een halfjaar op te rekken}
  s2: {type: Proposal, by: p6, to: [IRA], kind: other, status: unanswered, content: verrijkt uranium over te nemen}
  a1: {type: Statement, by: FRA, content: Grossi in september naar Teheran reist}
  a2: {type: Statement, by: IRA, content: Grossi in september naar Teheran reist}
replies:
  r1: {to: s1, by: IRA, answer: rejected}
  r2: {to: s2, by: IRA, answer: unanswered}
delegations:
  d1: {of: IRA, head: p1, members: [], event: e1}
  d2: {of: IAE, head: p2, members: [], event: e1}
  d3: {of: OMA, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e12, type: cancelled}
