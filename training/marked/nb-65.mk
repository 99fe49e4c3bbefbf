 date 2025-09-15 Vierde keer raak: [VS|US] en [China|CN] {eens|e1} over TikTok

Beleggers in Azië begonnen de week voorzichtig. De Nikkei bleef dicht vanwege een feestdag, Hongkong sloot 0,2 procent hoger. Goud kostte 3.680 dollar per ounce.

In het paleis van Santa Cruz in [Madrid|l1], ter beschikking gesteld door [Spanje|ES], hebben minister [Scott Bessent|p1] en vicepremier [He Lifeng|p2] maandag na elf uur {overleg|e6} een {raamwerk|e1+o1} {afgesproken|e1+o1} voor de verkoop van de [Amerikaanse|US] tak van TikTok. Handelsgezant [Jamieson Greer|p3] en topambtenaar [Li Chenggang|p4] {flankeerden|d1+d2} [hen|p1+p2]. Vrijdag {bellen|e2} de presidenten [Trump|p5] en [Xi|p6] om er een klap op te geven.

Over invoerheffingen werd geen overeenstemming bereikt; de pauze van negentig dagen loopt tot 10 november. De {eis|a1} van [Washington|US] dat [China|CN] stopt met [Russische|RU] olie {noemt|r1} [Li|p4] 'eenzijdige intimidatie'.

Eerder troffen [de twee delegaties|US+CN] [elkaar|US+CN] in [Genève|l2] ({mei|e3}), [Londen|l3] ({juni|e4}) en [Stockholm|l4] ({juli|e5}). In [de Zweedse hoofdstad|l4] ging het om soja, en was er ruzie over de airco.

Nvidia, dat in [China|CN] een onderzoek van de mededingingsautoriteit aan de broek kreeg, verloor bij opening 1,6 procent. Oracle won er 3.
=====
entities:
  US: {name: "Verenigde Staten", type: State}
  CN: {name: "China", type: State}
  ES: {name: "Spanje", type: State}
  RU: {name: "Rusland", type: State}
  p1: {name: "Scott Bessent", type: Person}
  p2: {name: "He Lifeng", type: Person}
  p3: {name: "Jamieson Greer", type: Person}
  p4: {name: "Li Chenggang", type: Person}
  p5: {name: "Trump", type: Person}
  p6: {name: "Xi", type: Person}
  l1: {name: "Madrid", type: Place}
  l2: {name: "Genève", type: Place}
  l3: {name: "Londen", type: Place}
  l4: {name: "Stockholm", type: Place}
offices:
  - {person: p1, office: "minister", of: US}
  - {person: p2, office: "vicepremier", of: CN}
  - {person: p3, office: "Handelsgezant", of: US}
  - {person: p4, office: "topambtenaar", of: CN}
events:
  e1: {type: Agreement, participants: [p1, p2], place: l1, time: "maandag", part_of: e6, factuality: actual}
  e2: {type: Meeting, participants: [p5, p6], time: "Vrijdag", factuality: planned}
  e3: {type: Negotiation, participants: [US, CN], place: l2, time: "mei", factuality: actual}
  e4: {type: Negotiation, participants: [US, CN], place: l3, time: "juni", after: e3, factuality: actual}
  e5: {type: Negotiation, participants: [US, CN], place: l4, time: "juli", after: e4, factuality: actual}
  e6: {type: Negotiation, participants: [US, CN], place: l1, time: "maandag", after: e5, factuality: actual}
acts:
  a1: {type: Demand, by: US, to: [CN], content: "China stopt met Russische olie"}
replies:
  r1: {to: a1, by: p4, answer: rejected}
delegations:
  d1: {of: US, head: null, members: [p1, p3], event: e6}
  d2: {of: CN, head: null, members: [p2, p4], event: e6}
outcomes:
  o1: {of: e6, type: partial_agreement}
