 date 2015-01-23 Condoleance in [Riyad|l1]

Koning [Filip|p1] {vertrekt|e2+d1} zaterdag naar [Saoedi-Arabië|SA] om het rouwbeklag van [België|BE] over te {brengen|e1} aan de nieuwe koning [Salman|p2]. Minister [Didier Reynders|p3] {reist mee|d1}, evenals stafchef [Gerard Van Caelenberge|p4]. Een apart {gesprek|e3} van [de Belgen|BE] met [de [Iraanse|IR] delegatie|IR], waarop het blad Knack zinspeelde, is er volgens het Paleis {nooit gepland geweest|s1}.
=====
entities:
  SA: {name: Saoedi-Arabië, type: State}
  BE: {name: België, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Riyad, type: Place}
  p1: {name: Filip, type: Person}
  p2: {name: Salman, type: Person}
  p3: {name: Didier Reynders, type: Person}
  p4: {name: Gerard Van Caelenberge, type: Person}
offices:
  - {person: p1, office: Koning, of: BE}
  - {person: p2, office: koning, of: SA}
  - {person: p3, office: Minister, of: BE}
  - {person: p4, office: stafchef, of: BE}
events:
  e2: {type: Visit, participants: [p1, p3, p4], hosts: [SA], place: l1, time: zaterdag, factuality: planned}
  e1: {type: Meeting, participants: [p1, p2], factuality: planned, part_of: e2}
  e3: {type: Meeting, participants: [BE, IR], factuality: counterfactual}
acts:
  s1: {type: Statement, by: "het Paleis", content: "is er volgens het Paleis nooit gepland geweest", about: e3}
delegations:
  d1: {of: BE, head: p1, members: [p3, p4], event: e2}
