 date 1997-02-20 Pater in het midden: wie doet wat rond de gegijzelde residentie in [Lima|l1]

Vierenzestig dagen al houdt [de Tupac Amaru-beweging|MR] 72 mensen vast in de woning van de [Japanse|JP] ambassadeur. Het {overleg|e1} met [de regering|PE] gaat vandaag de zesde {ronde|e1} in. Een overzicht.

Waar wordt {gepraat|e1}?
In [een huis aan de overkant van de straat|l2], gehuurd door [het Rode Kruis|RK]. [De guerrillaleider|p1], [Néstor Cerpa|p1], wordt er met een wagen van de dokter heen gebracht: vijfenveertig meter.

Wie {zitten|e1} er?
Namens president [Fujimori|p2] minister van Onderwijs [Domingo Palermo|p3], {alleen|d1}. Tegenover [hem|p3] [Cerpa|p1] en [[zijn|p1] rechterhand|p4] [Roli Rojas|p4]. {Bemiddelaars|e2} zijn er in de strikte zin niet. Wel is er een [commissie van garanten|CG]: aartsbisschop [Juan Luis Cipriano|p5] van Ayacucho, de [Canadese|CA] ambassadeur [Anthony Vincennes|p6] en [Michel Minning|p7] van [het Rode Kruis|RK]. [Een [Japanse|JP] gezant|p8], [Terusuke Teradai|p8], kijkt toe.

Wat ligt er op tafel?
[De bezetters|MR] {willen|a1} dat ruim vierhonderd kameraden de cel uit mogen. Dat is {onbespreekbaar|r1} voor [Fujimori|p2]. [Die|p2] {biedt|a2} een vrijgeleide naar [Cuba|CU]. [Cerpa|p1] {wuifde|r2} dat gisteren weg: "In Havana kennen [we|MR] niemand." [Fidel Castro|p9], die [Fujimori|p2] begin maart {ontvangt|e3}, had zich {bereid|a3} verklaard [de groep|MR] op te nemen.

Waarom duurt het zo lang?
Volgens [Cipriano|p5] omdat "iedereen hier leert praten". Volgens een diplomaat omdat er onder de tuin wordt gegraven. [Palermo|p3] {noemde|a4} dat gisteren onzin.

En de gijzelaars?
Zij krijgen, als het meezit, tweemaal per dag kip.
=====
entities:
  MR: {name: Tupac Amaru-beweging, type: Organisation}
  PE: {name: Peru, type: State}
  CG: {name: commissie van garanten, type: Organisation}
  CA: {name: Canada, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  JP: {name: Japan, type: State}
  CU: {name: Cuba, type: State}
  p1: {name: Néstor Cerpa, type: Person}
  p2: {name: Fujimori, type: Person}
  p3: {name: Domingo Palermo, type: Person}
  p4: {name: Roli Rojas, type: Person}
  p5: {name: Juan Luis Cipriano, type: Person}
  p6: {name: Anthony Vincennes, type: Person}
  p7: {name: Michel Minning, type: Person}
  p8: {name: Terusuke Teradai, type: Person}
  p9: {name: Fidel Castro, type: Person}
  l1: {name: Lima, type: Place}
  l2: {name: huis aan de overkant van de straat, type: Place}
offices:
  - {person: p1, office: guerrillaleider, of: MR}
  - {person: p2, office: president, of: PE}
  - {person: p3, office: minister van Onderwijs, of: PE}
  - {person: p6, office: ambassadeur, of: CA}
  - {person: p8, office: gezant, of: JP}
events:
  e1: {type: Negotiation, label: zesde ronde, participants: [PE, MR, p3, p1, p4], guarantors: [CG, p5, p6, p7], observers: [p8], place: l2, time: vandaag, factuality: actual}
  e2: {type: Mediation, participants: [PE, MR], factuality: counterfactual}
  e3: {type: Meeting, participants: [p9, p2], time: begin maart, factuality: planned}
acts:
  a1: {type: Demand, by: MR, to: [PE], content: dat ruim vierhonderd kameraden de cel uit mogen, about: e1}
  a2: {type: Proposal, by: p2, to: [MR], kind: guarantee, content: vrijgeleide naar Cuba, status: rejected, about: e1}
  a3: {type: Concession, by: p9, to: [p2], content: de groep op te nemen}
  a4: {type: Statement, by: p3, content: onzin, time: gisteren}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a2, by: p1, answer: rejected}
delegations:
  d1: {of: PE, head: p3, members: [], event: e1}
