 date 2025-01-30 Soja, visum, vlaggenmast: zo ging [Petro|p1] onderuit

Zondag, kwart voor vier in de ochtend. President [Gustavo Petro|p1] van [Colombia|CO] {twittert|a1} dat twee [Amerikaanse|US] legervliegtuigen met uitgezette migranten niet mogen landen. Geboeid, dat nooit. Tien uur later {dreigt|a2} [Donald Trump|p2] met 25 procent heffing, visumstops en controles op bloemen. Twee weken voor Valentijnsdag.

[Petro|p1] stuurde een lange tweet terug, over García Márquez en whisky. Op [het ministerie|CO] hingen minister [Luis Gilberto Murillo|p3], [zijn|p3] opvolgster [Laura Sarabia|p4] en ambassadeur [Daniel García-Peña|p5] aan de {lijn|e1} met speciaal gezant [Mauricio Claver-Carone|p6]. Om tien uur 's avonds was het {geregeld|e3}: [Bogota|CO] {aanvaardt|c1} alle vluchten, 'ook de militaire'.

Wel {bedong|c2} [Murillo|p3] dat [Colombia|CO] zelf vliegtuigen mag sturen. Dinsdag kwamen er 201 mensen mee terug uit San Diego, zonder boeien. Een {top|e2} van [de Celac|CE], die [Honduras|HN] voor donderdag had belegd, is {afgelast|o1} 'bij gebrek aan consensus'.

De rozen

In de Sabana ten noorden van de hoofdstad werken 200.000 mensen in de bloemen, twee van de drie zijn vrouw. In de weken voor 14 februari gaan er elke dag dertig vliegtuigen vol naar Miami. Bij Flores El Trigal hebben ze zondag door de radio heen geknipt. 'Ik dacht, ik knip gewoon door tot iemand nee zegt', vertelt Yamile.
=====
entities:
  CO: {name: "Colombia", type: State}
  US: {name: "Verenigde Staten", type: State}
  HN: {name: "Honduras", type: State}
  CE: {name: "Celac", type: Organisation}
  p1: {name: "Gustavo Petro", type: Person}
  p2: {name: "Donald Trump", type: Person}
  p3: {name: "Luis Gilberto Murillo", type: Person}
  p4: {name: "Laura Sarabia", type: Person}
  p5: {name: "Daniel García-Peña", type: Person}
  p6: {name: "Mauricio Claver-Carone", type: Person}
offices:
  - {person: p1, office: "President", of: CO}
  - {person: p3, office: "minister", of: CO}
  - {person: p5, office: "ambassadeur", of: CO}
  - {person: p6, office: "speciaal gezant", of: US}
events:
  e1: {type: Meeting, participants: [p3, p4, p5, p6], factuality: actual}
  e3: {type: Agreement, participants: [CO, US], time: "Om tien uur 's avonds", factuality: actual}
  e2: {type: Meeting, participants: [CE], time: "donderdag", factuality: counterfactual}
acts:
  a1: {type: Statement, by: p1, content: "twee Amerikaanse legervliegtuigen met uitgezette migranten niet mogen landen"}
  a2: {type: Warning, by: p2, to: [CO], content: "25 procent heffing"}
  c1: {type: Concession, by: CO, to: [US], content: "alle vluchten, 'ook de militaire'"}
  c2: {type: Concession, by: US, to: [CO], content: "Colombia zelf vliegtuigen mag sturen"}
outcomes:
  o1: {of: e2, type: cancelled}
