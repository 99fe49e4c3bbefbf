 date 2023-01-23 [Tokio|JP] wacht vergeefs op visserijdatum uit [Moskou|RU]

Elk jaar in december {praten|e1} [Japan|JP] en [Rusland|RU] over het aantal pollakken dat [Japanse|JP] schepen rond de zuidelijke [Koerilen|l2] mogen vangen. Dit jaar niet. [Moskou|RU] heeft via [zijn|RU] ambassade {laten weten|s1} dat er voor 2023 {geen|o3} {overleg|e2} komt, zei de [Japanse|JP] kabinetschef [Hirokazu Matsuno|p1] maandag.

‘[Wij|JP] hebben scherp geprotesteerd en op een spoedige afspraak {aangedrongen|a1}.’ Tot dusver is daar geen {antwoord|r1} op gekomen. In Nemuro, waar de schepen aan de ketting liggen, vreest men voor het seizoen, dat deze week had moeten beginnen. Veertig kotters.

Volgens [Maria Zacharova|p2], [woordvoerster van Buitenlandse Zaken in [Moskou|l1]|p2], is [Tokio|JP] zelf aan zet: eerst moeten de sancties van {tafel|a2}. Een {vredesverdrag|e4} tussen [de twee landen|JP+RU], waarover sinds de jaren vijftig wordt {onderhandeld|e3}, is er nog altijd {niet|o1}; vorig voorjaar {liep|o2} [Rusland|RU] ook bij die gesprekken weg.
=====
entities:
  JP: {name: Japan, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Moskou, type: Place}
  l2: {name: Koerilen, type: Place}
  p1: {name: Hirokazu Matsuno, type: Person}
  p2: {name: Maria Zacharova, type: Person}
offices:
  - {person: p1, office: kabinetschef, of: JP}
  - {person: p2, office: woordvoerster van Buitenlandse Zaken, of: RU}
events:
  e1: {type: Negotiation, participants: [JP, RU], time: Elk jaar in december, factuality: actual}
  e2: {type: Negotiation, label: visserijoverleg 2023, participants: [JP, RU], time: "2023", factuality: counterfactual, after: e1}
  e3: {type: Negotiation, participants: [JP, RU], time: sinds de jaren vijftig, factuality: actual}
  e4: {type: Agreement, label: vredesverdrag, participants: [JP, RU], factuality: counterfactual, part_of: e3}
acts:
  s1: {type: Statement, by: RU, content: "dat er voor 2023 geen overleg komt", source: p1}
  a1: {type: Demand, by: JP, to: [RU], content: "op een spoedige afspraak aangedrongen"}
  a2: {type: Demand, by: p2, to: [JP], content: "eerst moeten de sancties van tafel"}
replies:
  r1: {to: a1, by: RU, answer: unanswered}
outcomes:
  o1: {of: e3, type: no_breakthrough}
  o2: {of: e3, type: walkout}
  o3: {of: e2, type: cancelled}
