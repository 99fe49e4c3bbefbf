 date 2014-07-24 Met de rug naar [elkaar|SE+AB], en toch een {bestand|e1}

Drie dagen lang zat kolonel [Moussa Nourri|p1] met de rug naar [[zijn|p1] tegenstanders|AB]. Letterlijk: [hij|p1] had in de balzaal van het hotel in [Brazzaville|l1] [zijn|p1] stoel omgedraaid. "[Ik|p1] luister wel", {zei|a1} {de leider van|d1} [de [Seleka|SE]-afvaardiging|SE], "maar kijken hoeft niet."

Woensdagavond draaide [hij|p1] de stoel terug en zette [hij|p1] [zijn|p1] naam onder een {staakt-het-vuren|e1+o1} voor de hele [Centraal-Afrikaanse Republiek|CF]. Namens [de anti-balaka|AB] {ondertekende|e1} coördinator [Patrice Yakété|p2]. Het papier is twee bladzijden lang en noemt geen datum waarop het afloopt.

Dat het zover kwam, is volgens betrokkenen te danken aan [de [Congolese|CG] president|p3], die op dag twee alle hulptroepen de zaal uit stuurde: de waarnemers van [de Afrikaanse Unie|AU], [de [Franse|FR] gezant|p4], en de zeven adviseurs van [elke kant|SE+AB]. Daarna {ging|e2} [hij|p3] alleen met [Nourri|p1] en [Yakété|p2] aan het werk.

Er is veel gesneuveld. [Seleka|SE] kwam binnen met de {eis|a2} dat het land in tweeën wordt gedeeld: een islamitisch noorden, een christelijk zuiden. [Yakété|p2] {stond|r1} op en gooide een stoel om, [de rest van [zijn|p2] groep|AB] wilde het vliegtuig halen. Daar is van {afgezien|a3}, al heet het in het kamp van [Nourri|p1] dat de kwestie 'geparkeerd' is. [De anti-balaka|AB] {drongen|a4} op [hun|AB] beurt aan op onmiddellijke ontwapening. Ook dat {haalde|r2} de slottekst niet.

Een {vredesregeling|e3} is het dus niet, en {gesprekken|e4} over een regering waarin [beide|SE+AB] zitting hebben, beginnen op zijn vroegst in september, in [Bangui|l2]. Overgangspresidente [Solange Kette|p5] was er in [Brazzaville|l1] niet bij. [Ze|p5] {noemde|a5} het {bestand|e1} donderdag in een radiorede "een deur op een kier" en {waarschuwde|a6} [de mannen in het veld|SE+AB] dat wie nu nog schiet, voor een rechter komt.

Zal het houden? De {bestanden|e5} van januari 2013, in [Libreville|l3], waren na tien weken niets meer waard.
=====
entities:
  p1: {name: Moussa Nourri, type: Person}
  SE: {name: Seleka, type: Organisation}
  AB: {name: anti-balaka, type: Organisation}
  p2: {name: Patrice Yakété, type: Person}
  p3: {name: Congolese president, type: Person}
  CG: {name: Congo-Brazzaville, type: State}
  CF: {name: Centraal-Afrikaanse Republiek, type: State}
  p4: {name: Franse gezant, type: Person}
  FR: {name: Frankrijk, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p5: {name: Solange Kette, type: Person}
  l1: {name: Brazzaville, type: Place}
  l2: {name: Bangui, type: Place}
  l3: {name: Libreville, type: Place}
offices:
  - {person: p1, office: kolonel, of: SE}
  - {person: p2, office: coördinator, of: AB}
  - {person: p3, office: president, of: CG}
  - {person: p4, office: gezant, of: FR}
  - {person: p5, office: Overgangspresidente, of: CF}
events:
  e1: {type: Agreement, label: staakt-het-vuren van Brazzaville, participants: [SE, AB, p1, p2], mediators: [p3], place: l1, time: Woensdagavond, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: overleg in Brazzaville, participants: [SE, AB, p1, p2], mediators: [p3], observers: [AU, p4], place: l1, time: Drie dagen lang, factuality: actual}
  e3: {type: Agreement, label: vredesregeling, participants: [SE, AB], factuality: counterfactual}
  e4: {type: Negotiation, label: gesprekken over een regering, participants: [SE, AB], place: l2, time: op zijn vroegst in september, factuality: planned, after: e2}
  e5: {type: Agreement, label: bestand van Libreville, place: l3, time: januari 2013, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Ik luister wel"}
  a2: {type: Demand, by: SE, to: [AB], content: dat het land in tweeën wordt gedeeld}
  a3: {type: Concession, by: SE, to: [AB], content: dat het land in tweeën wordt gedeeld}
  a4: {type: Demand, by: AB, to: [SE], content: onmiddellijke ontwapening}
  a5: {type: Statement, by: p5, content: een deur op een kier, time: donderdag, about: e1}
  a6: {type: Warning, by: p5, to: [SE, AB], content: "dat wie nu nog schiet, voor een rechter komt", time: donderdag}
replies:
  r1: {to: a2, by: p2, answer: rejected}
  r2: {to: a4, by: SE, answer: rejected}
delegations:
  d1: {of: SE, head: p1, members: [], event: e2}
outcomes:
  o1: {of: e2, type: ceasefire}
