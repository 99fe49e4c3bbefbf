 date 2023-11-22 Vragen en antwoorden over de {gevechtspauze|e1}

Wat houdt ze in?
[Hamas|HA] laat vijftig vrouwen en kinderen gaan, [Israël|IL] honderdvijftig gevangenen. Vier dagen lang wordt er {niet geschoten|e1+o1}.

Wie zat daarachter?
[Qatar|QA] en [Egypte|EG] {brachten|e2} de boodschappen over, [de Verenigde Staten|US] duwden. [De vijanden|HA+IL] zelf hebben [elkaar|HA+IL] {niet gezien|e3}.

Wanneer begint het?
Donderdagochtend, {zegt|s1} [Majed al-Ansari|p1], [woordvoerder van het [Qatarese|QA] ministerie|p1].

Kan het langer?
Voor elke tien gijzelaars extra {wil|a1} [Israël|IL] er een dag aan plakken. [De beweging|HA] {liet|r1} nog niet blijken of [ze|HA] daarop ingaat.
=====
entities:
  HA: {name: Hamas, type: Organisation}
  IL: {name: Israël, type: State}
  QA: {name: Qatar, type: State}
  EG: {name: Egypte, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Majed al-Ansari, type: Person}
offices:
  - {person: p1, office: woordvoerder, of: QA}
events:
  e1: {type: Agreement, label: gevechtspauze, participants: [HA, IL], mediators: [QA, EG, US], time: Donderdagochtend, factuality: actual}
  e2: {type: Mediation, participants: [HA, IL], mediators: [QA, EG, US], factuality: actual}
  e3: {type: Meeting, participants: [HA, IL], factuality: counterfactual}
acts:
  s1: {type: Statement, by: p1, content: Donderdagochtend, about: e1}
  a1: {type: Proposal, by: IL, to: [HA], kind: ceasefire, content: "Voor elke tien gijzelaars extra wil Israël er een dag aan plakken", status: unanswered}
replies:
  r1: {to: a1, by: HA, answer: unanswered}
outcomes:
  o1: {of: e2, type: ceasefire}
