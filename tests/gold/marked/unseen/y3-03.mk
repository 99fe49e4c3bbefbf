 date 2019-11-16 Acht vinkjes voor [Transnistrië|TR], waarvan twee nog niet gezet

Op de derde verdieping van het kantoor van [de OVSE|OV] in Chisinau hangt een whiteboard waar sinds 2017 niets van is afgeveegd. 'Berlijn-plus', staat er, met acht regels eronder: van nummerplaten tot diploma's, de kwesties waarover [Moldavië|MD] en het afvallige [Transnistrië|TR] het ooit eens wilden worden. Achter zes ervan staat een vinkje.

Volgende week zitten [de twee|MD+TR] weer {tegenover [elkaar|MD+TR]|e1}, ditmaal in [Bratislava|l1], in wat diplomaten '5+2' noemen: [de OVSE|OV], [Rusland|RU] en [Oekraïne|UA] als {bemiddelaars|e2}, [de EU|EU] en [de VS|US] als waarnemers. Het is de eerste {ronde|e1} in anderhalf jaar. De vorige {ronde|e3}, mei vorig jaar in [Rome|l2], {eindigde|o1} in een {protocol|e4} over telefoonverkeer dat nooit is uitgevoerd.

De verwachtingen zijn laag. 'Het is fysiotherapie,' {zegt|s1} [Anneke Ruys|p1], oud-diplomaat, tegenwoordig verbonden aan Clingendael. 'Je houdt de spieren soepel, maar je geneest niets.' [Ruys|p1] zat in 2003 in de zaal toen de [Moldavische|MD] president [Ion Voronescu|p2] op het laatste moment {weigerde|r1} het [Russische|RU] {plan|s2} voor een federatie te {ondertekenen|e5}. Het vliegtuig uit Moskou stond al op de startbaan. Een {waarschuwing|s3} uit [Brussel|EU] had volstaan om de {ceremonie|e5} {af te blazen|o2}.

Wie nu iets wil, is [Tiraspol|TR]. Onderhandelaar [Vitali Ignatenko|p3] {vraagt|s4} dat [Chisinau|MD] de strafzaken tegen negen [Transnistrische|TR] functionarissen intrekt. [[Zijn|p3] [Moldavische|MD] opponent|p4], vicepremier [Cristina Lupan|p4], heeft daar {nog niet op gereageerd|r2}. [Zij|p4] {wil|s5} het juist hebben over de twintigduizend ton munitie in Cobasna, die [Rusland|RU] in 1999 {beloofde|s6} weg te halen en die er nog altijd ligt. Een maand geleden {bood|s7} [Moskou|RU] aan het depot samen met [Moldavië|MD] te vernietigen. 'Interessant, maar onvolledig', {vond|r3} [Lupan|p4]: over de vijftienhonderd [Russische|RU] militairen zweeg de brief.

Mocht [Bratislava|l1] {mislukken|o3}, dan overweegt [de [Slowaakse|SK] voorzitter van [de OVSE|OV]|p5] [de twee leiders|MD+TR] zelf {uit te nodigen|s8+e6}, zonder [de vijf anderen|OV+RU+UA+EU+US]. In Chisinau halen ze er de schouders over op. De regering viel dinsdag na een motie van wantrouwen, en wie straks de coalitiebesprekingen gaat leiden, weet niemand.
=====
entities:
  OV: {name: OVSE, type: Organisation}
  MD: {name: Moldavië, type: State}
  TR: {name: Transnistrië, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  EU: {name: EU, type: Organisation}
  US: {name: VS, type: State}
  SK: {name: Slowakije, type: State}
  l1: {name: Bratislava, type: Place}
  l2: {name: Rome, type: Place}
  p1: {name: Anneke Ruys, type: Person}
  p2: {name: Ion Voronescu, type: Person}
  p3: {name: Vitali Ignatenko, type: Person}
  p4: {name: Cristina Lupan, type: Person}
  p5: {name: voorzitter van de OVSE, type: Person}
offices:
  - {person: p2, office: president, of: MD}
  - {person: p3, office: Onderhandelaar, of: TR}
  - {person: p4, office: vicepremier, of: MD}
  - {person: p5, office: voorzitter, of: OV}
events:
  e1: {type: Negotiation, label: 5+2-overleg in Bratislava, participants: [MD, TR], mediators: [OV, RU, UA], observers: [EU, US], place: l1, time: Volgende week, factuality: planned, after: e3}
  e2: {type: Mediation, participants: [MD, TR], mediators: [OV, RU, UA], factuality: planned, part_of: e1}
  e3: {type: Negotiation, label: ronde in Rome, participants: [MD, TR], place: l2, time: mei vorig jaar, factuality: actual}
  e4: {type: Agreement, label: protocol over telefoonverkeer, participants: [MD, TR], factuality: actual, part_of: e3}
  e5: {type: Agreement, label: ondertekening van het federatieplan, participants: [MD, RU], time: in 2003, factuality: counterfactual}
  e6: {type: Meeting, participants: [MD, TR], hosts: [p5], factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: "Het is fysiotherapie", about: e1}
  s2: {type: Proposal, by: RU, to: [MD], kind: treaty, content: "een federatie", status: rejected, about: e5}
  s3: {type: Warning, by: EU, to: [MD], about: e5}
  s4: {type: Demand, by: p3, to: [MD], content: "dat Chisinau de strafzaken tegen negen Transnistrische functionarissen intrekt"}
  s5: {type: Demand, by: p4, content: "de twintigduizend ton munitie in Cobasna"}
  s6: {type: Concession, by: RU, content: "de twintigduizend ton munitie in Cobasna", time: in 1999}
  s7: {type: Proposal, by: RU, to: [MD], kind: other, content: "het depot samen met Moldavië te vernietigen", status: unanswered, time: Een maand geleden}
  s8: {type: Proposal, by: p5, to: [MD, TR], kind: summit, content: "de twee leiders zelf uit te nodigen", status: proposed, factuality: possible, about: e6}
replies:
  r1: {to: s2, by: p2, answer: rejected}
  r2: {to: s4, by: p4, answer: unanswered}
  r3: {to: s7, by: p4, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e3, type: agreement}
  o2: {of: e5, type: cancelled}
  o3: {of: e1, type: no_breakthrough, factuality: possible}
