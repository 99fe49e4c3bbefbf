 date 2021-06-24 Ålandkwestie (1917-1921)

Ålandkwestie, {geschil|e5} tussen [Finland|FI] en [Zweden|SE] over de eilandengroep [Åland|AX] in de Botnische Golf; geldt als het eerste conflict dat door [de Volkenbond|VB] tot een goed einde werd gebracht.

Toen [Finland|FI] zich in december 1917 van Rusland losmaakte, {verzochten|a1} [de eilanders|x1], vrijwel allen Zweedstalig, koning [Gustaaf V|p1] om hereniging. [Stockholm|SE] {stelde|a2} een volksraadpleging voor; [Helsinki|FI] {achtte|r1} die overbodig en {bood|a3} in plaats daarvan zelfbestuur, wat [de landdag van [Åland|AX]|x1] ongelezen {retourneerde|r2}. Na de arrestatie van de woordvoerders Julius Sundblom en Carl Björkman {riep|s1} [Zweden|SE] in juni 1920 [zijn|SE] gezant terug.

Het was [Groot-Brittannië|GB] dat de kwestie, op grond van artikel 11 van het Handvest, bij [de Raad|VB] {aanhangig|a4} maakte. [Beide landen|FI+SE] {beloofden|r3+r5} zich bij het oordeel neer te leggen, [Zweden|SE] met hoorbare tegenzin. [Een commissie van drie|x2], onder wie de [Belg|BE] [Eugène Beyens|p4], {bereisde|e1} de archipel en {adviseerde|a5} hem bij [Finland|FI] te laten, mét waarborgen voor taal en grondbezit. Op 24 juni 1921 {nam|r4} [de Raad|VB] dat {advies|a5} over. Drie dagen nadien werden [beide delegaties|FI+SE] het in [Genève|l1], onder leiding van de [Belgische|BE] voorzitter [Paul Hymans|p5], {eens|e2} over de uitwerking. In oktober volgde een {verdrag|e3} waarbij [tien staten|x3] de neutraliteit van de eilanden garandeerden.

Tegenwoordig wordt de kwestie graag als voorbeeld genoemd; afvaardigingen uit Bougainville en Nagorno-Karabach zijn er op {bezoek|e4} geweest. [Åland|AX] telt 30.000 inwoners, een eigen parlement en geen dienstplicht.
=====
entities:
  FI: {name: Finland, type: State}
  SE: {name: Zweden, type: State}
  GB: {name: Groot-Brittannië, type: State}
  BE: {name: België, type: State}
  AX: {name: Åland, type: Place}
  VB: {name: Volkenbond, type: Organisation}
  x1: {name: Ålandse eilanders, type: Organisation}
  x2: {name: commissie van drie, type: Organisation}
  x3: {name: tien staten, type: Organisation}
  p1: {name: Gustaaf V, type: Person}
  p4: {name: Eugène Beyens, type: Person}
  p5: {name: Paul Hymans, type: Person}
  l1: {name: Genève, type: Place}
offices:
  - {person: p5, office: voorzitter, of: VB}
  - {person: p1, office: koning, of: SE}
events:
  e1: {type: Visit, participants: [x2, p4], place: AX, factuality: actual}
  e2: {type: Agreement, participants: [FI, SE], mediators: [p5], place: l1, time: Drie dagen nadien, factuality: actual}
  e3: {type: Agreement, label: neutraliteitsverdrag, participants: [x3], guarantors: [x3], time: In oktober, factuality: actual}
  e4: {type: Visit, place: AX, factuality: actual}
  e5: {type: Conflict, label: Ålandkwestie, participants: [FI, SE], factuality: actual}
acts:
  a1: {type: Demand, by: x1, to: [p1], content: "om hereniging", time: in december 1917}
  a2: {type: Proposal, by: SE, to: [FI], kind: other, content: "een volksraadpleging", status: rejected}
  a3: {type: Proposal, by: FI, to: [x1], kind: territorial, content: "zelfbestuur", status: rejected}
  a4: {type: Proposal, by: GB, to: [FI, SE], kind: other, content: "bij de Raad aanhangig", status: accepted}
  a5: {type: Proposal, by: x2, to: [VB], kind: territorial, content: "hem bij Finland te laten, mét waarborgen voor taal en grondbezit", status: accepted}
  s1: {type: Statement, by: SE, to: [FI], content: "zijn gezant terug", time: in juni 1920}
replies:
  r1: {to: a2, by: FI, answer: rejected}
  r2: {to: a3, by: x1, answer: rejected}
  r3: {to: a4, by: SE, answer: accepted}
  r5: {to: a4, by: FI, answer: accepted}
  r4: {to: a5, by: VB, answer: accepted}
