 date 2023-11-10 [Zwitsers|CH] dak boven [Catalaans|CT] gesprek

[GENÈVE|l1] - In een zaaltje boven een notariskantoor aan het meer hebben [de socialisten van [Pedro Sánchez|p1]|PSO] en [Junts|JU], [de partij van [Carles Puigdemont|p2]|JU], zaterdag {kennisgemaakt|e1} met de man die voortaan op [hun|PSO+JU] afspraken let: [Francisco Galindo|p3], [een oud-diplomaat uit [El Salvador|SV]|p3].

[Santos Cerdán|p4], [de nummer drie van [de PSOE|PSO]|p4], kwam {alleen|d1}. [Junts|JU] had, naast [Puigdemont|p2] zelf, [Jordi Turull|p5] en [Míriam Nogueras|p6] {meegebracht|d2}. Iedereen moest zijn telefoon inleveren bij [het Centrum Henri Dunant|HD], dat de ontmoeting had georganiseerd.

‘[Ik|p3] schrijf op wie wat heeft beloofd’, {omschreef|s1} [Galindo|p3] [zijn|p3] taak. ‘{Bemiddelen|e2} is iets anders.’ [De Partido Popular|PP] {eist|a1} openbaarheid. ‘Een land dat een scheidsrechter uit [San Salvador|SV] nodig heeft’, {sneerde|s2} [Alberto Núñez Feijóo|p7], maar in [Madrid|l2] {haalt|r1} [de partij|PSO] daar de schouders over op.

Elke maand {komt|e3} het gezelschap voortaan bijeen, steeds in [Zwitserland|CH], dat officieel van niets weet.
=====
entities:
  CH: {name: Zwitserland, type: State}
  CT: {name: Catalonië, type: Place}
  PSO: {name: PSOE, type: Organisation}
  JU: {name: Junts, type: Organisation}
  SV: {name: El Salvador, type: State}
  HD: {name: Centrum Henri Dunant, type: Organisation}
  PP: {name: Partido Popular, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Madrid, type: Place}
  p1: {name: Pedro Sánchez, type: Person}
  p2: {name: Carles Puigdemont, type: Person}
  p3: {name: Francisco Galindo, type: Person}
  p4: {name: Santos Cerdán, type: Person}
  p5: {name: Jordi Turull, type: Person}
  p6: {name: Míriam Nogueras, type: Person}
  p7: {name: Alberto Núñez Feijóo, type: Person}
offices:
  - {person: p3, office: oud-diplomaat, of: SV}
  - {person: p4, office: nummer drie, of: PSO}
events:
  e1: {type: Negotiation, participants: [PSO, JU], facilitators: [HD], observers: [p3], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Mediation, participants: [PSO, JU], mediators: [p3], factuality: counterfactual}
  e3: {type: Negotiation, participants: [PSO, JU], observers: [p3], place: CH, time: Elke maand, factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p3, content: "Ik schrijf op wie wat heeft beloofd"}
  s2: {type: Statement, by: p7, content: "Een land dat een scheidsrechter uit San Salvador nodig heeft"}
  a1: {type: Demand, by: PP, content: "openbaarheid"}
replies:
  r1: {to: a1, by: PSO, answer: rejected}
delegations:
  d1: {of: PSO, head: p4, members: [], event: e1}
  d2: {of: JU, members: [p2, p5, p6], event: e1}
