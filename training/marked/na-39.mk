 date 2022-04-28 [Asean|AS]-gezant mag niet naar [Aung San Suu Kyi|p2]

(dpa) - [Prak Sokhonn|p1], [de gezant van [Asean|AS] voor [Myanmar|MM]|p1], wordt bij [zijn|p1] tweede {reis|e1} volgende week niet {toegelaten|e4} tot [Aung San Suu Kyi|p2]. Dat {maakte|s1} [de junta|MM] donderdag bekend, zonder opgaaf van redenen. In maart had [hij|p1] daar al eens {om gevraagd|a1} en ook toen ving [hij|p1] {bot|r1}.

[Sokhonn|p1], minister in [Cambodja|KH], {spreekt|e2} in [Naypyidaw|l1] wel met juntaleider [Min Aung Hlaing|p3]. [Die|p3] {wil|a2} van [hem|p1] horen wanneer [hij|p3] weer op toppen welkom is. Nooit, als het aan [Maleisië|MY] ligt: minister [Saifuddin Abdullah|p4] heeft [zijn|p4] collega's {voorgesteld|a3} ook met [de schaduwregering|NU] te gaan {praten|e3}. [De junta|MM] {noemde|s2} dat „onverantwoord”. De andere lidstaten hullen zich in {stilzwijgen|r2}.
=====
entities:
  AS: {name: Asean, type: Organisation}
  MM: {name: Myanmar, type: State}
  KH: {name: Cambodja, type: State}
  MY: {name: Maleisië, type: State}
  NU: {name: schaduwregering, type: Organisation}
  l1: {name: Naypyidaw, type: Place}
  p1: {name: Prak Sokhonn, type: Person}
  p2: {name: Aung San Suu Kyi, type: Person}
  p3: {name: Min Aung Hlaing, type: Person}
  p4: {name: Saifuddin Abdullah, type: Person}
offices:
  - {person: p1, office: gezant, of: AS}
  - {person: p1, office: minister, of: KH}
  - {person: p3, office: juntaleider, of: MM}
  - {person: p4, office: minister, of: MY}
events:
  e1: {type: Visit, participants: [p1], place: MM, time: volgende week, factuality: planned}
  e2: {type: Meeting, participants: [p1, p3], place: l1, factuality: planned, part_of: e1}
  e3: {type: Negotiation, participants: [AS, NU], factuality: possible}
  e4: {type: Meeting, participants: [p1, p2], factuality: counterfactual}
acts:
  s1: {type: Statement, by: MM, content: "niet toegelaten tot Aung San Suu Kyi", time: donderdag}
  s2: {type: Statement, by: MM, content: "onverantwoord"}
  a1: {type: Demand, by: p1, to: [MM], content: "tot Aung San Suu Kyi", time: "In maart"}
  a2: {type: Demand, by: p3, to: [p1], content: "wanneer hij weer op toppen welkom is"}
  a3: {type: Proposal, by: p4, to: [AS], kind: talks, content: "ook met de schaduwregering te gaan praten", status: unanswered}
replies:
  r1: {to: a1, by: MM, answer: rejected}
  r2: {to: a3, by: AS, answer: unanswered}
