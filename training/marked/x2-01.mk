 date 2021-09-03 [Twee [Belgische|BE] verpleegkundigen|p1+p2] {vrij|s1} na {tussenkomst|e1} van [Oman|OM]

[De twee [Belgische|BE] verpleegkundigen|p1+p2] die sinds juni in [Jemen|l1] werden vastgehouden, zijn terecht. Dat heeft Buitenlandse Zaken vrijdagmiddag bevestigd. [De Houthi-beweging|HO] droeg [hen|p1+p2] in alle vroegte {over|s1} aan een gezant van [de sultan van [Oman|OM]|p3], die al wekenlang {tussen [Brussel|BE] en [Sanaa|HO] heen en weer liep|e1}. Minister van Buitenlandse Zaken [Lieselot Vandekerckhove|p4] {dankte|s2} [Muscat|OM] "voor het geduld van een steenhouwer". Of er iets tegenover stond, wou [ze|p4] {niet kwijt|s3}. [Griet Pauwels|p1] en [Bram Dewaele|p2] worden vanavond op Melsbroek verwacht.
=====
entities:
  BE: {name: België, type: State}
  OM: {name: Oman, type: State}
  HO: {name: Houthi's, type: Organisation}
  l1: {name: Jemen, type: Place}
  p1: {name: Griet Pauwels, type: Person}
  p2: {name: Bram Dewaele, type: Person}
  p3: {name: sultan van Oman, type: Person}
  p4: {name: Lieselot Vandekerckhove, type: Person}
offices:
  - {person: p3, office: sultan, of: OM}
  - {person: p4, office: Minister van Buitenlandse Zaken, of: BE}
events:
  e1: {type: Mediation, label: Omaanse bemiddeling over de verpleegkundigen, participants: [BE, HO], mediators: [OM], time: "al wekenlang", factuality: actual}
acts:
  s1: {type: Concession, by: HO, to: [BE], content: "De twee Belgische verpleegkundigen", time: "in alle vroegte"}
  s2: {type: Statement, by: p4, to: [OM], content: "voor het geduld van een steenhouwer"}
  s3: {type: Statement, by: p4, content: "Of er iets tegenover stond"}
