 date 2014-09-06 [Minsk|l1], twaalf regels: {bestand|e1+o1} in Oost-Oekraïne

Op één vel, {ondertekend|e1} vrijdag in [Minsk|l1] onder het oog van de [Zwitserse|CH] diplomate [Regula Bänziger|p1], die namens [de OVSE|OVSE] {bemiddelde|e2}. [Kiev|UA] had oud-president [Leonid Vasylenko|p2] {gemachtigd|d1}, [Moskou|RU] ambassadeur [Mark Zoerabov|p3] {afgevaardigd|d2}. [De opstandelingen|OS] {beloofden|a1} alle gevangenen te laten gaan. Over 'de status' ging het {overleg|e4} niet; daarvoor {komt|e3+o2} men op 19 september bijeen.
=====
entities:
  CH: {name: Zwitserland, type: State}
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  OS: {name: opstandelingen, type: Organisation}
  OVSE: {name: OVSE, type: Organisation}
  p1: {name: Regula Bänziger, type: Person}
  p2: {name: Leonid Vasylenko, type: Person}
  p3: {name: Mark Zoerabov, type: Person}
  l1: {name: Minsk, type: Place}
offices:
  - {person: p1, office: diplomate, of: CH}
  - {person: p2, office: oud-president, of: UA}
  - {person: p3, office: ambassadeur, of: RU}
events:
  e1: {type: Agreement, label: bestand van Minsk, participants: [UA, RU, OS], mediators: [p1, OVSE], place: l1, time: "vrijdag", factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Bänziger, participants: [UA, RU, OS], mediators: [p1, OVSE], place: l1, factuality: actual}
  e3: {type: Negotiation, label: vervolg over de status, participants: [UA, RU, OS], time: "op 19 september", factuality: planned, after: e4}
  e4: {type: Negotiation, label: overleg in Minsk, participants: [UA, RU, OS], mediators: [p1, OVSE], place: l1, factuality: actual}
acts:
  a1: {type: Concession, by: OS, to: [UA], content: "alle gevangenen te laten gaan"}
delegations:
  d1: {of: UA, head: p2, members: [], event: e4}
  d2: {of: RU, head: p3, members: [], event: e4}
outcomes:
  o1: {of: e4, type: ceasefire}
  o2: {of: e4, type: continuation_agreed}
