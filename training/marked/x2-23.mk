 date 2022-04-13 [Australiër|AU] vangt bot in [Honiara|l1]

CANBERRA/HONIARA - [Hij|p1] kwam, [hij|p1] zag, en [hij|p1] kreeg kokoswater. Meer heeft het {bliksembezoek|e1} van de [Australische|AU] minister voor de Pacific, [Trevor Quillan|p1], aan [de Salomonseilanden|SB] niet opgeleverd. Twee uur lang {probeerde|s1+e2} [hij|p1] premier [Nathaniel Sikua-Wate|p2] woensdag af te brengen van een {veiligheidspact|e5} met [China|CN]. [Sikua-Wate|p2] {bleef|r1+o1} bij [zijn|p2] besluit.

[Canberra|AU] had nochtans het nodige {in de etalage gezet|s2+s5}: twee patrouilleschepen, een {defensieverdrag|e6} en verdubbeling van het aantal werkvisa. Op het {verdrag|e6} {wil|r2} [Honiara|SB] "ergens volgend jaar" terugkomen, de schepen {neemt|r3} [het|SB] graag aan.

[Peking|CN] {logenstraft|s3} berichten dat [het|CN] op het eiland een marinebasis wil bouwen. Volgens [een woordvoerder van Buitenlandse Zaken|CN] {moet|s6} [Australië|AU] "ophouden de Stille Oceaan als [zijn|AU] zwembad te zien". Een {ontvangst|e3} van minister [Gao Lixin|p3] in [Honiara|l1], die dezelfde avond zou {plaatshebben|e3:planned}, is om protocollaire redenen {een week opgeschoven|o2}.

Ook [de Verenigde Staten|US] roeren zich. Onderminister [Denise Arquette|p4] {reist|e4} begin volgende week door naar [het eiland|l1], na tussenstops in [Suva|l2] en [Port Moresby|l3].

Oppositieleider [Rose Fanele|p5] {hekelt|s4} het {pact|e5} als "een contract zonder kleine lettertjes: alles staat in de kleine lettertjes". De tekst is nog altijd niet openbaar.
=====
entities:
  AU: {name: Australië, type: State}
  SB: {name: Salomonseilanden, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Honiara, type: Place}
  l2: {name: Suva, type: Place}
  l3: {name: Port Moresby, type: Place}
  p1: {name: Trevor Quillan, type: Person}
  p2: {name: Nathaniel Sikua-Wate, type: Person}
  p3: {name: Gao Lixin, type: Person}
  p4: {name: Denise Arquette, type: Person}
  p5: {name: Rose Fanele, type: Person}
offices:
  - {person: p1, office: minister voor de Pacific, of: AU}
  - {person: p2, office: premier, of: SB}
  - {person: p3, office: minister, of: CN}
  - {person: p4, office: Onderminister, of: US}
  - {person: p5, office: Oppositieleider, of: SB}
events:
  e1: {type: Visit, label: bliksembezoek van Quillan, participants: [p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Meeting, label: gesprek Quillan en Sikua-Wate, participants: [p1, p2], place: l1, time: woensdag, factuality: actual, part_of: e1}
  e3: {type: Visit, label: ontvangst van Gao in Honiara, participants: [p3], hosts: [SB], place: l1, factuality: planned}
  e4: {type: Visit, label: reis van Arquette, participants: [p4], place: l1, time: begin volgende week, factuality: planned}
  e5: {type: Agreement, label: veiligheidspact met China, participants: [SB, CN], factuality: planned}
  e6: {type: Agreement, label: defensieverdrag, participants: [AU, SB], factuality: possible}
acts:
  s1: {type: Demand, by: p1, to: [p2], content: "af te brengen van een veiligheidspact met China", about: e5}
  s2: {type: Proposal, by: AU, to: [SB], kind: treaty, content: "een defensieverdrag", status: unanswered, about: e6}
  s5: {type: Proposal, by: AU, to: [SB], kind: other, content: "twee patrouilleschepen", status: accepted}
  s3: {type: Statement, by: CN, content: "dat het op het eiland een marinebasis wil bouwen"}
  s6: {type: Statement, by: CN, content: "ophouden de Stille Oceaan als zijn zwembad te zien"}
  s4: {type: Statement, by: p5, content: "een contract zonder kleine lettertjes: alles staat in de kleine lettertjes", about: e5}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: SB, answer: unanswered}
  r3: {to: s5, by: SB, answer: accepted}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e3, type: postponed}
