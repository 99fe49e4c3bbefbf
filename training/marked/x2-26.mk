 date 2020-11-30 Waarom [Sofia|BG] en [Skopje|MK] over een dode revolutionair ruziën

[Bulgarije|BG] {houdt|s1} de {toetredingsgesprekken|e1:counterfactual} van [Noord-Macedonië|MK] met [de EU|EU] tegen. De inzet is een taal, een geschiedenisboek en een man die in 1903 sneuvelde.

Wat wil [Bulgarije|BG] precies?

[Sofia|BG] {verlangt|a1} dat [Skopje|MK] erkent dat het Macedonisch uit het Bulgaars is voortgekomen. Ook {moet|a2} er een gedeelde herdenking komen van Gotse Deltsjev. Op dat laatste {ging|r1} [Skopje|MK] in, het eerste is er {onbespreekbaar|r2}.

Is er al over gepraat?

En hoe. Een historische commissie {vergaderde|e2} sinds 2018 negentien keer en {doofde uit|o1}. Vorige maand {ontmoetten|e3} de premiers [Bojko Stanisjev|p1] en [Zoran Trajanovski|p2] [elkaar|p1+p2] in [Berlijn|l1], op initiatief van [Duitsland|DE]. Staatssecretaris [Hannelore Brüning|p3] {legde|s2+s3} [hun|p1+p2] een {vriendschapsverdrag|e6} met twaalf artikelen voor. [Trajanovski|p2] {kon|r3} er [zijn|p2] handtekening onder zetten, [Stanisjev|p1] {vond|r4} het "te vroeg en te Duits".

En nu?

[Portugal|PT], dat in januari het EU-voorzitterschap overneemt, wil het stokje van [Duitsland|DE] overnemen. [Het|PT] heeft oud-commissaris [Teresa Vilarinho|p4] als {bemiddelaarster|e4} {aangezocht|s4}. [Zij|p4] heeft nog {geen ja gezegd|r5}. Een {topontmoeting|e5} die voor 10 december in de steigers stond, is {van de baan|o2}.
=====
entities:
  BG: {name: Bulgarije, type: State}
  MK: {name: Noord-Macedonië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Bojko Stanisjev, type: Person}
  p2: {name: Zoran Trajanovski, type: Person}
  p3: {name: Hannelore Brüning, type: Person}
  p4: {name: Teresa Vilarinho, type: Person}
  l1: {name: Berlijn, type: Place}
  DE: {name: Duitsland, type: State}
  PT: {name: Portugal, type: State}
offices:
  - {person: p1, office: premier, of: BG}
  - {person: p2, office: premier, of: MK}
  - {person: p3, office: Staatssecretaris, of: DE}
  - {person: p4, office: oud-commissaris, of: EU}
events:
  e1: {type: Negotiation, label: toetredingsgesprekken, participants: [MK, EU], factuality: counterfactual}
  e2: {type: Negotiation, label: historische commissie, participants: [BG, MK], time: sinds 2018, factuality: actual}
  e3: {type: Meeting, label: ontmoeting in Berlijn, participants: [p1, p2], mediators: [p3, DE], place: l1, time: Vorige maand, factuality: actual}
  e4: {type: Mediation, label: Portugese bemiddeling, participants: [BG, MK], mediators: [PT, p4], time: in januari, factuality: possible}
  e6: {type: Agreement, label: vriendschapsverdrag, participants: [BG, MK], factuality: counterfactual}
  e5: {type: Meeting, label: topontmoeting van december, participants: [BG, MK], time: 10 december, factuality: counterfactual}
acts:
  s1: {type: Statement, by: BG, content: "toetredingsgesprekken van Noord-Macedonië", about: e1}
  a1: {type: Demand, by: BG, to: [MK], content: "erkent dat het Macedonisch uit het Bulgaars is voortgekomen"}
  a2: {type: Demand, by: BG, to: [MK], content: "een gedeelde herdenking komen van Gotse Deltsjev"}
  s2: {type: Proposal, by: p3, to: [p2], kind: treaty, content: "een vriendschapsverdrag met twaalf artikelen", status: accepted, about: e6}
  s3: {type: Proposal, by: p3, to: [p1], kind: treaty, content: "een vriendschapsverdrag met twaalf artikelen", status: rejected, about: e6}
  s4: {type: Proposal, by: PT, to: [p4], kind: other, content: "als bemiddelaarster", status: unanswered, about: e4}
replies:
  r1: {to: a2, by: MK, answer: accepted}
  r2: {to: a1, by: MK, answer: rejected}
  r3: {to: s2, by: p2, answer: accepted}
  r4: {to: s3, by: p1, answer: rejected}
  r5: {to: s4, by: p4, answer: unanswered}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e5, type: cancelled}
