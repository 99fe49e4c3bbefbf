 date 2022-09-20 [Brussel|EU] krijgt [Servië en Kosovo|RS+XK] {halverwege|o1}: wel stroom, geen kentekens

BRUSSEL - Elf uur lang {zaten|e1} [ze|RS+XK] in aparte zalen, met [één man|p1] die van deur naar deur {liep|e2}. Toen [EU|EU]-gezant [Miguel Arrabal|p1] maandagavond naar buiten kwam, had [hij|p1] {half werk|o1} in handen. [Servië en Kosovo|RS+XK] {worden het eens|e3} over de stroomrekeningen in het noorden van [Kosovo|XK]; over de kentekenplaten {kibbelen|e5+o2} [ze|RS+XK] volgende maand voort.

De [Servische|RS] {ploeg|d1}, {aangevoerd|d1} door kabinetschef [Dragana Veselić|p2], bracht vooral juristen mee. [Pristina|XK] {vaardigde|d2} vicepremier [Arben Loshi|p3] af, geflankeerd door energieregulator [Teuta Krasniqi-Bala|p4]. [Loshi|p3] {opperde|s1} om de plaatjes een jaar lang met een sticker af te plakken, op kosten van [de Unie|EU]. [Veselić|p2] {schoof|r1} dat idee van tafel: "Een sticker is ook een vlag."

[Arrabal|p1], die sinds het voorjaar {pendelt|e2} tussen [de twee hoofdsteden|RS+XK], {noemde|s2} de {deal|e3} over de elektriciteit "klein maar controleerbaar". [De [Noorse|NOR] ambassade|NOR] zag toe als waarnemer. Een {persmoment|e4:planned} van [de twee delegatieleiders|p2+p3] samen {ging niet door|o3}; [Veselić|p2] was al naar de luchthaven.
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  EU: {name: Europese Unie, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  p1: {name: Miguel Arrabal, type: Person}
  p2: {name: Dragana Veselić, type: Person}
  p3: {name: Arben Loshi, type: Person}
  p4: {name: Teuta Krasniqi-Bala, type: Person}
offices:
  - {person: p1, office: EU-gezant, of: EU}
  - {person: p2, office: kabinetschef, of: RS}
  - {person: p3, office: vicepremier, of: XK}
  - {person: p4, office: energieregulator, of: XK}
events:
  e1: {type: Negotiation, label: overleg Servië en Kosovo, participants: [RS, XK], mediators: [p1], observers: [NOR], time: maandagavond, factuality: actual}
  e2: {type: Mediation, label: pendeldiplomatie van Arrabal, participants: [RS, XK], mediators: [p1], time: sinds het voorjaar, factuality: actual}
  e3: {type: Agreement, label: deal over elektriciteit, participants: [RS, XK], factuality: actual, part_of: e1}
  e5: {type: Negotiation, label: volgende ronde over kentekens, participants: [RS, XK], time: volgende maand, factuality: planned, after: e1}
  e4: {type: PressConference, label: gezamenlijk persmoment, participants: [p2, p3], factuality: counterfactual}
acts:
  s1: {type: Proposal, by: p3, to: [RS], kind: other, content: om de plaatjes een jaar lang met een sticker af te plakken, status: rejected}
  s2: {type: Statement, by: p1, content: klein maar controleerbaar, about: e3}
replies:
  r1: {to: s1, by: p2, answer: rejected}
delegations:
  d1: {of: RS, head: p2, members: [], event: e1}
  d2: {of: XK, head: p3, members: [p4], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e4, type: cancelled}
