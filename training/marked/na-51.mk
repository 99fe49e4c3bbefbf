 date 2024-11-24 In [Bakoe|l1] vallen de hamers om half drie 's nachts

[BAKOE|l1] - Driehonderd miljard dollar per jaar. Met dat bedrag, ruim dertig uur na het officiële einde, is in de nacht van zaterdag op zondag de {klimaattop|e1} gesloten. [Moechtar Babajev|p1], die namens gastland [Azerbeidzjan|AZ] voorzat, had de hamer nog niet neergelegd of [India|IN] vloog naar de microfoon. ‘Een gezichtsbedrog’, {riep|s1} gedelegeerde [Chandni Raina|p2].

De {afspraak|e2+o1} staat niettemin. Zaterdagmiddag leek het er nog op dat [de kleine eilandstaten|AO] de boel zouden laten ploffen: [hun|AO] {aanvoerder|d1}, de [Samoaan|WS] [Cedric Schuster|p3], {liep|o2} met [de minst ontwikkelde landen|LD] de zaal uit. [Zij|AO+LD] hadden vijfhonderd miljard {geëist|a1}; 250, luidde het {tegenbod|a2+r1} van [de EU|EU] en [de VS|US], „of helemaal niets”. Het zijn [Brazilië|BR] en [het Verenigd Koninkrijk|GB] geweest die [de twee kampen|AO+LD+EU+US] vervolgens, op een trap, weer bij [elkaar|AO+LD+EU+US] {brachten|e3}.

Een paragraaf over het afscheid van olie, waarvoor [Colombia|CO] had {gepleit|a3}, {sneuvelde|r3}. [Saudi-Arabië|SA] zag daarop toe.
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  IN: {name: India, type: State}
  WS: {name: Samoa, type: State}
  AO: {name: kleine eilandstaten, type: Organisation}
  LD: {name: minst ontwikkelde landen, type: Organisation}
  EU: {name: EU, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  BR: {name: Brazilië, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  CO: {name: Colombia, type: State}
  SA: {name: Saudi-Arabië, type: State}
  l1: {name: Bakoe, type: Place}
  p1: {name: Moechtar Babajev, type: Person}
  p2: {name: Chandni Raina, type: Person}
  p3: {name: Cedric Schuster, type: Person}
offices:
  - {person: p2, office: gedelegeerde, of: IN}
  - {person: p3, office: voorzitter, of: AO}
events:
  e1: {type: Negotiation, label: klimaattop, participants: [AO, LD, EU, US, IN], mediators: [p1], hosts: [AZ], place: l1, factuality: actual}
  e2: {type: Agreement, participants: [AO, LD, EU, US], place: l1, time: "in de nacht van zaterdag op zondag", factuality: actual, part_of: e1}
  e3: {type: Mediation, participants: [AO, LD, EU, US], mediators: [BR, GB], factuality: actual, part_of: e1}
acts:
  s1: {type: Statement, by: p2, content: "Een gezichtsbedrog"}
  a1: {type: Demand, by: AO, to: [EU, US], content: "vijfhonderd miljard"}
  a2: {type: Proposal, by: EU, to: [AO, LD], kind: other, content: "250", status: proposed}
  a3: {type: Demand, by: CO, content: "Een paragraaf over het afscheid van olie"}
replies:
  r1: {to: a1, by: EU, answer: rejected}
  r3: {to: a3, by: SA, answer: rejected}
delegations:
  d1: {of: AO, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e1, type: walkout}
