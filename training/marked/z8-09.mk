 date 2009-08-03 Vijftig jaar {Verdrag van Hasselt|e1}: een taart met barsten

[HASSELT|l1] - Op 1 augustus 1959 {zetten|e1+o2} [Nederland|NL] en [België|BE] [hun|NL+BE] handtekening onder het {Verdrag van Hasselt|e1}, dat het water van de Maas verdeelt. Zaterdag werd dat op het Kolonel Dusartplein {gevierd|e2} met een taart van twee meter.

Premiers [Willem Hoogland|p1] en [Guy Desmedt|p2] sneden samen aan. In [zijn|p2] toespraak {herinnerde|s1} [Desmedt|p2] eraan hoe moeizaam het destijds ging: elf jaar werd er {gepraat|e3}, twee keer {gooiden|o1} de [Belgen|BE] de deur dicht, en zonder de [Zwitserse|CH] waterbouwkundige [Emil Rütschi|p3], die als onafhankelijk voorzitter werd aangezocht, was er van een {vergelijk|e1:counterfactual} nooit sprake geweest.

Achter de slagroom was het minder feestelijk. [Hoogland|p1] {kaartte|a1} de vervuiling bij Luik aan en {wil|a1} strengere normen. [Zijn|p1] [Vlaamse|VL] gesprekspartner, minister-president [Karel Poppe|p4], {verwees|r1} [hem|p1] door naar Namen.
=====
entities:
  NL: {name: Nederland, type: State}
  BE: {name: België, type: State}
  p1: {name: Willem Hoogland, type: Person}
  p2: {name: Guy Desmedt, type: Person}
  CH: {name: Zwitserland, type: State}
  p3: {name: Emil Rütschi, type: Person}
  VL: {name: Vlaanderen, type: State}
  p4: {name: Karel Poppe, type: Person}
  l1: {name: Hasselt, type: Place}
offices:
  - {person: p1, office: premier, of: NL}
  - {person: p2, office: premier, of: BE}
  - {person: p4, office: minister-president, of: VL}
events:
  e1: {type: Agreement, label: Verdrag van Hasselt, participants: [NL, BE], mediators: [p3], place: l1, time: Op 1 augustus 1959, factuality: actual}
  e2: {type: Meeting, label: viering in Hasselt, participants: [p1, p2, p4], place: l1, time: Zaterdag, factuality: actual}
  e3: {type: Negotiation, label: onderhandelingen over het Maaswater, participants: [NL, BE], mediators: [p3], time: elf jaar, factuality: actual}
acts:
  s1: {type: Statement, by: p2, content: hoe moeizaam het destijds ging, about: e3}
  a1: {type: Demand, by: p1, to: [p4], content: strengere normen, about: e2}
replies:
  r1: {to: a1, by: p4, answer: unanswered}
outcomes:
  o1: {of: e3, type: walkout}
  o2: {of: e3, type: agreement}
