 date 2016-10-30 [Namen|WA] geeft {groen licht|r1}: [Canada|CA] krijgt [zijn|CA] {verdrag|e1}

[BRUSSEL|l1] - Een straalvliegtuig van de [Canadese|CA] luchtmacht stond woensdag met draaiende motoren op de startbaan in Ottawa toen de boodschap kwam dat het {topoverleg|e2:counterfactual} met [de Europese Unie|EU] {afgelast|o1} was. Zondag {zat|e2} premier [Étienne Beaulac|p1] toch in [Brussel|l1], pen in de hand. Daartussen lagen vier dagen waarin [het [Waalse|WA] gewest|WA] de wereld even tegenhield.

Minister-president [Gaston Delvigne|p2] had het {handelsverdrag|a2+e1} eerst een {blauwtje|r2} laten lopen: boeren en arbitragehoven zaten [hem|p2] dwars. [Hij|p2] {vroeg|a1} dat een geschillentribunaal voor het Hof in Luxemburg zou worden gedaagd. [België|BE] {willigde|r3} die wens in, na drie slapeloze nachten {praten|e3} in [het Egmontpaleis|l2], waar de [Belgische|BE] premier [Karel Vanmol|p3] voorzat. Donderdagmiddag {haalde|r1} [Delvigne|p2] bakzeil.

Voor de camera's {ondertekenden|e1} [Beaulac|p1], raadsvoorzitter [Andrzej Bielak|p4] en commissievoorzitter [Jos Wiltz|p5] zondag het {CETA|e1}. Tijdens de {persconferentie|e4} {nam|a3} [Wiltz|p5] [Delvigne|p2] in bescherming: "Wie leest, vertraagt."

Duurder wordt het voor ahornsiroop noch gruyère. Bombardier rekent op 150 extra orders.
=====
entities:
  WA: {name: Wallonië, type: State}
  CA: {name: Canada, type: State}
  EU: {name: Europese Unie, type: Organisation}
  BE: {name: België, type: State}
  p1: {name: Étienne Beaulac, type: Person}
  p2: {name: Gaston Delvigne, type: Person}
  p3: {name: Karel Vanmol, type: Person}
  p4: {name: Andrzej Bielak, type: Person}
  p5: {name: Jos Wiltz, type: Person}
  l1: {name: Brussel, type: Place}
  l2: {name: Egmontpaleis, type: Place}
offices:
  - {person: p1, office: premier, of: CA}
  - {person: p2, office: minister-president, of: WA}
  - {person: p3, office: premier, of: BE}
  - {person: p4, office: raadsvoorzitter, of: EU}
  - {person: p5, office: commissievoorzitter, of: EU}
events:
  e1: {type: Agreement, label: CETA, participants: [CA, EU, p1, p4, p5], place: l1, time: "zondag", factuality: actual}
  e2: {type: Meeting, label: topoverleg EU en Canada, participants: [p1, EU], place: l1, time: "Zondag", factuality: actual}
  e3: {type: Negotiation, label: gesprekken in het Egmontpaleis, participants: [BE, WA], mediators: [p3], place: l2, time: "drie slapeloze nachten", factuality: actual}
  e4: {type: PressConference, label: persconferentie, participants: [p1, p4, p5], place: l1, time: "zondag", factuality: actual}
acts:
  a1: {type: Demand, by: p2, content: "dat een geschillentribunaal voor het Hof in Luxemburg zou worden gedaagd"}
  a2: {type: Proposal, by: EU, to: [WA], kind: treaty, content: "handelsverdrag", status: accepted}
  a3: {type: Statement, by: p5, content: "Wie leest, vertraagt."}
replies:
  r1: {to: a2, by: p2, answer: accepted}
  r2: {to: a2, by: p2, answer: rejected}
  r3: {to: a1, by: BE, answer: accepted}
outcomes:
  o1: {of: e2, type: cancelled, factuality: counterfactual}
