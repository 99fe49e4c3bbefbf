 date 2017-10-14 [Canada|CA] schiet Bombardier te hulp

[Ottawa|CA] {dreigt|a1} de aanschaf van achttien Boeings te schrappen als [Washington|US] de heffing van 300 procent op de C-Series handhaaft. Premier [Laurent Desrosiers|p1] {sprak|e1} daarover woensdag met [[zijn|p1] [Britse|UK] collega|p2], die in Belfast 4200 banen ziet wankelen. Een gezamenlijke stap bij de WTO is {volgens|a2} [hem|p1] 'niet aan de orde, nog niet'.
=====
entities:
  CA: {name: Canada, type: State}
  US: {name: Verenigde Staten, type: State}
  UK: {name: Verenigd Koninkrijk, type: State}
  p1: {name: Laurent Desrosiers, type: Person}
  p2: {name: de Britse collega van Desrosiers, type: Person}
offices:
  - {person: p1, office: premier, of: CA}
  - {person: p2, office: collega, of: UK}
events:
  e1: {type: Meeting, label: gesprek Desrosiers en Britse premier, participants: [p1, p2], time: "woensdag", factuality: actual}
acts:
  a1: {type: Warning, by: CA, to: [US], content: "de aanschaf van achttien Boeings te schrappen als Washington de heffing van 300 procent op de C-Series handhaaft"}
  a2: {type: Statement, by: p1, content: "niet aan de orde, nog niet"}
