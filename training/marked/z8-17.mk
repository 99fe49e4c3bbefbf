 date 2020-08-21 [Gent|GE] en [Lviv|LW] {verbroederen|e1} tóch

GENT - Het stadsbestuur van [Gent|GE] gaat volgende maand alsnog een {jumelage|e1} aan met [Lviv|LW]. Schepen [Mieke De Baets|p1] had dat in juni op de lange baan {geschoven|o1} omdat [[haar|p1] Oekraïense evenknie|p2] {weigerde|a1+r3} de Pride toe te laten. Burgemeester [Ostap Hnatiuk|p2] heeft nu per brief {beloofd|c1+r2} dat de optocht er komt. "[Wij|GE] {nemen|r1} [hem|p2] op [zijn|p2] woord", aldus [De Baets|p1]. De {ondertekening|e1} is voorzien op 12 september in het stadhuis; een {reis|e2} van [de burgemeester|p3] naar [Lviv|LW] zit er wegens corona niet in.
=====
entities:
  GE: {name: Gent, type: Organisation}
  LW: {name: Lviv, type: Organisation}
  p1: {name: Mieke De Baets, type: Person}
  p2: {name: Ostap Hnatiuk, type: Person}
  p3: {name: burgemeester van Gent, type: Person}
offices:
  - {person: p1, office: schepen, of: GE}
  - {person: p2, office: burgemeester, of: LW}
  - {person: p3, office: burgemeester, of: GE}
events:
  e1: {type: Agreement, label: jumelage van Gent en Lviv, participants: [GE, LW], time: op 12 september, factuality: planned}
  e2: {type: Visit, label: reis van de burgemeester naar Lviv, participants: [p3, LW], factuality: counterfactual}
acts:
  a1: {type: Demand, by: p1, to: [LW], content: de Pride toe te laten}
  c1: {type: Concession, by: p2, to: [GE], content: dat de optocht er komt}
replies:
  r1: {to: c1, by: p1, answer: accepted}
  r3: {to: a1, by: p2, answer: rejected}
  r2: {to: a1, by: p2, answer: accepted}
outcomes:
  o1: {of: e1, type: postponed, factuality: counterfactual}
