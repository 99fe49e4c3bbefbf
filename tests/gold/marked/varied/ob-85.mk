 date 2023-03-30 [Turkije|TR] {zegt|r1} ja tegen [de Finnen|FI]

ANKARA - [Het [Turkse|TR] parlement|TR] heeft donderdagavond, als laatste van dertig, {ingestemd|r1} met de [Finse|FI] {toetreding|a1} tot [de NAVO|NV]. De stemming was unaniem: 276 tegen nul. Het [Zweedse|SE] {verzoek|a2} blijft {liggen|r2}.

De [Finse|FI] president [Sauli Niinistö|p1] was eerder deze maand bij [zijn|p1] ambtgenoot [Erdogan|p2] op {bezoek|e1} in [Ankara|l1]. Daar kreeg [hij|p1] te horen "wat [hij|p1] wilde horen".
=====
entities:
  TR: {name: Turkije, type: State}
  FI: {name: Finland, type: State}
  SE: {name: Zweden, type: State}
  NV: {name: NAVO, type: Organisation}
  l1: {name: Ankara, type: Place}
  p1: {name: Sauli Niinistö, type: Person}
  p2: {name: Erdogan, type: Person}
offices:
  - {person: p1, office: president, of: FI}
  - {person: p2, office: ambtgenoot, of: TR}
events:
  e1: {type: Visit, participants: [p1], hosts: [p2], place: l1, time: eerder deze maand, factuality: actual}
acts:
  a1: {type: Proposal, by: FI, to: [TR], kind: other, content: "toetreding tot de NAVO", status: accepted}
  a2: {type: Proposal, by: SE, to: [TR], kind: other, content: "toetreding tot de NAVO", status: unanswered}
replies:
  r1: {to: a1, by: TR, answer: accepted}
  r2: {to: a2, by: TR, answer: unanswered}
