 date 2020-11-05 Stafchef [India|IN] {drie dagen in|e1} [Nepal|NP]

KATHMANDU - Met saluutschoten is de [Indiase|IN] stafchef [Harjinder Sodhi|p1] woensdag in [Nepal|NP] {onthaald|e1}. Later {schoof|e2} [hij|p1] aan bij premier [Dhungana|p2]. [De gastheer|p2] {verklaarde|s1} op een {persbriefing|e4} dat een {grensgesprek|e3} 'dichterbij' is; [New Delhi|IN] {houdt|s2} het op 'beleefdheden'.
=====
entities:
  IN: {name: India, type: State}
  NP: {name: Nepal, type: State}
  p1: {name: Harjinder Sodhi, type: Person}
  p2: {name: Dhungana, type: Person}
offices:
  - {person: p1, office: stafchef, of: IN}
  - {person: p2, office: premier, of: NP}
events:
  e1: {type: Visit, label: bezoek van Sodhi aan Nepal, participants: [p1], place: NP, time: woensdag, factuality: actual}
  e2: {type: Meeting, label: gesprek met Dhungana, participants: [p1, p2], factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: grensgesprek, participants: [NP, IN], factuality: possible, source: p2}
  e4: {type: PressConference, label: persbriefing van Dhungana, participants: [p2], factuality: actual}
acts:
  s1: {type: Statement, by: p2, content: dichterbij, about: e3}
  s2: {type: Statement, by: IN, content: beleefdheden, about: e2}
