 date 2021-10-07 Gezant [ASEAN|AS] {stelt|o1} {reis|e1} naar [Myanmar|MM] opnieuw uit

(AFP) - [Awang Zulkarnain|p1], speciaal gezant van [ASEAN|AS] voor [Myanmar|MM], {gaat|e1} volgende week niet naar [Naypyidaw|l1]. Dat heeft [de Bruneier|p1] donderdag {bekendgemaakt|s1} na een {telefoongesprek|e3} met [de junta|JM]. [Die|JM] {verbood|r1+s4} [hem|p1] om [de afgezette leider [Aung San Suu Kyi|p2]|p2] te {zien|e4}, waarop [Zulkarnain|p1] [zijn|p1] komst naar een nog te prikken datum {verplaatste|o1}.

[Maleisië|MY] {vindt|s2} dat generaal [Min Aung Hlaing|p3] nu moet wegblijven van de {top|e2} van eind oktober. [Thailand|TH] is {tegen|r2}.
=====
entities:
  AS: {name: ASEAN, type: Organisation}
  MM: {name: Myanmar, type: State}
  MY: {name: Maleisië, type: State}
  TH: {name: Thailand, type: State}
  JM: {name: junta van Myanmar, type: Organisation}
  l1: {name: Naypyidaw, type: Place}
  p1: {name: Awang Zulkarnain, type: Person}
  p2: {name: Aung San Suu Kyi, type: Person}
  p3: {name: Min Aung Hlaing, type: Person}
offices:
  - {person: p1, office: speciaal gezant, of: AS}
  - {person: p3, office: generaal, of: MM}
events:
  e1: {type: Visit, label: reis van Zulkarnain naar Myanmar, participants: [p1], place: l1, time: volgende week, factuality: counterfactual}
  e2: {type: Meeting, label: ASEAN-top, participants: [AS], time: eind oktober, factuality: planned}
  e3: {type: Meeting, label: telefoongesprek met de junta, participants: [p1, JM], factuality: actual}
  e4: {type: Meeting, label: ontmoeting met Suu Kyi, participants: [p1, p2], factuality: counterfactual, part_of: e1}
acts:
  s1: {type: Statement, by: p1, content: gaat volgende week niet naar Naypyidaw, time: donderdag, about: e1}
  s2: {type: Demand, by: MY, content: dat generaal Min Aung Hlaing nu moet wegblijven van de top, about: e2}
  s4: {type: Demand, by: p1, to: [JM], content: de afgezette leider Aung San Suu Kyi te zien}
replies:
  r1: {to: s4, by: JM, answer: rejected}
  r2: {to: s2, by: TH, answer: rejected}
outcomes:
  o1: {of: e1, type: postponed}
