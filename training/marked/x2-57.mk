 date 2021-09-24 [Bagdad|l1], vierde bedrijf

Zonder camera's hebben [Iran|IR] en [Saudi-Arabië|SA] donderdag op een [Iraakse|IQ] legerbasis bij [Bagdad|l1] een vierde keer {van gedachten gewisseld|e1}. [Iraks|IQ] premier [Mudhir al-Saadi|p1] {bemiddelt|e2} sinds april. "Men bleef zitten tot de lunch, dat is nieuw", {zegt|s1} [[zijn|p1] adviseur|p2]. Over heropening van de consulaten zit er volgens [hem|p2] schot in de zaak. [Beide landen|IR+SA] willen {doorgaan|e3+o2}, volgende keer met de ministers.
=====
entities:
  IR: {name: Iran, type: State}
  SA: {name: Saudi-Arabië, type: State}
  IQ: {name: Irak, type: State}
  l1: {name: Bagdad, type: Place}
  p1: {name: Mudhir al-Saadi, type: Person}
  p2: {name: adviseur van Mudhir al-Saadi, type: Person}
offices:
  - {person: p1, office: premier, of: IQ}
  - {person: p2, office: adviseur, of: IQ}
events:
  e1: {type: Negotiation, label: vierde gesprek bij Bagdad, participants: [IR, SA], mediators: [p1], hosts: [IQ], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van al-Saadi, participants: [IR, SA], mediators: [p1, IQ], time: sinds april, factuality: actual}
  e3: {type: Negotiation, label: vijfde gesprek op ministerieel niveau, participants: [IR, SA], time: volgende keer, factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p2, content: "bleef zitten tot de lunch, dat is nieuw", about: e1}
outcomes:
  o2: {of: e1, type: continuation_agreed}
