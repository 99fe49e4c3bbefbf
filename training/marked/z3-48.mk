 date 2024-09-19 [Luxemburgs|LU] dienstnieuws

Aan het hoofd van een {delegatie|d1} van zes vertrekt minister [Laure Schiltz|p1] vrijdag naar [Pristina|l1]. In [haar|p1] gevolg: staatssecretaris [Marc Thoma|p2] en bankbaas [Pit Reding|p3]. [Servië|RS] had {gevraagd|a1} de {reis|e1} over te slaan, maar [Schiltz|p1] {peinst|r1} daar niet over. [Luxemburg|LU] {maant|a2} [Kosovo|XK] voorts tot kalmte. Dat [Belgrado|RS] [haar|p1] dinsdag op het matje {riep|e2}, is niet waar, {verzekert|a3} [haar|p1] kabinet.
=====
entities:
  p1: {name: Laure Schiltz, type: Person}
  LU: {name: Luxemburg, type: State}
  l1: {name: Pristina, type: Place}
  p2: {name: Marc Thoma, type: Person}
  p3: {name: Pit Reding, type: Person}
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
offices:
  - {person: p1, office: minister, of: LU}
  - {person: p2, office: staatssecretaris, of: LU}
events:
  e1: {type: Visit, label: reis van Schiltz naar Pristina, participants: [LU, p1], place: l1, time: vrijdag, factuality: planned}
  e2: {type: Meeting, label: ontbieding door Belgrado, participants: [RS, p1], time: dinsdag, factuality: counterfactual}
acts:
  a1: {type: Demand, by: RS, to: [LU], content: "de reis over te slaan", about: e1}
  a2: {type: Demand, by: LU, to: [XK], content: "tot kalmte"}
  a3: {type: Statement, by: p1, content: "is niet waar", about: e2}
replies:
  r1: {to: a1, by: p1, answer: rejected}
delegations:
  d1: {of: LU, head: p1, members: [p2, p3], event: e1}
