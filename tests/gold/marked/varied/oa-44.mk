 date 2009-06-19 [Rehn|p1] {geeft|o1} op: {bemiddeling|e1} tussen [Ljubljana|SI] en [Zagreb|HR] in de ijskast

BRUSSEL (Reuters) - Vijf maanden nadat [hij|p1] eraan begon, {legt|o1} Eurocommissaris [Olli Rehn|p1] [zijn|p1] {bemiddelingspoging|e1} in het [Sloveens|SI]-[Kroatische|HR] grensgeschil neer. De toetreding van [Kroatië|HR] tot [de Europese Unie|EU] loopt daardoor verdere vertraging op: [Slovenië|SI] blokkeert veertien van de 35 {onderhandelingshoofdstukken|e6}.

[Rehn|p1] {deelde|a1} donderdag mee dat het "weinig zin heeft nog een vergadering te beleggen om vast te stellen dat de {vorige|e3} mislukt was". {Die|e3} had maandag plaats, in [Brussel|l1], en was de zevende die [de Finse commissaris|p1] met ministers uit [beide landen|SI+HR] {hield|e3}.

Inzet is een hoekje van de Adriatische Zee, de Baai van Piran. [Slovenië|SI], dat 46 kilometer kust heeft, wil een rechtstreekse doorgang naar volle zee. In april {stelde|a2+a3} [Rehn|p1] een tribunaal van vijf juristen voor, waarvan [de regeringen|SI+HR] er drie samen zouden kiezen. [Kroatië|HR] {aanvaardde|r1} dat; [Slovenië|SI] {antwoordde|r2+a4} met amendementen, die op hun beurt in [Zagreb|HR] van tafel werden {geveegd|r3}. "Wie een akkoord wil, komt niet met bladzijden vol puntkomma's", {vond|a5} de [Kroatische|HR] premier [Ivo Brlek-Sanader|p2].

[Zijn|p2] [Sloveense|SI] ambtgenoot [Borut Pahor|p3] {noemde|a6} het staken van de {bemiddeling|e1} "spijtig, niet tragisch". [Hij|p3] {opperde|a7} een {gesprek|e4} onder vier ogen, eind juli, "desnoods in een viskroeg". Daarop was vrijdag nog {geen reactie|r4}.

Eén keer leek de zaak beklonken. In 2001 {parafeerden|e5} de premiers [Drnovšek|p5] en [Račan|p6] een {verdrag|e5} dat [Slovenië|SI] een smalle corridor gaf. Het [Kroatische|HR] parlement heeft het {nooit|e7} bekrachtigd.

[Zweden|SE], dat op 1 juli het voorzitterschap van [de Unie|EU] overneemt, voelt er weinig voor om [Rehns|p1] dossier te erven. "Bilaterale kwesties horen bilateraal te worden opgelost", {liet|a8} minister [Carl Ekman-Lagerlöf|p4] weten.

In Piran zelf worden de sardines schaarser, zegt visser Silvano Radin. Hij vaart uit met twee vlaggen aan boord. "Ik hijs die van wie het dichtst in de buurt is."
=====
entities:
  SI: {name: Slovenië, type: State}
  HR: {name: Kroatië, type: State}
  SE: {name: Zweden, type: State}

  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Olli Rehn, type: Person}
  p2: {name: Ivo Brlek-Sanader, type: Person}
  p3: {name: Borut Pahor, type: Person}
  p4: {name: Carl Ekman-Lagerlöf, type: Person}
  p5: {name: Drnovšek, type: Person}
  p6: {name: Račan, type: Person}
  l1: {name: Brussel, type: Place}
offices:
  - {person: p1, office: Eurocommissaris, of: EU}
  - {person: p2, office: premier, of: HR}
  - {person: p3, office: ambtgenoot, of: SI}
  - {person: p4, office: minister, of: SE}
events:
  e1: {type: Mediation, participants: [SI, HR], mediators: [p1], time: Vijf maanden, factuality: actual}
  e3: {type: Negotiation, label: zevende overleg, participants: [SI, HR], mediators: [p1], place: l1, time: maandag, factuality: actual, part_of: e1}
  e4: {type: Meeting, participants: [p3, p2], time: eind juli, factuality: possible}
  e5: {type: Agreement, label: verdrag van 2001, participants: [p5, p6, SI, HR], time: In 2001, factuality: actual}
  e6: {type: Negotiation, label: toetredingsonderhandelingen, participants: [HR, EU], factuality: actual}
  e7: {type: Agreement, label: bekrachtiging door het Kroatische parlement, participants: [HR], factuality: counterfactual}
acts:
  a1: {type: Statement, by: p1, content: "weinig zin heeft nog een vergadering te beleggen om vast te stellen dat de vorige mislukt was", about: e3, time: donderdag}
  a2: {type: Proposal, by: p1, to: [HR], kind: other, content: "een tribunaal van vijf juristen", status: accepted, about: e1, time: In april}
  a3: {type: Proposal, by: p1, to: [SI], kind: other, content: "een tribunaal van vijf juristen", status: unanswered, about: e1, time: In april}
  a4: {type: Proposal, by: SI, to: [HR], kind: other, content: "amendementen", status: rejected}
  a5: {type: Statement, by: p2, content: "Wie een akkoord wil, komt niet met bladzijden vol puntkomma's"}
  a6: {type: Statement, by: p3, content: "spijtig, niet tragisch", about: e1}
  a7: {type: Proposal, by: p3, to: [p2], kind: talks, content: "een gesprek onder vier ogen, eind juli", status: unanswered, about: e4}
  a8: {type: Statement, by: p4, content: "Bilaterale kwesties horen bilateraal te worden opgelost"}
replies:
  r1: {to: a2, by: HR, answer: accepted}
  r2: {to: a3, by: SI, answer: unanswered}
  r3: {to: a4, by: HR, answer: rejected}
  r4: {to: a7, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
