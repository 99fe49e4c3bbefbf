 date 2024-03-05 [Hamas|HA] {vertrekt|e1} uit [Caïro|l1], maar 'de deur blijft op een kier'

CAÏRO (Reuters) - De {onderhandelaars|d1} van [Hamas|HA] hebben [Caïro|l1] dinsdag {verlaten|e1}. Drie dagen {overleg|e2} over een {gevechtspauze|e3} voor de ramadan heeft nog {niets opgeleverd|o1}, {zei|a3} [Bassem Naim|p1], [een leider van [de beweging|HA]|p1], op een {persconferentie|e4} in [Beiroet|l2]. [Hij|p1] {legde|a1} de schuld bij [Israël|IL], dat zelf geen delegatie had gestuurd. [Egypte|EG] {spreekt|a2} van een 'korte adempauze' en wil zondag {verder|e5+o2}.

De vertegenwoordigers van [Hamas|HA], onder wie [Khalil al-Hayya|p2] en [Zaher Jabarin|p3], reizen door naar [Doha|l3].

In Rafah kostte een kilo suiker dinsdag 70 shekel. De maansikkel wordt zondagavond verwacht.
=====
entities:
  IL: {name: "Israël", type: State}
  EG: {name: "Egypte", type: State}
  HA: {name: "Hamas", type: Organisation}
  p1: {name: "Bassem Naim", type: Person}
  p2: {name: "Khalil al-Hayya", type: Person}
  p3: {name: "Zaher Jabarin", type: Person}
  l1: {name: "Caïro", type: Place}
  l2: {name: "Beiroet", type: Place}
  l3: {name: "Doha", type: Place}
offices:
  - {person: p1, office: "leider", of: HA}
events:
  e1: {type: Visit, participants: [p2, p3], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Negotiation, participants: [HA], mediators: [EG], place: l1, time: "Drie dagen", factuality: actual}
  e3: {type: Agreement, participants: [IL, HA], factuality: possible}
  e4: {type: PressConference, participants: [p1], place: l2, factuality: actual}
  e5: {type: Negotiation, participants: [HA], mediators: [EG], time: "zondag", after: e2, factuality: planned}
acts:
  a1: {type: Statement, by: p1, to: [IL], content: "legde de schuld bij Israël"}
  a3: {type: Statement, by: p1, content: "nog niets opgeleverd", about: e2}
  a2: {type: Statement, by: EG, content: "korte adempauze"}
delegations:
  d1: {of: HA, head: null, members: [p2, p3], event: e2}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e2, type: continuation_agreed}
