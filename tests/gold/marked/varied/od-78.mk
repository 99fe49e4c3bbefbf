 date 2023-10-20 'Vergeten vluchten': [Nauru|NR] en [Kiribati|KI] ruziën met [Fiji|FJ] om straalverbinding

SUVA/TARAWA – Drie keer per week een Boeing 737, meer is het niet, maar zonder die Boeing komt er in Tarawa geen post. [Kiribati|KI] en [Nauru|NR] hebben [Fiji|FJ] donderdag gezamenlijk {verzocht|a1} de nieuwe luchthavenheffing voor doorvliegers te schrappen. [Suva|FJ] {wees|r1} dat nog dezelfde middag af, per e-mail.

De kwestie werd besproken op een {overleg|e1} van transportministers in [Nadi|l2], dat tot vrijdag duurde en werd geleid door [de secretaris-generaal van [het Forum|PF]|p1], [Henry Puna-Tuaine|p1]. [Hij|p1] {stelde|a2+a5} een overgangsjaar voor. [Fiji|FJ] {zei|r2} daarover na te denken, [de twee atolstaten|KI+NR] {gingen|r3+r4} akkoord.

Twee weken geleden al had [Lionel Aingimea-Scotty|p2], de minister van [Nauru|NR], in [Brisbane|l3] een {ontbijt|e2} met [zijn|p2] [Fijische|FJ] collega [Viliame Gavoka-Raro|p3] waarover [de laatste|p3] zich niets wenst te herinneren. [Australië|AU], eigenaar van de startbaan in [Nauru|NR] en geldschieter van de maatschappij, {houdt|a3} zich 'als vriend van allen' afzijdig.

Als er op 1 november geen regeling is, {verlegt|a4} [Nauru Airlines|NA] de route naar Honiara. Daar zijn ze blij. "Wij hebben ook thee", zegt de havenmeester.

De cijfers: het afgelopen jaar vlogen 41.200 passagiers tussen Fiji en de atollen. Het retourtje kost 1.150 Australische dollar.
=====
entities:
  NR: {name: Nauru, type: State}
  KI: {name: Kiribati, type: State}
  FJ: {name: Fiji, type: State}
  PF: {name: Forum, type: Organisation}
  AU: {name: Australië, type: State}
  NA: {name: Nauru Airlines, type: Organisation}
  p1: {name: Henry Puna-Tuaine, type: Person}
  p2: {name: Lionel Aingimea-Scotty, type: Person}
  p3: {name: Viliame Gavoka-Raro, type: Person}
  l2: {name: Nadi, type: Place}
  l3: {name: Brisbane, type: Place}
offices:
  - {person: p1, office: secretaris-generaal, of: PF}
  - {person: p2, office: minister, of: NR}
  - {person: p3, office: minister, of: FJ}
events:
  e1: {type: Negotiation, label: overleg van transportministers, participants: [KI, NR, FJ], mediators: [p1], place: l2, time: tot vrijdag, factuality: actual}
  e2: {type: Meeting, label: ontbijt, participants: [p2, p3], place: l3, time: Twee weken geleden, factuality: actual}
acts:
  a1: {type: Demand, by: KI, to: [FJ], content: de nieuwe luchthavenheffing voor doorvliegers te schrappen, time: donderdag}
  a2: {type: Proposal, by: p1, to: [FJ], kind: other, content: een overgangsjaar, status: unanswered, about: e1}
  a5: {type: Proposal, by: p1, to: [KI, NR], kind: other, content: een overgangsjaar, status: accepted, about: e1}
  a3: {type: Statement, by: AU, content: "'als vriend van allen' afzijdig"}
  a4: {type: Warning, by: NA, to: [FJ], content: "Als er op 1 november geen regeling is, verlegt Nauru Airlines de route naar Honiara"}
replies:
  r1: {to: a1, by: FJ, answer: rejected}
  r2: {to: a2, by: FJ, answer: unanswered}
  r3: {to: a5, by: KI, answer: accepted}
  r4: {to: a5, by: NR, answer: accepted}
