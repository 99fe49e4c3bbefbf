 date 2013-03-02 [Kenia|KE] {fluit|a1} gezant terug na uitspraak over [Somaliland|SM]

[Nairobi|KE] heeft afstand genomen van woorden van [zijn|KE] speciale gezant [Josphat Kiprono|p1]. [Die|p1] had vrijdag in [Hargeisa|l1] {gezegd|a2} dat [Kenia|KE] nog dit jaar tot {erkenning|a4} overgaat. "Daarvan is {geen sprake|a1}", stelt [het ministerie van Buitenlandse Zaken|KE]. [Somaliland|SM] {vraagt|a3} nu om opheldering.
=====
entities:
  KE: {name: Kenia, type: State}
  SM: {name: Somaliland, type: State}
  p1: {name: Josphat Kiprono, type: Person}
  l1: {name: Hargeisa, type: Place}
offices:
  - {person: p1, office: speciale gezant, of: KE}
acts:
  a1: {type: Statement, by: KE, content: Daarvan is geen sprake}
  a2: {type: Statement, by: p1, content: dat Kenia nog dit jaar tot erkenning overgaat, time: vrijdag}
  a4: {type: Statement, by: KE, to: [SM], content: tot erkenning, time: nog dit jaar, factuality: counterfactual}
  a3: {type: Demand, by: SM, to: [KE], content: opheldering}
