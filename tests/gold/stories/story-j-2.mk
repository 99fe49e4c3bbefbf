 date 2022-03-03 Geen {akkoord|o1} over visgronden

De {besprekingen|e1} van [Senegal|SN] en [Mauritanië|MR] op Kaapverdië zijn gisteren {zonder resultaat|o1} geëindigd. [Bemiddelaar [Tavares|p3]|p3] {noemde|s3} de {sfeer|e1} "goed, de cijfers slecht".

Een tweede {ronde|e2} is op 4 april in [Dakar|l2].

Volgens een vissersvakbond hebben minister [Diallo|p1] en [Sow|p2] [elkaar|p1+p2] op 20 februari al in [Rosso|l3] {ontmoet|e3}. "Een verzinsel", {zei|s4} [Diallo|p1].

In Nouakchott begon donderdag de dadelbeurs.
=====
entities:
  MR: {name: Mauritanië, type: State}
  SN: {name: Senegal, type: State}
  p1: {name: Mamadou Diallo, type: Person}
  p2: {name: Aminetou Sow, type: Person}
  p3: {name: Pedro Tavares, type: Person}
  l2: {name: Dakar, type: Place}
  l3: {name: Rosso, type: Place}
offices:
  - {person: p1, office: minister, of: SN}
events:
  e1: {type: Negotiation, participants: [MR, SN], mediators: [p3], time: gisteren, factuality: actual}
  e2: {type: Negotiation, participants: [MR, SN], place: l2, time: op 4 april, factuality: planned, after: e1}
  e3: {type: Meeting, participants: [p1, p2], place: l3, time: op 20 februari, factuality: possible, source: een vissersvakbond}
acts:
  s3: {type: Statement, by: p3, content: '"goed, de cijfers slecht"', about: e1}
  s4: {type: Statement, by: p1, content: Een verzinsel, about: e3}
outcomes:
  o1: {of: e1, type: no_breakthrough}
