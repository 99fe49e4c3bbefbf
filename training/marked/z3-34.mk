 date 2012-03-01 Flits uit [Managua|l1]

Het {overleg|e1} van [Honduras|HN] en [Nicaragua|NI] over de Golf van Fonseca is {geklapt|o1}. De [Hondurese|HN] minister [Ramón Oseguera|p1] {gaf|a1+o1} er even voor twaalven de brui aan: "[Ik|p1] ga liever vissen." [Guatemala|GT], dat nog een laatste {lijmpoging|e2} deed, {ving|o2} bot. Rond vijf uur {sommeerde|a2} [Tegucigalpa|HN] de [Nicaraguaanse|NI] kotters binnen een etmaal te vertrekken, op {straffe|a3} van torpedo's.
=====
entities:
  l1: {name: Managua, type: Place}
  HN: {name: Honduras, type: State}
  NI: {name: Nicaragua, type: State}
  p1: {name: Ramón Oseguera, type: Person}
  GT: {name: Guatemala, type: State}
offices:
  - {person: p1, office: minister, of: HN}
events:
  e1: {type: Negotiation, label: overleg over de Golf van Fonseca, participants: [HN, NI], place: l1, factuality: actual}
  e2: {type: Mediation, label: lijmpoging van Guatemala, participants: [HN, NI], mediators: [GT], factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Ik ga liever vissen", about: e1}
  a2: {type: Demand, by: HN, to: [NI], content: "de Nicaraguaanse kotters binnen een etmaal te vertrekken", time: Rond vijf uur}
  a3: {type: Warning, by: HN, to: [NI], content: "op straffe van torpedo's"}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e2, type: no_breakthrough}
