 date 2012-09-03 [Malta|MT] {trekt|s1} stekker uit [Libische|LY] toptafel

[Malta|MT] wil niet langer gastheer zijn van de {besprekingen|e1} tussen de [Libische|LY] regering en [de stammen uit Fezzan|FZ]. Minister [Censu Zerafa|p1] {maakte|s1} dat maandag bekend. De derde {ronde|e2}, morgen in [Valletta|l1], {vervalt|o1}; een vierde was nooit gepland. Wel blijft [Zerafa|p1] bereid "te luisteren aan de telefoon".
=====
entities:
  MT: {name: Malta, type: State}
  LY: {name: Libië, type: State}
  FZ: {name: stammen uit Fezzan, type: Organisation}
  p1: {name: Censu Zerafa, type: Person}
  l1: {name: Valletta, type: Place}
offices:
  - {person: p1, office: Minister, of: MT}
events:
  e1: {type: Negotiation, label: besprekingen tussen Libië en Fezzan, participants: [LY, FZ], hosts: [MT], place: l1, factuality: actual}
  e2: {type: Negotiation, label: derde ronde, participants: [LY, FZ], hosts: [MT], place: l1, time: morgen, factuality: counterfactual, part_of: e1}
acts:
  s1: {type: Statement, by: p1, content: Malta wil niet langer gastheer zijn van de besprekingen, about: e1, time: maandag}
outcomes:
  o1: {of: e2, type: cancelled}
