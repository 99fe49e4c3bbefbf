 date 2024-02-26 [Boedapest|HU] {stemt|r1} in: [Zweden|SE] nu echt bij [de NAVO|NA]

Met 188 tegen 6 stemmen heeft het [Hongaarse|HU] parlement maandag de toetreding van [Zweden|SE] tot [de NAVO|NA] {bekrachtigd|r1}. Daarmee valt het laatste slot van de deur. De {aanvraag|s1} dateert van mei 2022; [Ankara|TR] zette er in januari [zijn|TR] {handtekening|r2} onder.

Premier [Viktor Orbán|p1] liet [Stockholm|SE] tot het einde toe bungelen. [Hij|p1] {wilde|a1} dat [de [Zweedse|SE] premier|p2] eerst bij [hem|p1] {langskwam|e1}. [Ulf Kristersson|p2] {deed|r3} dat vrijdag. In het karmelietenklooster {sloten|e2} [ze|p1+p2] een {koop|e2} over vier Gripens, en [Saab|SB] opent in [Hongarije|HU] een rekencentrum. 'Het vertrouwen is hersteld', {aldus|a2} [Orbán|p1].

Ziek

Het debat zelf duurde krap veertig minuten. Parlementsvoorzitter László Kövér moet de wet tekenen, want [Hongarije|HU] heeft even geen president: Katalin Novák stapte op om een gratiekwestie. De oppositie zwaaide met blauw-gele vlaggetjes. Twee Kamerleden van Mi Hazánk gingen op de gang een broodje halen.

In de haven van Slite op Gotland merkt men er weinig van. Er wordt een cementfabriek gesloten, daar gaat het over. 'En over de schapen', zegt de kapster.
=====
entities:
  HU: {name: "Hongarije", type: State}
  SE: {name: "Zweden", type: State}
  TR: {name: "Turkije", type: State}
  NA: {name: "NAVO", type: Organisation}
  SB: {name: "Saab", type: Organisation}
  p1: {name: "Viktor Orbán", type: Person}
  p2: {name: "Ulf Kristersson", type: Person}
offices:
  - {person: p1, office: "Premier", of: HU}
  - {person: p2, office: "premier", of: SE}
events:
  e1: {type: Visit, participants: [p2], place: HU, time: "vrijdag", factuality: actual}
  e2: {type: Agreement, participants: [p1, p2], time: "vrijdag", part_of: e1, factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [SE], content: "de Zweedse premier eerst bij hem langskwam"}
  a2: {type: Statement, by: p1, content: "Het vertrouwen is hersteld"}
  s1: {type: Proposal, by: SE, to: [NA], kind: treaty, content: "de toetreding van Zweden tot de NAVO", status: accepted, time: "mei 2022"}
replies:
  r1: {to: s1, by: HU, answer: accepted}
  r2: {to: s1, by: TR, answer: accepted}
  r3: {to: a1, by: p2, answer: accepted}
