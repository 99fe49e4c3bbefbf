 date 2023-11-24 Eerste dertien gijzelaars vrij, [Qatar|QA] belt de hele nacht door

Om 16.09 uur reden vier witte jeeps van [het Rode Kruis|RK] de grens bij Rafah over. Aan boord dertien vrouwen en kinderen, plus tien Thai en een Filipino. In ruil liet [Israël|IL] 39 gevangenen {gaan|e1}, onder wie vijftien tieners. Het {bestand|e2} van vier dagen, waarover [Israël|IL] en [Hamas|HA] het dinsdagnacht {eens werden|e2}, houdt tot nu toe stand.

Een operatiekamer in [Doha|l1] controleert de lijsten. 'Als er iets hapert, bellen [we|QA] met allebei', {zegt|a1} de [Qatarese|QA] woordvoerder [Majed al-Ansari|p1]. [De Verenigde Staten|US] en [Egypte|EG] {bemiddelen|e3} mee; het [Rode Kruis|RK] verzorgt alleen het vervoer. Voor elke tien gijzelaars extra komt er een dag bij, heeft [Israël|IL] {toegezegd|c1}.

De negenjarige Ohad vroeg in de helikopter of hij een hoofdtelefoon mocht. Zijn Rubiks kubus lag klaar op de stoel.
=====
entities:
  QA: {name: "Qatar", type: State}
  IL: {name: "Israël", type: State}
  US: {name: "Verenigde Staten", type: State}
  EG: {name: "Egypte", type: State}
  HA: {name: "Hamas", type: Organisation}
  RK: {name: "Rode Kruis", type: Organisation}
  p1: {name: "Majed al-Ansari", type: Person}
  l1: {name: "Doha", type: Place}
offices:
  - {person: p1, office: "woordvoerder", of: QA}
events:
  e1: {type: Agreement, participants: [IL, HA], facilitators: [RK], factuality: actual}
  e2: {type: Agreement, participants: [IL, HA], mediators: [QA, US, EG], time: "dinsdagnacht", factuality: actual}
  e3: {type: Mediation, participants: [IL, HA], mediators: [QA, US, EG], factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Als er iets hapert, bellen we met allebei"}
  c1: {type: Concession, by: IL, to: [HA], content: "Voor elke tien gijzelaars extra komt er een dag bij"}
