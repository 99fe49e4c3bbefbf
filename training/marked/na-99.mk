 date 2025-03-17 [Kigali|RW] {zet|a1} [Belgen|BE] buiten

[KIGALI|l1] (BELGA) - [Rwanda|RW] heeft maandagmorgen de diplomatieke banden met [België|BE] {doorgeknipt|s1}. Het voltallige ambassadepersoneel {krijgt|a1} 48 uur om het land te verlaten. Vanaf nu is [Kigali|RW] ook niet meer aanwezig op bijeenkomsten die [Brussel|BE] voorzit, wat de woordvoerder van [het ministerie|RW] ‘een opluchting voor beide’ noemde.

Een uur later {volgde|s2} [Maxime Prévot|p1] met dezelfde maatregel. [De [Belgische|BE] minister|p1] {betreurt|s3} dat er niet eerst gepraat is: ‘[Ik|p1] had [Olivier Nduhungirehe|p2] zaterdag nog {gevraagd|a2} om een {telefoongesprek|e1}. [Hij|p2] zou {terugbellen|r2}.’

Aanleiding zijn de sancties die de [EU|EU]-ministers maandagmiddag, niet toevallig, tegen vijf kopstukken van [M23|M2] hebben {uitgevaardigd|s4}. [De beweging|M2] {zegde|o1} daarop de {gesprekken|e2} af waarvoor [ze|M2] dinsdag in [Luanda|l2] werd verwacht; de [Congolezen|CD] waren er al. [Angola|AO] hoopt die deze week alsnog te {houden|e3}.

[Nederland|NL] neemt de [Belgische|BE] visa over, voor zolang het duurt.
=====
entities:
  RW: {name: Rwanda, type: State}
  BE: {name: België, type: State}
  EU: {name: EU, type: Organisation}
  M2: {name: M23, type: Organisation}
  CD: {name: Congo, type: State}
  AO: {name: Angola, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: Kigali, type: Place}
  l2: {name: Luanda, type: Place}
  p1: {name: Maxime Prévot, type: Person}
  p2: {name: Olivier Nduhungirehe, type: Person}
offices:
  - {person: p1, office: minister, of: BE}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: zaterdag, factuality: counterfactual}
  e2: {type: Negotiation, participants: [M2, CD], hosts: [AO], place: l2, time: dinsdag, factuality: counterfactual}
  e3: {type: Negotiation, participants: [M2, CD], hosts: [AO], time: deze week, factuality: possible, after: e2}
acts:
  s1: {type: Statement, by: RW, content: "de diplomatieke banden met België doorgeknipt", time: maandagmorgen}
  s2: {type: Statement, by: p1, content: "dezelfde maatregel"}
  s3: {type: Statement, by: p1, content: "dat er niet eerst gepraat is"}
  s4: {type: Statement, by: EU, content: "tegen vijf kopstukken van M23", time: maandagmiddag}
  a1: {type: Demand, by: RW, to: [BE], content: "48 uur om het land te verlaten"}
  a2: {type: Proposal, by: p1, to: [p2], kind: talks, content: "om een telefoongesprek", status: unanswered}
replies:
  r2: {to: a2, by: p2, answer: unanswered}
outcomes:
  o1: {of: e2, type: cancelled}
