 date 2002-07-20 Geiteneiland weer zonder vlag

RABAT/MADRID - Geen soldaat meer op [Perejil|l1]: zo luidt, in vijf woorden, wat [Spanje|ES] en [Marokko|MA] zaterdag met veel [Amerikaanse|US] hulp zijn {overeengekomen|e1+o1}. Minister [Colin Powell|p1] {hing|e2} er tot diep in de nacht voor aan de telefoon, beurtelings met koning [Mohammed|p2] en met [Ana Palacio|p3], [de [Spaanse|ES] ambtgenote die pas een week op [haar|p3] stoel zit|p3]. Maandag {reist|e3} [zij|p3] naar [Rabat|l2].
=====
entities:
  ES: {name: Spanje, type: State}
  MA: {name: Marokko, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Perejil, type: Place}
  l2: {name: Rabat, type: Place}
  p1: {name: Colin Powell, type: Person}
  p2: {name: Mohammed, type: Person}
  p3: {name: Ana Palacio, type: Person}
offices:
  - {person: p1, office: Minister, of: US}
  - {person: p2, office: koning, of: MA}
  - {person: p3, office: ambtgenote, of: ES}
events:
  e1: {type: Agreement, participants: [ES, MA], mediators: [US, p1], time: zaterdag, factuality: actual}
  e2: {type: Mediation, label: telefoondiplomatie, participants: [p2, p3, ES, MA], mediators: [p1], time: tot diep in de nacht, factuality: actual}
  e3: {type: Visit, participants: [p3], place: l2, time: Maandag, factuality: planned}
outcomes:
  o1: {of: e2, type: agreement}
