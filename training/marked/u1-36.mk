 date 2020-10-23 [Libië|LY]: wat houdt het {bestand|e1} in, en wie {tekende|e5} het niet?

[De twee legers|GA+HF] die om [Libië|LY] vechten, hebben vrijdag in [Genève|l1] een permanent {staakt-het-vuren|e1+o1} {ondertekend|e1}. Gedurende de plechtigheid, die tien minuten duurde, keken vijf officieren van de ene en vijf van de andere zijde strak naar de tafel. [VN|VN]-gezant [Stella Hargreaves|p1] was de enige die lachte.

Wie zijn die tien?

Generaals en kolonels die elkaar nog kennen van de militaire academie in Tripoli. Zij {komen|e7} sinds februari bijeen onder de naam 5+5. De vorige {zitting|e2}, in september in [Hurghada|l2], leverde al een {gevangenenruil|e3} op. [Hun|GA+HF] {werk|e4} gaat op 2 november verder, in [Ghadames|l3], voor het eerst op eigen bodem.

Wat is afgesproken?

Alle buitenlandse strijders moeten binnen negentig dagen weg. Luchtverkeer tussen Tripoli en Benghazi wordt hervat; het eerste toestel is al geland. Over de gasvelden staat er niets in.

Houdt het stand?

[Turkije|TR] twijfelt daar hardop aan. President [Kemal Erdinç|p2] {noemde|a1} de tekst 'niet van het hoogste niveau'. [Rusland|RU] heeft niet gereageerd. Generaal [Faraj Bu Khatwa|p3], onder wiens bevel [de oostelijke troepen|HF] staan, was niet in [Genève|l1] en zette ook naderhand {geen handtekening|e5}. Wel {liet|a2} [hij|p3] weten dat [zijn|p3] officieren 'mijn hand zijn'.

En de politiek?

Die volgt in november in [Tunis|l4], waar een {dialoog|e6} tussen 75 afgevaardigden gepland staat, tenzij ook die wordt uitgesteld. [Hargreaves|p1] {wil|a3} dat er ook jongeren bij zijn. Zelf is [ze|p1] oud-commandant van de padvinderij, dus dat komt goed.
=====
entities:
  LY: {name: Libië, type: State}
  GA: {name: leger van Tripoli, type: Organisation}
  HF: {name: oostelijke troepen, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  TR: {name: Turkije, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Genève, type: Place}
  l2: {name: Hurghada, type: Place}
  l3: {name: Ghadames, type: Place}
  l4: {name: Tunis, type: Place}
  p1: {name: Stella Hargreaves, type: Person}
  p2: {name: Kemal Erdinç, type: Person}
  p3: {name: Faraj Bu Khatwa, type: Person}
offices:
  - {person: p1, office: gezant, of: VN}
  - {person: p2, office: President, of: TR}
  - {person: p3, office: Generaal, of: HF}
events:
  e1: {type: Agreement, label: permanent staakt-het-vuren, participants: [GA, HF], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Negotiation, label: vorige zitting van 5+5, participants: [GA, HF], place: l2, time: in september, factuality: actual, part_of: e7}
  e3: {type: Agreement, label: gevangenenruil, participants: [GA, HF], place: l2, time: in september, factuality: actual, part_of: e2}
  e4: {type: Negotiation, label: vervolg in Ghadames, participants: [GA, HF], place: l3, time: op 2 november, factuality: planned, part_of: e7, after: e2}
  e5: {type: Agreement, label: handtekening van Bu Khatwa, participants: [p3], factuality: counterfactual}
  e7: {type: Negotiation, label: gesprekken 5+5, participants: [GA, HF], time: sinds februari, factuality: actual}
  e6: {type: Negotiation, label: politieke dialoog in Tunis, place: l4, time: in november, factuality: planned}
acts:
  a1: {type: Statement, by: p2, content: "niet van het hoogste niveau", about: e1}
  a2: {type: Statement, by: p3, content: "mijn hand zijn"}
  a3: {type: Demand, by: p1, content: "dat er ook jongeren bij zijn", about: e6}
outcomes:
  o1: {of: e1, type: ceasefire}
