 date 2024-05-07 Gedoe om een hek

Soms denk ik dat vrede op de Balkan een kwestie is van timmerlui. Neem het hek van [Jarinje|l1], dat [Kosovo|KO] in april had laten neerzetten en dat [Servië|RS] terstond een 'muur' {noemde|s1}. De [Europese|EU] gezant [Pieter Vanhecke|p1] {kwam|e2} kijken, mat het op (twee meter tien) en {deed|s2+s3} een {suggestie|s2+s3}: haal er zestig centimeter af.

U lacht. Ik ook, tot ik las dat [Belgrado|RS] er {niet onwelwillend tegenover staat|r1}, en dat premier [Hoxhaj|p2] in [Pristina|KO] een commissie heeft {ingesteld|r2} die in juni advies uitbrengt. [Hij|p2] {dreigt|w1} [zijn|p2] zaagsel wel naar [Brussel|EU] te sturen als [Servië|RS] ondertussen een meter wegfreest aan gene zijde.

Over de vrije doorgang voor ambulances, waar [Vanhecke|p1] eigenlijk voor gekomen was, werd geen woord gewisseld.
=====
entities:
  l1: {name: Jarinje, type: Place}
  KO: {name: Kosovo, type: State}
  RS: {name: Servië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Pieter Vanhecke, type: Person}
  p2: {name: Hoxhaj, type: Person}
offices:
  - {person: p1, office: gezant, of: EU}
  - {person: p2, office: premier, of: KO}
events:
  e2: {type: Visit, label: bezoek van Vanhecke aan Jarinje, participants: [p1], place: l1, factuality: actual}
acts:
  s1: {type: Statement, by: RS, content: muur}
  s2: {type: Proposal, by: p1, to: [RS], kind: other, content: haal er zestig centimeter af, status: accepted, about: e2}
  s3: {type: Proposal, by: p1, to: [KO], kind: other, content: haal er zestig centimeter af, status: unanswered, about: e2}
  w1: {type: Warning, by: p2, to: [RS], content: zijn zaagsel wel naar Brussel te sturen als Servië ondertussen een meter wegfreest}
replies:
  r1: {to: s2, by: RS, answer: accepted}
  r2: {to: s3, by: p2, answer: unanswered}
