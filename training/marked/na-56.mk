 date 2024-07-23 Veertien [Palestijnse|PS] partijen, één [Chinese|CN] vulpen

Met een {handtekening|e1+o1} onder de Verklaring van [Peking|l1] hebben [Fatah|FA], [Hamas|HA] en nog een dozijn kleinere groepen zich dinsdag voorgenomen samen een regering te vormen. [Wang Yi|p1], [de [Chinese|CN] minister van Buitenlandse Zaken|p1], klapte als eerste. Drie dagen had [hij|p1] [hen|FA+HA] in een staatsvilla laten {praten|e2}. ‘Het eten was uitstekend’, {zei|s1} [Mahmoud al-Aloul|p2], die de {ploeg|d1} van [Fatah|FA] {leidde|d1}, gevraagd naar de inhoud.

Aan de overzijde van de tafel zat [Moussa Abu Marzouk|p3], {vergezeld|d2} van [Husam Badran|p4]. [Egypte|EG], [Algerije|DZ] en [Rusland|RU] hadden een diplomaat als waarnemer gestuurd.

Wat er van komt? In 2022, in [Algiers|l2], tekenden [Fatah|FA] en [Hamas|HA] ook een {verdrag|e3}, met een jaar erop, een datum zelfs, en dat is in een la verdwenen. [Israël|IL], bij monde van minister [Israel Katz|p5], {liet|s2} er geen gras over groeien: er komt geen regering met [Hamas|HA], in [Ramallah|l3] niet, in [Gaza|l4] niet. Dat was overigens ook de {reactie|s3} van [Washington|US].
=====
entities:
  PS: {name: Palestina, type: State}
  CN: {name: China, type: State}
  FA: {name: Fatah, type: Organisation}
  HA: {name: Hamas, type: Organisation}
  EG: {name: Egypte, type: State}
  DZ: {name: Algerije, type: State}
  RU: {name: Rusland, type: State}
  IL: {name: Israël, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Peking, type: Place}
  l2: {name: Algiers, type: Place}
  l3: {name: Ramallah, type: Place}
  l4: {name: Gaza, type: Place}
  p1: {name: Wang Yi, type: Person}
  p2: {name: Mahmoud al-Aloul, type: Person}
  p3: {name: Moussa Abu Marzouk, type: Person}
  p4: {name: Husam Badran, type: Person}
  p5: {name: Israel Katz, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: CN}
  - {person: p5, office: minister, of: IL}
events:
  e1: {type: Agreement, label: Verklaring van Peking, participants: [FA, HA], mediators: [p1], observers: [EG, DZ, RU], place: l1, time: dinsdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [FA, HA], mediators: [p1], observers: [EG, DZ, RU], place: l1, time: Drie dagen, factuality: actual}
  e3: {type: Agreement, participants: [FA, HA], place: l2, time: "In 2022", factuality: actual}
acts:
  s1: {type: Statement, by: p2, content: "Het eten was uitstekend"}
  s2: {type: Statement, by: p5, content: "er komt geen regering met Hamas, in Ramallah niet, in Gaza niet"}
  s3: {type: Statement, by: US, content: "er komt geen regering met Hamas, in Ramallah niet, in Gaza niet"}
delegations:
  d1: {of: FA, head: p2, members: [], event: e2}
  d2: {of: HA, head: p3, members: [p4], event: e2}
outcomes:
  o1: {of: e2, type: agreement}
