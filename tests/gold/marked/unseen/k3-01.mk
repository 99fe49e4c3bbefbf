 date 2025-03-17 {Overleg|e1} [Colombia|CO] met [Bloque Llanero|BL] opnieuw {stilgelegd|o1}

BOGOTA (ANP/DPA) - De {vredesonderhandelingen|e1} tussen [de [Colombiaanse|CO] regering|CO] en [Bloque Llanero|BL], [een afsplitsing van de vroegere FARC|BL], zijn voor de tweede keer dit jaar {opgeschort|o1}. Hoofdonderhandelaar [Camila Restrepo Duque|p1] {liet|s1} zondagavond weten dat [haar|p1] {team|d1} de Venezolaanse grensstad [San Cristóbal|l1] heeft {verlaten|o2}. [De guerrilla|BL] had vrijdag {geweigerd|a1+r1} een lijst over te leggen met de namen van 43 ontvoerde landarbeiders.

"Zonder namen valt er niets te bespreken", {aldus|s2} [Restrepo|p1]. [Ze|p1] {sloot niet uit|s3} dat [de delegaties|CO+BL] na Pasen {terugkeren|e2}.

Een breuk wil [Bloque Llanero|BL] het niet noemen. In een communiqué {eist|a2} [de groep|BL] eerst garanties voor [haar|BL] eigen gevangenen en {doet|s4} [ze|BL] het {vertrek|o2} van [de regering|CO] af als "toneel voor de camera's".

[Noorwegen|NR] en [Brazilië|BR], die als garant aan tafel zitten, {riepen|a3+a4} [beide kampen|CO+BL] zondag op het {bestand|e3} te blijven eerbiedigen. Dat loopt 30 april af.

[De bisschop van Arauca|p2], [Hernán Quiroga|p2], die namens [de [Colombiaanse|CO] bisschoppenconferentie|BC] {bemiddelt|e4}, reist woensdag naar een niet nader genoemde plek in het oerwoud om met commandant [Ómar Zuluaga|p3], alias [Chispas|p3], te {praten|e5}. Een eerdere {afspraak|e6} van [de twee|p2+p3], in februari, {sprong|o3} af toen het leger de enige toegangsweg versperde.

President Lucía Marroquín wijdde zondag in Cali geen woord aan de kwestie. Zij lichtte er haar plannen toe voor de ziektekostenverzekering, waarover de regeringspartijen in het Congres nog altijd onderhandelen. In Arauca vielen dit weekend twee doden bij een aanslag op een oliepijpleiding. Daarachter zou het ELN zitten.
=====
entities:
  CO: {name: Colombia, type: State}
  BL: {name: Bloque Llanero, type: Organisation}
  NR: {name: Noorwegen, type: State}
  BR: {name: Brazilië, type: State}
  BC: {name: Colombiaanse bisschoppenconferentie, type: Organisation}
  p1: {name: Camila Restrepo Duque, type: Person}
  p2: {name: Hernán Quiroga, type: Person}
  p3: {name: Ómar Zuluaga, type: Person}
  l1: {name: San Cristóbal, type: Place}
offices:
  - {person: p1, office: Hoofdonderhandelaar, of: CO}
  - {person: p3, office: commandant, of: BL}
events:
  e1: {type: Negotiation, label: vredesonderhandelingen, participants: [CO, BL], guarantors: [NR, BR], place: l1, factuality: actual}
  e2: {type: Negotiation, participants: [CO, BL], time: na Pasen, factuality: possible, source: p1, after: e1}
  e3: {type: Agreement, label: bestand, participants: [CO, BL], factuality: actual}
  e4: {type: Mediation, participants: [CO, BL], mediators: [p2, BC], factuality: actual}
  e5: {type: Meeting, participants: [p2, p3], time: woensdag, factuality: planned}
  e6: {type: Meeting, participants: [p2, p3], time: in februari, factuality: counterfactual}
acts:
  s1: {type: Statement, by: p1, content: dat haar team de Venezolaanse grensstad San Cristóbal heeft verlaten, time: zondagavond, about: e1}
  s2: {type: Statement, by: p1, content: Zonder namen valt er niets te bespreken, about: e1}
  s3: {type: Statement, by: p1, content: dat de delegaties na Pasen terugkeren, about: e2}
  s4: {type: Statement, by: BL, content: toneel voor de camera's, about: e1}
  a1: {type: Demand, by: CO, to: [BL], content: een lijst over te leggen met de namen van 43 ontvoerde landarbeiders, about: e1}
  a2: {type: Demand, by: BL, to: [CO], content: garanties voor haar eigen gevangenen}
  a3: {type: Demand, by: NR, to: [CO, BL], content: het bestand te blijven eerbiedigen, time: zondag, about: e3}
  a4: {type: Demand, by: BR, to: [CO, BL], content: het bestand te blijven eerbiedigen, time: zondag, about: e3}
replies:
  r1: {to: a1, by: BL, answer: rejected}
delegations:
  d1: {of: CO, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e1, type: walkout}
  o3: {of: e6, type: cancelled}
