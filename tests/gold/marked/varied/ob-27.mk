 date 2023-09-08 Veel bezoek, {weinig wol|o1}

[KINSHASA|l1] - [België|BE] blijft "{in gesprek|e3}" met [Congo|CD] over de luchtvaartrechten van Brussels Airlines, maar daar is alles mee gezegd. Een {onderhoud|e1} van minister [Georges Gilkinet|p1] met [zijn|p1] [Congolese|CD] evenknie [Marc Ekila|p2] {leverde|o1} woensdag bitter weinig op. [Ekila|p2] {vraagt|a1} vier wekelijkse vluchten op Zaventem voor Congo Airways, een maatschappij die momenteel één vliegtuig heeft. [Gilkinet|p1] {hield|r1} zich op de vlakte: dat is een zaak voor Europa. Volgende maand {zakt|e2} [Ekila|p2] naar [Brussel|l2] af, "met de sjerp en met de cijfers".
=====
entities:
  BE: {name: België, type: State}
  CD: {name: Congo, type: State}
  l1: {name: Kinshasa, type: Place}
  l2: {name: Brussel, type: Place}
  p1: {name: Georges Gilkinet, type: Person}
  p2: {name: Marc Ekila, type: Person}
offices:
  - {person: p1, office: minister, of: BE}
  - {person: p2, office: evenknie, of: CD}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, time: woensdag, factuality: actual}
  e2: {type: Visit, participants: [p2], place: l2, time: Volgende maand, factuality: planned}
  e3: {type: Negotiation, label: over luchtvaartrechten, participants: [BE, CD], factuality: actual}
acts:
  a1: {type: Demand, by: p2, to: [BE], content: "vier wekelijkse vluchten op Zaventem voor Congo Airways"}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
