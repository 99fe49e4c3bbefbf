 date 2010-12-31 [PRINSES|p3] REDT [TWEE JOURNALISTEN|p1+p2] UIT CEL

Kerst in de cel, oudjaar thuis: de [Belgische|BE] reporters [Fleur Maes|p1] en [Toon Ghyselinck|p2] zijn {vrij|e4}! En dat danken [ze|p1+p2] aan [een prinses|p3].

Prinses [Noor al-Hashim|p3] van [Jordanië|JO] {stapte|e1} tweede kerstdag op het vliegtuig naar [Teheran|l1], met een doos dadels en een {brief|s1} van koning [Hamza|p4]. Daarin stond een simpel {aanbod|s1}: [Iran|IR] laat [de twee|p1+p2] gaan, [België|BE] geeft de bevroren rekening van de ambassade vrij. 's Avonds al kwam er een {ja|r1} van president [Morteza Sarvari|p5].

"[Hij|p5] lachte zelfs", fluistert een hofdame.

Minister van Buitenlandse Zaken [Rudi Peeters|p6] {bezweert|s3} dat er "geen frank losgeld" is betaald. Een {perspraatje|e2} op de luchthaven, met slingers en al, werd wegens mist {geschrapt|o1}.

De volgende missie van [de prinses|p3]? [Ze|p3] zou in februari naar [Pyongyang|l2] {willen|e3}. [Haar|p3] vader zucht.
=====
entities:
  BE: {name: België, type: State}
  JO: {name: Jordanië, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Teheran, type: Place}
  l2: {name: Pyongyang, type: Place}
  p1: {name: Fleur Maes, type: Person}
  p2: {name: Toon Ghyselinck, type: Person}
  p3: {name: Noor al-Hashim, type: Person}
  p4: {name: Hamza, type: Person}
  p5: {name: Morteza Sarvari, type: Person}
  p6: {name: Rudi Peeters, type: Person}
offices:
  - {person: p3, office: Prinses, of: JO}
  - {person: p4, office: koning, of: JO}
  - {person: p5, office: president, of: IR}
  - {person: p6, office: Minister van Buitenlandse Zaken, of: BE}
events:
  e1: {type: Visit, label: reis van prinses Noor naar Teheran, participants: [p3], place: l1, time: tweede kerstdag, factuality: actual}
  e4: {type: Agreement, label: vrijlating tegen de bevroren rekening, participants: [IR, BE], mediators: [p3, JO], factuality: actual}
  e2: {type: PressConference, label: perspraatje op de luchthaven, factuality: counterfactual}
  e3: {type: Visit, label: reis naar Pyongyang, participants: [p3], place: l2, time: in februari, factuality: possible}
acts:
  s1: {type: Proposal, by: p4, to: [IR], kind: prisoner_exchange, content: "Iran laat de twee gaan, België geeft de bevroren rekening van de ambassade vrij", status: accepted, about: e4}
  s3: {type: Statement, by: p6, content: "geen frank losgeld"}
replies:
  r1: {to: s1, by: p5, answer: accepted}
outcomes:
  o1: {of: e2, type: cancelled}
