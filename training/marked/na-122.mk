 date 2023-11-15 ‘Wel een lijn, geen liefde’

[Woodside|l1], Californië. Het heeft er de hele dag geregend, en toch {wandelden|e1} [ze|p1+p2], [Joe Biden|p1] en [Xi Jinping|p2], tien minuten door de tuin van Filoli. Daarvoor hadden [de twee presidenten|p1+p2] vier uur {gesproken|e1}. {Opbrengst|e2+o1}: de militairen van [beide landen|US+CN] nemen weer op als de ander belt, en [Peking|CN] {belooft|a1} de uitvoer van grondstoffen voor fentanyl aan banden te leggen, in ruil waarvoor [Washington|US] een forensisch instituut in [Peking|l2] van een zwarte lijst {haalt|a2}.

Over [Taiwan|TW], dat in januari kiest, was het ‘helder en zonder warmte’, volgens een medewerker. [Xi|p2] {verzocht|a3} wapenleveranties te staken. [[Zijn|p2] gastheer|p1] {antwoordde|r3} dat daar niets aan verandert en {riep|a4} [hem|p2] op van de verkiezingen af te blijven. Dat {gesprek|e1} zou nog lang zijn doorgegaan als de soep er niet was geweest.

Op de valreep, de microfoons stonden nog aan, {noemde|s1} [Biden|p1] [[zijn|p1] gast|p2] een dictator. ‘Uiterst onjuist’, {zei|s2} woordvoerster [Mao Ning|p3] in [Peking|l2]. Het bezoek werd er niet om bekort.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  CN: {name: China, type: State}
  TW: {name: Taiwan, type: State}
  l1: {name: Woodside, type: Place}
  l2: {name: Peking, type: Place}
  p1: {name: Joe Biden, type: Person}
  p2: {name: Xi Jinping, type: Person}
  p3: {name: Mao Ning, type: Person}
offices:
  - {person: p1, office: president, of: US}
  - {person: p2, office: president, of: CN}
  - {person: p3, office: woordvoerster, of: CN}
events:
  e1: {type: Meeting, participants: [p1, p2], hosts: [p1], place: l1, time: vier uur, factuality: actual}
  e2: {type: Agreement, label: militaire telefoonlijn, participants: [US, CN], place: l1, factuality: actual, part_of: e1}
acts:
  a1: {type: Concession, by: CN, to: [US], content: "de uitvoer van grondstoffen voor fentanyl aan banden te leggen"}
  a2: {type: Concession, by: US, to: [CN], content: "een forensisch instituut in Peking van een zwarte lijst"}
  a3: {type: Demand, by: p2, to: [p1], content: "wapenleveranties te staken"}
  a4: {type: Demand, by: p1, to: [p2], content: "van de verkiezingen af te blijven"}
  s1: {type: Statement, by: p1, content: "een dictator"}
  s2: {type: Statement, by: p3, content: "Uiterst onjuist"}
replies:
  r3: {to: a3, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: partial_agreement}
