 date 2023-01-31 Nieuwsbrief uit [Pristina|l1], nr. 14

Hallo allemaal. Weinig sneeuw, veel {bezoek|e1}. Vrijdag {waren|e1} [ze|p1+p2+p3+p4+p5] er alle vijf, de heren die bij ons ‘de grote vijf’ heten: [Miroslav Lajčák|p1] {voor|d1+d2+d3+d4+d5} [de EU|EU], [Gabriel Escobar|p2] voor [Amerika|US], [Emmanuel Bonne|p3] voor [Frankrijk|FR], [Jens Plötner|p4] voor [Duitsland|DE] en [Francesco Talò|p5] voor [Italië|IT].

[Ze|p1+p2+p3+p4+p5] {kwamen|e1} met één boodschap: {slik|a1+a4} het [Frans|FR]-[Duitse|DE] plan, anders {draait|a2} [Europa|EU] de geldkraan dicht. [Albin Kurti|p6] {ontving|e2} [ze|p1+p2+p3+p4+p5] in een zaal zonder gordijnen. Wie [hem|p6] kent, weet dat [hij|p6] dan gaat doceren, en dat deed [hij|p6]. Drie kwartier. Op het eind {zei|r1} [hij|p6] dat het plan ‘een goede basis’ was. De gemeenten met een [Servische|RS] meerderheid, waar [Lajčák|p1] om {vroeg|a3}, krijgen wat [hem|p6] betreft {geen|r2} eigen verband.

's Middags {zaten|e4} [ze|p1+p2+p3+p4+p5] bij [Vučić|p7] in [Belgrado|l2]. [Die|p7] {ging overstag|r3}, min of meer, in een toespraak van een uur en drie kwartier.

Dus ja, er beweegt iets. Meer volgende week, als [Kosovo|XK] en [Servië|RS] {tekenen|e3}, of niet. Dag! Lore
=====
entities:
  EU: {name: EU, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  DE: {name: Duitsland, type: State}
  IT: {name: Italië, type: State}
  XK: {name: Kosovo, type: State}
  RS: {name: Servië, type: State}
  l1: {name: Pristina, type: Place}
  l2: {name: Belgrado, type: Place}
  p1: {name: Miroslav Lajčák, type: Person}
  p2: {name: Gabriel Escobar, type: Person}
  p3: {name: Emmanuel Bonne, type: Person}
  p4: {name: Jens Plötner, type: Person}
  p5: {name: Francesco Talò, type: Person}
  p6: {name: Albin Kurti, type: Person}
  p7: {name: Vučić, type: Person}
events:
  e1: {type: Visit, participants: [p1, p2, p3, p4, p5], place: l1, time: Vrijdag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2, p3, p4, p5, p6], place: l1, time: Vrijdag, factuality: actual, part_of: e1}
  e3: {type: Agreement, participants: [XK, RS], time: volgende week, factuality: possible}
  e4: {type: Meeting, participants: [p1, p2, p3, p4, p5, p7], place: l2, time: "'s Middags", factuality: actual}
acts:
  a1: {type: Proposal, by: FR, to: [p6], kind: treaty, content: "het Frans-Duitse plan", status: accepted}
  a4: {type: Proposal, by: FR, to: [p7], kind: treaty, content: "het Frans-Duitse plan", status: accepted}
  a2: {type: Warning, by: EU, to: [p6], content: "anders draait Europa de geldkraan dicht"}
  a3: {type: Demand, by: p1, to: [p6], content: "De gemeenten met een Servische meerderheid"}
replies:
  r1: {to: a1, by: p6, answer: accepted}
  r2: {to: a3, by: p6, answer: rejected}
  r3: {to: a4, by: p7, answer: accepted}
delegations:
  d1: {of: EU, head: p1, members: [], event: e1}
  d2: {of: US, head: p2, members: [], event: e1}
  d3: {of: FR, head: p3, members: [], event: e1}
  d4: {of: DE, head: p4, members: [], event: e1}
  d5: {of: IT, head: p5, members: [], event: e1}
