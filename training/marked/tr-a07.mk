 date 2024-05 Ruzie om stuwmeer: [Servië|SER] {stapt op|o1} bij {wateroverleg|e1} met [Kosovo|KOS]

[OHRID|l1] - Nog geen vijf uur heeft het geduurd. Toen sloeg [de [Servische|SER] {delegatieleider|d1}|p1] [Dragan Ilić|p1] [zijn|p1] map dicht, trok [zijn|p1] jas aan en {verliet|o1} de vergaderzaal. Daarmee klapte gisteren het {overleg|e1} tussen [Servië|SER] en [Kosovo|KOS] over het water uit het [Gazivodameer|l2].

{Gesproken|e1} werd er in het Noord-Macedonische [Ohrid|l1]. Sinds maart {bemiddelt|e2} [EU|EUR]-gezant [Willemijn ter Horst|p2] namens [de Europese Unie|EUR] tussen [de twee buren|SER+KOS]. [Zij|p2] had {gevraagd|s1+s2} om een gezamenlijk waterbedrijf, met een voorzitter uit een derde land. De [Kosovaren|KOS], {vertegenwoordigd|d2} door [het duo|p3+p4] [Blerim Hoxha|p3] en [Vjosa Krasniqi|p4], zeiden {ja|r1}. De [Serviërs|SER] zeiden {nee|r2}.

Kraan dicht

Van [Kosovaarse|KOS] kant wordt {geëist|e3} dat [Servië|SER] elke dag meetgegevens over de waterstand vrijgeeft. [Ilić|p1]: "[Onze|SER] dam, [onze|SER] {cijfers|e4}." Vanuit [Belgrado|SER] kwam er nog een schepje bovenop. President [Aleksandar Vučić|p5] {dreigde|e5} op televisie de kraan helemaal dicht te draaien als [Pristina|KOS] de [Servische|SER] ingenieurs blijft weren.

{Volgens|a1} [Krasniqi|p4] was er meer mogelijk geweest. "[We|KOS] hadden al {ingestemd|e6} met [Servische|SER] technici bij de pompen", vertelde [zij|p4] aan de wachtende pers. "Verder dan dat kun je niet {buigen|e7}."

Telefoon

's Avonds {hing|e8} [EU|EUR]-buitenlandchef [Josep Borrell|p6] aan de lijn met [Vučić|p5]. [Borrell|p6] {hield|s3} [hem|p5] voor dat het geld voor een nieuwe waterzuivering vrijkomt zodra [Servië|SER] terugkeert. Wat [de president|p5] {antwoordde|r3}, is niet bekend.

Of de {gesprekken|e9} over twee weken in [Brussel|l3] worden hervat, hangt nu van [Belgrado|SER] af. Een {werkdiner|e10} dat [Ter Horst|p2] vanavond voor [beide ploegen|SER+KOS] zou geven, is {geschrapt|o2}.
=====
entities:
  p1: {name: Dragan Ilić, type: Person}
  p2: {name: Willemijn ter Horst, type: Person}
  p3: {name: Blerim Hoxha, type: Person}
  p4: {name: Vjosa Krasniqi, type: Person}
  p5: {name: Aleksandar Vučić, type: Person}
  p6: {name: Josep Borrell, type: Person}
  SER: {name: Servië, type: State}
  KOS: {name: Kosovo, type: State}
  EUR: {name: Europese Unie, type: Organisation}
  l1: {name: Ohrid, type: Place}
  l2: {name: Gazivodameer, type: Place}
  l3: {name: Brussel, type: Place}
offices:
  - {person: p1, office: delegatieleider, of: SER}
  - {person: p2, office: gezant, of: EUR}
  - {person: p5, office: president, of: SER}
  - {person: p6, office: buitenlandchef, of: EUR}
events:
  e1: {type: Negotiation, label: wateroverleg Servië-Kosovo, participants: [SER, KOS], mediators: [EUR, p2], place: l1, time: gisteren, factuality: actual}
  e2: {type: Mediation, label: EU bemiddelt via Ter Horst, participants: [SER, KOS], mediators: [EUR, p2], time: Sinds maart, factuality: actual}
  e8: {type: Meeting, label: telefoongesprek Borrell-Vučić, participants: [p6, p5], time: '''s Avonds', factuality: actual}
  e9: {type: Negotiation, label: mogelijke hervatting in Brussel, participants: [SER, KOS], place: l3, time: over twee weken, factuality: possible, after: e1}
  e10: {type: Meeting, label: geschrapt werkdiner van Ter Horst, participants: [p2, SER, KOS], time: vanavond, factuality: counterfactual}
acts:
  e3: {type: Demand, by: KOS, to: [SER], content: Servië elke dag meetgegevens over de waterstand vrijgeeft}
  e4: {type: Statement, by: p1, content: 'Onze dam, onze cijfers'}
  e5: {type: Warning, by: p5, to: [KOS], content: de kraan helemaal dicht te draaien als Pristina de Servische ingenieurs blijft weren}
  e6: {type: Concession, by: p4, to: [SER], content: Servische technici bij de pompen}
  e7: {type: Statement, by: p4, content: Verder dan dat kun je niet buigen}
  s1: {type: Proposal, by: p2, to: [KOS], kind: other, content: 'een gezamenlijk waterbedrijf, met een voorzitter uit een derde land', status: accepted}
  s2: {type: Proposal, by: p2, to: [SER], kind: other, content: 'een gezamenlijk waterbedrijf, met een voorzitter uit een derde land', status: rejected}
  s3: {type: Proposal, by: p6, to: [p5], kind: other, status: unanswered, content: het geld voor een nieuwe waterzuivering vrijkomt zodra Servië terugkeert}
  a1: {type: Statement, by: p4, content: meer mogelijk geweest}
replies:
  r1: {to: s1, by: KOS, answer: accepted}
  r2: {to: s2, by: SER, answer: rejected}
  r3: {to: s3, by: p5, answer: unanswered}
delegations:
  d1: {of: SER, head: p1, members: [], event: e1}
  d2: {of: KOS, head: null, members: [p3, p4], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e10, type: cancelled}
