 date 2018-10-02 [Bolivia|BO] verliest in [Den Haag|l1], en nu?

Wat wilde [Bolivia|BO]? Dat [het Internationaal Gerechtshof|IC] [Chili|CL] zou verplichten te {onderhandelen|e1} over een stukje kust. Dat raakte [het|BO] kwijt in de {Salpeteroorlog|e2} van 1879.

En [het Hof|IC]? Dat zei maandag nee, met twaalf stemmen tegen drie. President [Evo Morales|p1], die zelf op de tribune zat, {las|s1} er een ‘uitnodiging’ in, omdat [de rechters|IC] praten nog altijd ‘nuttig’ noemen. [Hij|p1] schreef dezelfde avond aan [zijn|p1] collega [Sebastián Piñera|p2]: laten [we|BO+CL] gaan {zitten|a1+e1}.

Wat vond [Piñera|p2] daarvan? {Weinig|r1}. Eerst moet [La Paz|BO] de eis van een eigen haven uit [zijn|BO] grondwet {schrappen|a2}, en dat {vertikt|r2} [Morales|p1].

Is er nooit gepraat? Jawel. In 1975 {spraken|e3} de generaals [Pinochet|p3] en [Banzer|p4] in een treinstation in [Charaña|l2] af dat er een {strook|a3} langs de grens met [Peru|PE] zou komen. Dat ketste af op [Lima|PE], dat moest instemmen en dat {niet|r3} deed. Later, tussen 2006 en 2010, waren er nog {negen rondes|e4} over een lijst van dertien punten. Ook die {bloedden dood|o1}.
=====
entities:
  BO: {name: Bolivia, type: State}
  CL: {name: Chili, type: State}
  IC: {name: Internationaal Gerechtshof, type: Organisation}
  PE: {name: Peru, type: State}
  l1: {name: Den Haag, type: Place}
  l2: {name: Charaña, type: Place}
  p1: {name: Evo Morales, type: Person}
  p2: {name: Sebastián Piñera, type: Person}
  p3: {name: Pinochet, type: Person}
  p4: {name: Banzer, type: Person}
offices:
  - {person: p1, office: President, of: BO}
  - {person: p2, office: president, of: CL}
events:
  e1: {type: Negotiation, participants: [BO, CL], factuality: possible}
  e2: {type: Conflict, label: Salpeteroorlog, participants: [BO], time: "1879", factuality: actual}
  e3: {type: Agreement, participants: [p3, p4], place: l2, time: "In 1975", factuality: actual}
  e4: {type: Negotiation, participants: [BO, CL], time: "tussen 2006 en 2010", factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "uitnodiging"}
  a1: {type: Proposal, by: p1, to: [p2], kind: talks, content: "laten we gaan zitten", status: rejected}
  a2: {type: Demand, by: p2, to: [BO], content: "de eis van een eigen haven uit zijn grondwet schrappen"}
  a3: {type: Proposal, by: p3, to: [PE], kind: territorial, content: "een strook langs de grens met Peru", status: rejected}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a2, by: p1, answer: rejected}
  r3: {to: a3, by: PE, answer: rejected}
outcomes:
  o1: {of: e4, type: no_breakthrough}
