 date 2018-10-10 [NAVO|NATO] houdt stoel vrij voor [Moskou|RU]

BRUSSEL - [De [NAVO|NATO]-[Rusland|RU] Raad|NRC], die vandaag {bijeen zou komen|e1}, is voor de derde keer {doorgeschoven|o1}. [Het bondgenootschap|NATO] {bood|s1} [het Kremlin|RU] 31 oktober aan als alternatief; [dat|RU] heeft er nog {niet op geantwoord|r1}. Plaatsvervangend secretaris-generaal [Ragnheiður Falk|p1] {sprak|e2} wel met [de [Russische|RU] ambassadeur|p2], aan de telefoon, over een {hotline|s2} voor straaljagers boven de Oostzee. Die ziet [hij|p2] {zitten|r2}.
=====
entities:
  NATO: {name: NAVO, type: Organisation}
  RU: {name: Rusland, type: State}
  NRC: {name: NAVO-Rusland Raad, type: Organisation}
  p1: {name: Ragnheiður Falk, type: Person}
  p2: {name: Russische ambassadeur, type: Person}
offices:
  - {person: p1, office: plaatsvervangend secretaris-generaal, of: NATO}
  - {person: p2, office: ambassadeur, of: RU}
events:
  e1: {type: Meeting, label: bijeenkomst NAVO-Rusland Raad, participants: [NATO, RU], time: vandaag, factuality: counterfactual}
  e2: {type: Meeting, label: telefoongesprek Falk en ambassadeur, participants: [p1, p2], factuality: actual}
acts:
  s1: {type: Proposal, by: NATO, to: [RU], kind: talks, content: 31 oktober, status: unanswered}
  s2: {type: Proposal, by: p1, to: [p2], kind: guarantee, content: een hotline voor straaljagers boven de Oostzee, status: accepted}
replies:
  r1: {to: s1, by: RU, answer: unanswered}
  r2: {to: s2, by: p2, answer: accepted}
outcomes:
  o1: {of: e1, type: postponed}
