 date 2017-10-12 [Reynaert|p1] wil [Congolese|CD] kiesakkoord vlottrekken

Minister van Buitenlandse Zaken [Koen Reynaert|p1] is woensdagavond voor een driedaags {bezoek|e1} in [Kinshasa|l1] geland. Voor een [Belgische|BE] minister is het de eerste {reis|e1} naar [Congo|CD] in vier jaar.

Donderdag {schuift|e2} [hij|p1] aan bij president [Mbuyi|p2]. Later op de dag wordt [Reynaert|p1] {ontvangen|e3} door kardinaal [Anselme Kasongo|p3], die sinds vorig jaar de {bemiddeling|e4} tussen [regering|CD] en [oppositie|OP] op zich neemt. Vrijdag wil [de bewindsman|p1] de pers {te woord staan|e5} in de tuin van de ambassade.

Aan boord van het vliegtuig {temperde|a1} [Reynaert|p1] de verwachtingen al. "[Ik|p1] kom hier geen lesjes geven." Wel heeft [hij|p1] een {voorstel|a2} op zak: [België|BE] is bereid de opgeschorte steun aan de kiescommissie te hervatten {als|a5} er een datum voor de stembusgang komt. [Mbuyi|p2] {noemde|r1} dat bij de eerste kop koffie "het overwegen waard".

[De [Congolese|CD] minister van Communicatie|p4] reageerde minder hoffelijk. [Hij|p4] {waarschuwde|a3} [Brussel|BE] voor "nostalgische bemoeizucht" en {sloot|a4} niet uit dat [[ons|BE] land|BE] nog een consulaat moet sluiten.
=====
entities:
  p1: {name: Koen Reynaert, type: Person}
  l1: {name: Kinshasa, type: Place}
  CD: {name: Congo, type: State}
  p2: {name: Mbuyi, type: Person}
  p3: {name: Anselme Kasongo, type: Person}
  OP: {name: oppositie, type: Organisation}
  BE: {name: België, type: State}
  p4: {name: Congolese minister van Communicatie, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: BE}
  - {person: p2, office: president, of: CD}
  - {person: p4, office: minister van Communicatie, of: CD}
events:
  e1: {type: Visit, label: bezoek van Reynaert aan Congo, participants: [p1, CD], place: l1, time: woensdagavond, factuality: actual}
  e2: {type: Meeting, label: gesprek met Mbuyi, participants: [p1, p2], place: l1, time: Donderdag, factuality: actual, part_of: e1}
  e3: {type: Meeting, label: ontvangst door de kardinaal, participants: [p1, p3], place: l1, time: Later op de dag, factuality: planned, part_of: e1}
  e4: {type: Mediation, label: bemiddeling door Kasongo, participants: [CD, OP], mediators: [p3], time: sinds vorig jaar, factuality: actual}
  e5: {type: PressConference, label: pers te woord in de ambassade, participants: [p1], time: Vrijdag, factuality: planned, part_of: e1}
acts:
  a1: {type: Statement, by: p1, content: Ik kom hier geen lesjes geven}
  a2: {type: Proposal, by: p1, to: [CD], kind: other, content: de opgeschorte steun aan de kiescommissie te hervatten, status: unanswered}
  a3: {type: Warning, by: p4, to: [BE], content: nostalgische bemoeizucht}
  a4: {type: Warning, by: p4, to: [BE], content: dat ons land nog een consulaat moet sluiten, factuality: possible}
  a5: {type: Demand, by: p1, to: [CD], content: als er een datum voor de stembusgang komt}
replies:
  r1: {to: a2, by: p2, answer: unanswered}
