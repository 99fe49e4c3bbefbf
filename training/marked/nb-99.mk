 date 2024-07-31 [Turkije|TR] en [Armenië|AM] {praten|e1} over opengaan grens

[De speciale gezanten van [Turkije|TR] en [Armenië|AM]|p1+p2], [Serdar Kiliç|p1] en [Ruben Rubinjan|p2], hebben dinsdag voor de vijfde keer met [elkaar|p1+p2] {gesproken|e1}. De {ontmoeting|e1} vond plaats op de grens zelf, bij de post [Margara|l1]-[Alican|l2], en duurde vier uur. [Zij|p1+p2] {bevestigden|e2} de eerdere {afspraak|e2} dat diplomaten en mensen met de nationaliteit van een derde land er binnenkort over mogen. Een datum daarvoor is er nog altijd niet.

Ook {besloten|e3+o1} [ze|p1+p2] te laten uitzoeken wat er nodig is om de spoorlijn tussen Kars en Gjoemri weer in gebruik te nemen. Verder moeten visumregels voor houders van een diplomatiek paspoort worden versoepeld.

De grens zit sinds 1993 dicht. [Ankara|TR] sloot hem uit solidariteit met [Azerbeidzjan|AZ], dat toen in {oorlog|e6} was met [Armenië|AM]. In 2009 {tekenden|e4} de ministers van Buitenlandse Zaken in [Zürich|l3] twee {protocollen|e4} om de betrekkingen aan te knopen, maar die werden door geen van beide parlementen goedgekeurd. [Armenië|AM] {trok|a1} zich er in 2018 uit terug. Pas eind 2021 wezen [beide landen|TR+AM] gezanten aan; de eerste {gespreksronde|e5} was in januari 2022 in [Moskou|l4].

Na de aardbeving van februari 2023 liet [Turkije|TR] vijf [Armeense|AM] vrachtwagens met hulpgoederen door.
=====
entities:
  TR: {name: "Turkije", type: State}
  AM: {name: "Armenië", type: State}
  AZ: {name: "Azerbeidzjan", type: State}
  p1: {name: "Serdar Kiliç", type: Person}
  p2: {name: "Ruben Rubinjan", type: Person}
  l1: {name: "Margara", type: Place}
  l2: {name: "Alican", type: Place}
  l3: {name: "Zürich", type: Place}
  l4: {name: "Moskou", type: Place}
offices:
  - {person: p1, office: "speciale gezanten", of: TR}
  - {person: p2, office: "speciale gezanten", of: AM}
events:
  e1: {type: Negotiation, participants: [p1, p2], place: l1, time: "dinsdag", after: e5, factuality: actual}
  e2: {type: Agreement, participants: [TR, AM], factuality: actual}
  e3: {type: Agreement, participants: [p1, p2], place: l1, time: "dinsdag", part_of: e1, factuality: actual}
  e4: {type: Agreement, participants: [TR, AM], place: l3, time: "In 2009", factuality: actual}
  e6: {type: Conflict, participants: [AZ, AM], time: "toen", factuality: actual}
  e5: {type: Negotiation, participants: [TR, AM], place: l4, time: "in januari 2022", factuality: actual}
acts:
  a1: {type: Statement, by: AM, time: "in 2018", content: "trok zich er in 2018 uit terug"}
outcomes:
  o1: {of: e1, type: agreement}
