 date 2017-05-30 {Missie|d1} van [Ecowas|EC] vertrekt {onverrichter zake|o1} uit [Bissau|l1]

Een driekoppige {afvaardiging|d1} van [de West-Afrikaanse statenbond Ecowas|EC] heeft maandag vergeefs {geprobeerd te bemiddelen|e1} in de machtsstrijd in [Guinee-Bissau|GW]. De {missie|d1} bestond uit de Liberiaanse oud-minister [Comfort Dolo|p1], generaal buiten dienst [Salifu Jallow|p2] en de Kaapverdische schrijver [Baltasar Évora|p3], die als {hoofd|d1} optrad.

President [Adriano Nhaga|p4] {ontving|e2} [de drie|p1+p2+p3] een halfuur op het paleis. Afgezet premier [Nuno Embaló|p5] kwam {niet opdagen|e3} in het hotel waar [hij|p5] om vijf uur werd {verwacht|e3}: [zijn|p5] chauffeur zou de weg niet kennen.

[Évora|p3] {verzocht|a1} [de president|p4] om [Embaló|p5] in [zijn|p5] ambt te herstellen. [Die|p4] {deed|r1} of [hij|p4] niets hoorde, aldus [de schrijver|p3], "en vroeg of het regende in Praia".
=====
entities:
  EC: {name: Ecowas, type: Organisation}
  GW: {name: Guinee-Bissau, type: State}
  l1: {name: Bissau, type: Place}
  p1: {name: Comfort Dolo, type: Person}
  p2: {name: Salifu Jallow, type: Person}
  p3: {name: Baltasar Évora, type: Person}
  p4: {name: Adriano Nhaga, type: Person}
  p5: {name: Nuno Embaló, type: Person}
offices:
  - {person: p4, office: President, of: GW}
  - {person: p5, office: Afgezet premier, of: GW}
events:
  e1: {type: Mediation, label: bemiddelingspoging van Ecowas, participants: [p4, p5], mediators: [EC, p1, p2, p3], place: l1, time: maandag, factuality: actual}
  e2: {type: Meeting, label: ontvangst door Nhaga, participants: [p4, p1, p2, p3], place: l1, time: maandag, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: gesprek met Embaló, participants: [p5, p1, p2, p3], place: l1, time: om vijf uur, factuality: counterfactual, part_of: e1}
acts:
  a1: {type: Demand, by: p3, to: [p4], content: om Embaló in zijn ambt te herstellen}
replies:
  r1: {to: a1, by: p4, answer: unanswered}
delegations:
  d1: {of: EC, head: p3, members: [p1, p2], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
