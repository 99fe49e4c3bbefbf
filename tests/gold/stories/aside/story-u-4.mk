 date 2026-02-20 Half {akkoord|e9+o4} in [Wenen|l3]: wel gas, geen gevangenen

[WENEN|l3] - Donderdag tegen middernacht waren [Moldavië|MD] en [Transnistrië|TN] het {eens|e9+o4}, althans over het gas. Twee dagen {onderhandelden|e4} [ze|MD+TN] op een kantoor van [de OVSE|OV], onder leiding van gezant [Thomas Reitinger|p5]. De [Moldavische|MD] vicepremier [N. Grosu|p3] {leidde|d3} de ene ploeg, [Vitalie Ignatenco|p1], zoals [hij|p1] op [zijn|p1] naambordje heette, de {andere|d4}.

[Reitinger|p5] had [zijn|p5] {voorstel|a1+a2} van januari bijgeschaafd. Zestig dagen gas werden er {vijfenveertig|a7}; daar hoefde [geen van beide|MD+TN] lang over {na te denken|r7+r8}. Van de drie gevangenen maakte [hij|p5] er {twee|a8}. [Ignatenco|p1] {vroeg|r9} daarvoor bedenktijd tot na het weekeinde.

Het [Transnistrische|TN] persbureau meldt dat [Grosu|p3] woensdag een uur lang was {weggelopen|o5}. {Kletskoek|s6}, zegt [[haar|p3] woordvoerster|p10]: [de vicepremier|p3] had [haar|p3] dochter aan de lijn.

[De Europese Unie|EU] schuift de rekening voor het gas door naar een noodfonds. Hoe hoog die uitvalt, wil [Brussel|EU] niet kwijt.

Op de dag van het {akkoord|e9} {zat|e5} de [Transnistrische|TN] 'president' [Vadim Krasnov|p8] in [Moskou|l5] bij de [Russische|RU] onderminister [Galina Zotova|p9]. Over gas is daar naar verluidt {niet gesproken|e11}. Wel over zestien tractoren.

In de eerste week van maart komen [de partijen|MD+TN] terug naar [Bender|l1] om te {tekenen|e10}. Als het tenminste niet eerder dooit, grapte een Weense tolk.
=====
entities:
  MD: {name: Moldavië, type: State}
  TN: {name: Transnistrië, type: State}
  RU: {name: Rusland, type: State}
  OV: {name: OVSE, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Vitali Ignatenko, type: Person}
  p3: {name: Natalia Grosu, type: Person}
  p5: {name: Thomas Reitinger, type: Person}
  p8: {name: Vadim Krasnov, type: Person}
  p9: {name: Galina Zotova, type: Person}
  p10: {name: woordvoerster van Natalia Grosu, type: Person}
  l1: {name: Bender, type: Place}
  l3: {name: Wenen, type: Place}
  l5: {name: Moskou, type: Place}
offices:
  - {person: p3, office: vicepremier, of: MD}
  - {person: p5, office: gezant, of: OV}
  - {person: p8, office: president, of: TN}
  - {person: p9, office: onderminister, of: RU}
events:
  e4: {type: Negotiation, participants: [MD, TN], mediators: [p5], place: l3, time: Twee dagen, factuality: actual}
  e9: {type: Agreement, label: half akkoord, participants: [MD, TN], place: l3, time: Donderdag tegen middernacht, factuality: actual, part_of: e4}
  e5: {type: Meeting, participants: [p8, p9], place: l5, time: Op de dag van het akkoord, factuality: actual}
  e11: {type: Meeting, label: gas, participants: [p8, p9], place: l5, factuality: counterfactual, part_of: e5}
  e10: {type: Agreement, participants: [MD, TN], place: l1, time: In de eerste week van maart, factuality: planned}
acts:
  a1: {type: Proposal, by: p5, to: [MD], kind: other, content: Zestig dagen gas, status: proposed}
  a2: {type: Proposal, by: p5, to: [TN], kind: other, content: Zestig dagen gas, status: proposed}
  a7: {type: Proposal, by: p5, to: [MD, TN], kind: other, content: vijfenveertig, status: accepted, about: e4}
  a8: {type: Proposal, by: p5, to: [TN], kind: prisoner_exchange, content: twee, status: unanswered, about: e4}
  s6: {type: Statement, by: p10, content: Kletskoek, about: e4}
replies:
  r7: {to: a7, by: MD, answer: accepted}
  r8: {to: a7, by: TN, answer: accepted}
  r9: {to: a8, by: p1, answer: unanswered}
delegations:
  d3: {of: MD, head: p3, members: [], event: e4}
  d4: {of: TN, head: p1, members: [], event: e4}
outcomes:
  o4: {of: e4, type: partial_agreement}
  o5: {of: e4, type: walkout, factuality: possible}
