 date 2020-10-12 Een week lang dichte gordijnen in [Genève|l1]

De eerste die naar buiten kwam, was de kok. "[Ze|GT+GB] eten goed", {meldde|a1} hij de wachtende verslaggevers. Meer viel er zondag niet te vernemen over de {besprekingen|e1} tussen [de twee regeringen van [Libië|LY]|GT+GB], die van [Tripoli|GT] en die van [Tobroek|GB].

Een dag later weten we iets meer. De Zweedse [VN|VN]-gezante [Ingrid Malmqvist|p1], die de zaak aan elkaar praat, trad maandagmiddag op het bordes om {verslag|e2} te doen. Er is een gezamenlijke commissie {afgesproken|e3+o1} die de kustweg tussen Sirte en Misrata moet heropenen. Over het vertrek van de huurlingen, het struikelblok van de vorige twee rondes, zijn [de kemphanen|GT+GB] het "{niet eens|o1}, maar op een beschaafde manier".

[Tripoli|GT] had een {fasering|a2} op papier gezet: eerst [de Russen|RU] weg, dan [de Turken|TR]. [Tobroek|GB] {wil|a3} het andersom en {veegde|r1} het {stuk|a2} van tafel. [Malmqvist|p1] {gooide|a4+a6} daarop een derde variant in de groep: allebei tegelijk, onder toezicht van [de Afrikaanse Unie|AU]. [Tobroek|GB] {bestudeert|r2} die nog, [Tripoli|GT] {slikte|r3} hem, met "lange tanden".

[Beide partijen|GT+GB] mochten vijf mensen {meebrengen|d1+d2}. De [westelijke|GT] vijf staan onder bevel van generaal [Osama Bashagha|p2]. Aan de overkant is geen baas aangewezen; het woord voerden afwisselend kolonel [Faraj al-Obeidi|p3] en jurist [Salma Bouzid|p4].

[Egypte|EG] en [Turkije|TR], de mogendheden achter de schermen, hadden ieder een waarnemer op de gang. [Hun|EG+TR] aanwezigheid leidde donderdag bijna tot een {breuk|o2}: [Al-Obeidi|p3] {kondigde|a5} aan op te stappen als de [Turk|TR] niet van zijn stoel kwam. [Hij|p3] bleef, omdat de stoel verdween.

Volgende maandag {hervat|e4+o3} men het {gesprek|e4}, in [Tunis|l2] ditmaal. De kok gaat niet mee.
=====
entities:
  LY: {name: Libië, type: State}
  GT: {name: regering in Tripoli, type: Organisation}
  GB: {name: regering in Tobroek, type: Organisation}
  p1: {name: Ingrid Malmqvist, type: Person}
  VN: {name: VN, type: Organisation}
  RU: {name: Rusland, type: State}
  TR: {name: Turkije, type: State}
  EG: {name: Egypte, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p2: {name: Osama Bashagha, type: Person}
  p3: {name: Faraj al-Obeidi, type: Person}
  p4: {name: Salma Bouzid, type: Person}
  l1: {name: Genève, type: Place}
  l2: {name: Tunis, type: Place}
offices:
  - {person: p1, office: VN-gezante, of: VN}
  - {person: p2, office: generaal, of: GT}
  - {person: p3, office: kolonel, of: GB}
  - {person: p4, office: jurist, of: GB}
events:
  e1: {type: Negotiation, label: besprekingen in Genève, participants: [GT, GB], mediators: [p1], observers: [EG, TR], place: l1, time: Een week lang, factuality: actual}
  e2: {type: PressConference, label: verslag van Malmqvist, participants: [p1], place: l1, time: maandagmiddag, factuality: actual}
  e3: {type: Agreement, label: gezamenlijke commissie voor de kustweg, participants: [GT, GB], place: l1, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: vervolg in Tunis, participants: [GT, GB], place: l2, time: Volgende maandag, factuality: planned, after: e1}
acts:
  a1: {type: Statement, by: de kok, content: Ze eten goed, time: zondag}
  a2: {type: Proposal, by: GT, to: [GB], kind: other, content: "eerst de Russen weg, dan de Turken", status: rejected}
  a3: {type: Demand, by: GB, to: [GT], content: het andersom}
  a4: {type: Proposal, by: p1, to: [GB], kind: other, content: "allebei tegelijk, onder toezicht van de Afrikaanse Unie", status: unanswered}
  a6: {type: Proposal, by: p1, to: [GT], kind: other, content: "allebei tegelijk, onder toezicht van de Afrikaanse Unie", status: accepted}
  a5: {type: Warning, by: p3, content: op te stappen als de Turk niet van zijn stoel kwam, time: donderdag, about: e1}
replies:
  r1: {to: a2, by: GB, answer: rejected}
  r2: {to: a4, by: GB, answer: unanswered}
  r3: {to: a6, by: GT, answer: accepted}
delegations:
  d1: {of: GT, head: p2, members: [], event: e1}
  d2: {of: GB, head: null, members: [p3, p4], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: walkout, factuality: counterfactual}
  o3: {of: e1, type: continuation_agreed}
