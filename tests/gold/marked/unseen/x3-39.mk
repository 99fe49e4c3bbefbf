 date 2009-01-18 [Oekraïne|UA] en [Rusland|RU]: gas stroomt weer

De kraan gaat open. Na 18 koude dagen {tekenden|e1} [Kiev|UA] en [Moskou|RU] zondagnacht een {vergelijk|e1} over prijs en doorvoer. [Tsjechië|CZ], dit halfjaar voorzitter van [de EU|EU], {bracht|e2} [de kemphanen|UA+RU] samen. [Kiev|UA] {slikt|a1} een prijs van 360 dollar. Slowakije kan zijn fabrieken weer opstarten.
=====
entities:
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  CZ: {name: Tsjechië, type: State}
  EU: {name: Europese Unie, type: Organisation}
events:
  e1: {type: Agreement, label: gasvergelijk, participants: [UA, RU], time: "zondagnacht", factuality: actual}
  e2: {type: Mediation, label: Tsjechische bemiddeling, participants: [UA, RU], mediators: [CZ], factuality: actual}
acts:
  a1: {type: Concession, by: UA, to: [RU], content: "een prijs van 360 dollar"}
