 date 2024-05-06 Geen doorbraak in Brussel

Minister [Ararat Mirzojan|p1] van [Armenië|AM] {onderhandelde|e1} zondag in [Brussel|l1] met [Azerbeidzjan|AZ] over de grens; de [Europese Unie|EU] bemiddelde, [Rusland|RU] keek toe. Een {doorbraak|o1} bleef uit. In 2023 had [Zwitserland|CH] al {gesprekken|e2} tussen beide mogelijk gemaakt. [Azerbeidzjan|AZ] {eist|s1} vier dorpen.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  EU: {name: Europese Unie, type: Organisation}
  RU: {name: Rusland, type: State}
  CH: {name: Zwitserland, type: State}
  l1: {name: Brussel, type: Place}
  p1: {name: Ararat Mirzojan, type: Person}
offices:
  - {person: p1, office: minister, of: AM}
events:
  e1: {type: Negotiation, participants: [AM, AZ, p1], mediators: [EU], observers: [RU], place: l1, time: zondag, factuality: actual}
  e2: {type: Negotiation, participants: [AM, AZ], facilitators: [CH], time: In 2023, factuality: actual}
acts:
  s1: {type: Demand, by: AZ, to: [AM], content: vier dorpen}
outcomes:
  o1: {of: e1, type: no_breakthrough}
note:
  days: {e1: 2024-05-05, e2: 2023-01-01/2023-12-31}
  topics: {e1: [borders]}
  words: {e1: de grens}
