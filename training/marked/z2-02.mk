 date 2019-09-18 Reis [Surinaamse|SR] president naar [Cayenne|l1] gaat niet door

De voorgenomen {reis|e1} van president [Rudolf Amatsoe|p1] van [Suriname|SR] naar [Frans-Guyana|FG] is woensdag {afgeblazen|o1}. Een woordvoerder spreekt van "een volle agenda". Vorige maand {zette|a1} [Frans-Guyana|FG] nog hoog in: [Amatsoe|p1] moest de Marowijne-grens erkennen vóór [hij|p1] {welkom|e1:possible} was. Op dat {verlangen|a1} is nooit {geantwoord|r1}.
=====
entities:
  SR: {name: Suriname, type: State}
  FG: {name: Frans-Guyana, type: State}
  l1: {name: Cayenne, type: Place}
  p1: {name: Rudolf Amatsoe, type: Person}
offices:
  - {person: p1, office: president, of: SR}
events:
  e1: {type: Visit, label: reis van Amatsoe naar Cayenne, participants: [p1], hosts: [FG], place: l1, factuality: counterfactual}
acts:
  a1: {type: Demand, by: FG, to: [p1], content: de Marowijne-grens erkennen, time: Vorige maand}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
outcomes:
  o1: {of: e1, type: cancelled}
