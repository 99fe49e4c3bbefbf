 date 2003-11-26 Stilte langs bestandslijn in [Kasjmir|l1]

Sinds middernacht zwijgen de kanonnen in [Kasjmir|l1]. [India|IN] en [Pakistan|PK] {bereikten|e1+o1} dinsdagavond via de rode telefoon een {staakt-het-vuren|e1}, na een {gesprek|e2} van amper elf minuten tussen de generaals [Harjit Sodhi|p1] en [Tahir Nawaz|p2]. [Islamabad|PK] had zondag {aangeboden|s1} de wapens neer te leggen wegens het Suikerfeest; [Delhi|IN] {ging erin mee|r1}. Voor hoelang? "Tot iemand zich vergist", schampert een grensboer.
=====
entities:
  l1: {name: Kasjmir, type: Place}
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  p1: {name: Harjit Sodhi, type: Person}
  p2: {name: Tahir Nawaz, type: Person}
offices:
  - {person: p1, office: generaal, of: IN}
  - {person: p2, office: generaal, of: PK}
events:
  e1: {type: Agreement, label: staakt-het-vuren in Kasjmir, participants: [IN, PK], place: l1, time: dinsdagavond, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: telefoongesprek tussen de generaals, participants: [p1, p2], time: dinsdagavond, factuality: actual}
acts:
  s1: {type: Proposal, by: PK, to: [IN], kind: ceasefire, content: "de wapens neer te leggen wegens het Suikerfeest", status: accepted, time: zondag}
replies:
  r1: {to: s1, by: IN, answer: accepted}
outcomes:
  o1: {of: e2, type: ceasefire}
