 date 2024-08-05 {Persconferentie|e2} over [Luanda|l1] zonder vragen over [Luanda|l1]

„Het {bestand|e1} is ingegaan en meer zeg [ik|p1] er niet over.” Zo begon de [Angolese|AO] minister [Tete António|p1] zondag in [Luanda|l1] [zijn|p1] {ontmoeting met de pers|e2}, en zo eindigde ze, negen minuten later, ook.

Wat de zaal al wist: [Congo|CD] en [Rwanda|RW] hadden dinsdag, na een {gesprek|e3} van [hun|CD+RW] ministers [Thérèse Kayikwamba Wagner|p2] en [Olivier Nduhungirehe|p3] bij [António|p1] op kantoor, met dat {bestand|e1} {ingestemd|o1}. Dat {gesprek|e3}, de tweede {zitting|e3} sinds maart, was van [Rwandese|RW] zijde bijna afgezegd. [Nduhungirehe|p3], nog maar zeven weken in functie, had [António|p1] gebeld met de {vraag|a1} of het ook per video kon. Dat kon {niet|r1}.

Over de ontwapening van de FDLR-milities, door [Kigali|RW] {gewenst|a2}, moet [Kinshasa|CD] {nog|r2} met een plan komen. Over de aftocht van de [Rwandezen|RW], {gewenst|a3} door [Kinshasa|CD], komt {later|r3} een plan. Op 20 augustus {ziet|e4} men [elkaar|CD+RW] terug.

„En [M23|M2]?” riep iemand van Jeune Afrique. [De rebellen|M2], hier niet uitgenodigd, {laten|s2} weten zich aan niets gebonden te voelen.
=====
entities:
  AO: {name: Angola, type: State}
  CD: {name: Congo, type: State}
  RW: {name: Rwanda, type: State}
  M2: {name: M23, type: Organisation}
  l1: {name: Luanda, type: Place}
  p1: {name: Tete António, type: Person}
  p2: {name: Thérèse Kayikwamba Wagner, type: Person}
  p3: {name: Olivier Nduhungirehe, type: Person}
offices:
  - {person: p1, office: minister, of: AO}
  - {person: p2, office: ministers, of: CD}
  - {person: p3, office: ministers, of: RW}
events:
  e1: {type: Agreement, label: bestand, participants: [CD, RW], mediators: [p1], place: l1, time: dinsdag, factuality: actual, part_of: e3}
  e2: {type: PressConference, participants: [p1], place: l1, time: zondag, factuality: actual}
  e3: {type: Negotiation, participants: [CD, RW], hosts: [p1], place: l1, time: dinsdag, factuality: actual}
  e4: {type: Negotiation, participants: [CD, RW], time: "Op 20 augustus", factuality: planned, after: e3}
acts:
  a1: {type: Proposal, by: p3, to: [p1], kind: other, content: "of het ook per video kon", status: rejected}
  a2: {type: Demand, by: RW, to: [CD], content: "de ontwapening van de FDLR-milities"}
  a3: {type: Demand, by: CD, to: [RW], content: "de aftocht van de Rwandezen"}
  s2: {type: Statement, by: M2, content: "zich aan niets gebonden te voelen"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a2, by: CD, answer: unanswered}
  r3: {to: a3, by: RW, answer: unanswered}
outcomes:
  o1: {of: e3, type: ceasefire}
