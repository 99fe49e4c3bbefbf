 date 2024-06-20 Kallas in Jerevan

[Kaja Kallas|p1] van de [Europese Unie|EU] was woensdag {op bezoek|e1} in [Jerevan|l1] en {sprak|e2} er met [Ararat Mirzojan|p2].
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Jerevan, type: Place}
  p1: {name: Kaja Kallas, type: Person}
  p2: {name: Ararat Mirzojan, type: Person}
offices:
  - {person: p1, office: buitenlandchef, of: EU}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: woensdag, factuality: actual}
note:
  days: {e1: 2024-06-19, e2: 2024-06-19}
