 date 2022-11-13 Live: nachtwerk in [Kunming|j2]

06.20 Nog altijd {overleg|e4}. [Liu Chien-p'ing|t5] laat noedels brengen.

08.05 [Htoo Lay|t2] {aanvaardt|r2} {zes weken|s6} bestand, op voorwaarde dat er [Thaise|TH] waarnemers {komen|s7}. Generaal [Min Thura|t3] {weigert|r3} dat.

11.50 De {gesprekken|e4} zijn {geschorst|o1} tot 1 december.

14.30 Uit [Chiang Mai|j1] {laat|s8} [Surachai|t4] weten dat [hij|t4] nooit is gestopt.

16.10 [Htoo Wah|t1] {zegt|s9} dat [Htoo Lay|t2] niet namens [hem|t1] sprak.
=====
entities:
  TH: {name: Thailand, type: State}
  t1: {name: Saw Htoo Wah, type: Person}
  t2: {name: Saw Htoo Lay, type: Person}
  t3: {name: Min Thura Aung, type: Person}
  t4: {name: Surachai Wongsawat, type: Person}
  t5: {name: Liu Jianping, type: Person}
  j1: {name: Chiang Mai, type: Place}
  j2: {name: Kunming, type: Place}
events:
  e4: {type: Negotiation, participants: [t2, t3], mediators: [t5], place: j2, factuality: actual}
acts:
  s6: {type: Proposal, by: t5, to: [t2], kind: ceasefire, content: zes weken, status: accepted, about: e4}
  s7: {type: Demand, by: t2, content: Thaise waarnemers, about: e4}
  s8: {type: Statement, by: t4, content: dat hij nooit is gestopt}
  s9: {type: Statement, by: t1, content: dat Htoo Lay niet namens hem sprak}
replies:
  r2: {to: s6, by: t2, answer: accepted}
  r3: {to: s7, by: t3, answer: rejected}
outcomes:
  o1: {of: e4, type: postponed}
