 date 2022-06-14 Whisky tegen snaps: rots netjes doormidden

[Denemarken|DK], [Canada|CA] en [Groenland|GL] hebben dinsdag een eind gemaakt aan de vriendelijkste grenstwist ter wereld. In [Ottawa|l1] {ondertekenden|e1} de ministers [Jens Kjærulff|p1] en [Madeleine Thibodeau|p2], samen met de [Groenlandse|GL] premier [Aqqaluk Petrussen|p3], een {verdrag|e1} dat het kale Hans Eiland in tweeën deelt.

Vijftig jaar lang zetten marineschepen van [beide landen|DK+CA] er om beurten een vlag neer en een fles. In 1973 was bij een eerder {grensverdrag|e2} het eiland eenvoudig overgeslagen. In 2005 {spraken|e3} [de twee|DK+CA] in [New York|l2] af [elkaar|DK+CA] voortaan vooraf te verwittigen.

Het {voorstel|s1+s5} voor de deling kwam van [Petrussen|p3]. "Jagers kennen op die rots geen streep, dus maakte [ik|p3] me sterk voor een streep die je niet ziet", {legde|s2} [hij|p3] uit. [Kopenhagen|DK] en [Ottawa|CA] {gingen|r1+r2} binnen een week akkoord, op één punt na: [Thibodeau|p2] {bedong|s3} dat de grens langs een natuurlijke kloof loopt. Ook dat werd door [Denemarken|DK] {ingewilligd|r3}.

"Andere landen", {zei|s4} [Kjærulff|p1], zonder Rusland te noemen, "lossen dit met tanks op." De parlementen moeten nog instemmen.

Noorwegen en de Verenigde Staten, die ook in de poolzee liggen, hebben er niets mee van doen.
=====
entities:
  DK: {name: Denemarken, type: State}
  CA: {name: Canada, type: State}
  GL: {name: Groenland, type: State}
  l1: {name: Ottawa, type: Place}
  l2: {name: New York, type: Place}
  p1: {name: Jens Kjærulff, type: Person}
  p2: {name: Madeleine Thibodeau, type: Person}
  p3: {name: Aqqaluk Petrussen, type: Person}
offices:
  - {person: p1, office: minister, of: DK}
  - {person: p2, office: minister, of: CA}
  - {person: p3, office: premier, of: GL}
events:
  e1: {type: Agreement, label: verdrag over Hans Eiland, participants: [DK, CA, GL], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Agreement, label: grensverdrag van 1973, participants: [DK, CA], time: "In 1973", factuality: actual}
  e3: {type: Agreement, label: afspraak van New York, participants: [DK, CA], place: l2, time: "In 2005", factuality: actual}
acts:
  s1: {type: Proposal, by: p3, to: [DK], kind: territorial, content: "de deling", status: accepted}
  s5: {type: Proposal, by: p3, to: [CA], kind: territorial, content: "de deling", status: accepted}
  s2: {type: Statement, by: p3, content: "Jagers kennen op die rots geen streep, dus maakte ik me sterk voor een streep die je niet ziet"}
  s3: {type: Demand, by: p2, content: "dat de grens langs een natuurlijke kloof loopt"}
  s4: {type: Statement, by: p1, content: "lossen dit met tanks op", about: e1}
replies:
  r1: {to: s1, by: DK, answer: accepted}
  r2: {to: s5, by: CA, answer: accepted}
  r3: {to: s3, by: DK, answer: accepted}
delegations: {}
outcomes: {}
