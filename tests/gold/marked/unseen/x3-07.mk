 date 2018-11-22 [[Koreaanse|KR] minister|p1] {komt|e1} {toch niet|o1}

De [Zuid-Koreaanse|KR] bewindsman [Bae Sung-min|p1] heeft [zijn|p1] {bezoek|e1} aan [Tokio|l1] {verschoven|o1} naar een nog te prikken datum. [Hij|p1] zou vandaag met [zijn|p1] [Japanse|JP] collega [Natsuko Hirano|p2] {dineren|e2}. Aanleiding is het vonnis over dwangarbeid bij staalfabriek Nippon. [Japan|JP] {betreurt|a1} het {uitstel|o1}.
=====
entities:
  KR: {name: Zuid-Korea, type: State}
  JP: {name: Japan, type: State}
  p1: {name: Bae Sung-min, type: Person}
  p2: {name: Natsuko Hirano, type: Person}
  l1: {name: Tokio, type: Place}
offices:
  - {person: p1, office: minister, of: KR}
  - {person: p2, office: collega, of: JP}
events:
  e1: {type: Visit, label: bezoek van Bae aan Tokio, participants: [p1], place: l1, factuality: counterfactual}
  e2: {type: Meeting, label: diner Bae en Hirano, participants: [p1, p2], place: l1, time: "vandaag", factuality: counterfactual, part_of: e1}
acts:
  a1: {type: Statement, by: JP, content: "het uitstel"}
outcomes:
  o1: {of: e1, type: postponed}
