 date 2018-05-24 [Bisschoppen|BC] {zetten|o1} {dialoog|e1} in [Nicaragua|NI] stop

VRT NWS - [De katholieke bisschoppen|BC] in [Nicaragua|NI] hebben woensdag de nationale {dialoog|e1} {opgeschort|o1} tussen [de regering van president [Daniel Ortega|p1]|NI] en [de Burgeralliantie|AC], [een bundeling van studenten, boeren en ondernemers|AC]. [Ze|BC] {bemiddelen|e2} sinds vorige week tussen [de twee kampen|NI+AC], maar zien "geen consensus over de agenda".

Dat {maakte|a1} kardinaal [Leopoldo Brenes|p2] op televisie bekend. [Hij|p2] zat de {zittingen|e1} in [het seminarie van Fátima|l1], net buiten de hoofdstad, zelf voor. Woensdag was de vierde en meteen de kortste.

Struikelblok is een {lijst|a2} met veertig punten die [de alliantie|AC] had ingediend, en waarin vervroegde verkiezingen staan. Buitenlandminister [Denis Montano|p3], die namens [Ortega|p1] de delegatie {leidt|d1}, {noemde|r1} dat "een draaiboek voor een staatsgreep". Op [zijn|p3] beurt {eiste|a3} [hij|p3] dat eerst alle wegversperringen verdwijnen. Dat is voor studentenleider [Lesther Alemán Solís|p4] {onbespreekbaar|r2}: "Die blokkades zijn het enige wat [wij|AC] hebben."

Om de boel te redden, {stelde|a4+a6} bisschop [Abelardo Mata|p5] voor om met een gemengde commissie van drie tegen drie verder te {werken|e3}. [Beide kampen|NI+AC] {knikten|r3+r4}, al wil [Montano|p3] wel eerst ruggespraak houden. Een datum is er niet.

Sinds 18 april kwamen bij protesten tegen een hervorming van de pensioenen minstens 76 mensen om. [De Inter-Amerikaanse Commissie voor de Mensenrechten|IACHR], die vorige week op {bezoek|e4} was, {riep|a5} [de regering|NI] maandag op een einde te maken aan het geweld.

Wie in [Nicaragua|NI] ouder is dan veertig, kent het beeld. Het was ook [een kardinaal|p6], [Miguel Obando y Bravo|p6], die eind jaren 80 in [Sapoá|l2] mee aan tafel zat toen [de sandinisten|NI] en [de contra's|CO] er een {wapenstilstand|e5} {tekenden|e5}. [Ortega|p1] was toen ook al president.

In Masaya bleven de winkels donderdag dicht. De benzine is er op de bon.
=====
entities:
  NI: {name: Nicaragua, type: State}
  BC: {name: katholieke bisschoppen, type: Organisation}
  AC: {name: Burgeralliantie, type: Organisation}
  IACHR: {name: Inter-Amerikaanse Commissie voor de Mensenrechten, type: Organisation}
  CO: {name: "contra's", type: Organisation}
  p1: {name: Daniel Ortega, type: Person}
  p2: {name: Leopoldo Brenes, type: Person}
  p3: {name: Denis Montano, type: Person}
  p4: {name: Lesther Alemán Solís, type: Person}
  p6: {name: Miguel Obando y Bravo, type: Person}
  p5: {name: Abelardo Mata, type: Person}
  l1: {name: seminarie van Fátima, type: Place}
  l2: {name: Sapoá, type: Place}
offices:
  - {person: p1, office: president, of: NI}
  - {person: p2, office: kardinaal, of: BC}
  - {person: p3, office: Buitenlandminister, of: NI}
  - {person: p4, office: studentenleider, of: AC}
  - {person: p5, office: bisschop, of: BC}
events:
  e1: {type: Negotiation, label: nationale dialoog, participants: [NI, AC, p3, p4], mediators: [BC, p2], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, participants: [NI, AC], mediators: [BC], time: sinds vorige week, factuality: actual}
  e3: {type: Negotiation, label: gemengde commissie, participants: [NI, AC], factuality: possible, after: e1}
  e4: {type: Visit, participants: [IACHR], time: vorige week, factuality: actual}
  e5: {type: Agreement, label: wapenstilstand van Sapoá, participants: [NI, CO], observers: [p6], place: l2, time: eind jaren 80, factuality: actual}
acts:
  a1: {type: Statement, by: p2, content: "geen consensus over de agenda", about: e1}
  a2: {type: Demand, by: AC, to: [NI], content: "vervroegde verkiezingen", about: e1}
  a3: {type: Demand, by: p3, to: [AC], content: "dat eerst alle wegversperringen verdwijnen", about: e1}
  a4: {type: Proposal, by: p5, to: [NI], kind: talks, content: "om met een gemengde commissie van drie tegen drie verder te werken", status: accepted, about: e3}
  a6: {type: Proposal, by: p5, to: [AC], kind: talks, content: "om met een gemengde commissie van drie tegen drie verder te werken", status: accepted, about: e3}
  a5: {type: Demand, by: IACHR, to: [NI], content: "een einde te maken aan het geweld", time: maandag}
replies:
  r1: {to: a2, by: p3, answer: rejected}
  r2: {to: a3, by: p4, answer: rejected}
  r3: {to: a4, by: NI, answer: accepted}
  r4: {to: a6, by: AC, answer: accepted}
delegations:
  d1: {of: NI, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
