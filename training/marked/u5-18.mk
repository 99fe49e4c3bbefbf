 date 2025-02-06 Eerst [Kinshasa|l1], dan misschien [Luanda|l2]

"Zonder [mij|p1] was er niet {gepraat|e1}, met [mij|p1] is er niet {geluisterd|s5+o1}." Zo keek [João Kitumba|p1] woensdag terug op [zijn|p1] drie dagen in [Kinshasa|l1]. [De [Angolese|AO] oud-minister|p1] had er zondag tot en met dinsdag [de [Congolese|CD] regering|CD] en [M23|M2] in één gebouw {gekregen|e1}, zij het op verschillende verdiepingen. [Elkaar|CD+M2] zien wilden [ze|CD+M2] niet. [Hij|p1] nam de trap: 61 keer, volgens [zijn|p1] telefoon.

Eigenlijk had [Rwanda|RW] ook iemand zullen sturen. De man stapte maandag in Kigali niet in het vliegtuig. "[Onze|RW] aanwezigheid zou alleen maar bevestigen wat [wij|RW] ontkennen", {aldus|s1} [Kigali|RW].

Wat bespraken [de twee|CD+M2]? De luchthaven van Goma, vooral. [M23|M2] is bereid die voor hulpvluchten te {openen|s2}, mits [het leger|CD] [zijn|CD] drones aan de grond {houdt|s3}. [Kinshasa|CD] zou daar niet afwijzend tegenover staan, maar gaf {geen antwoord|r1}.

In [Luanda|l2] kan het half februari {verder|e2}, als de [Angolese|AO] president zijn zegen geeft. [M23|M2] heeft [Nairobi|l4] {voorgesteld|s4}. Kenia zelf, waar dinsdag heel iets anders werd gevierd, weet van niets.
=====
entities:
  AO: {name: Angola, type: State}
  CD: {name: Congo, type: State}
  M2: {name: M23, type: Organisation}
  RW: {name: Rwanda, type: State}
  l1: {name: Kinshasa, type: Place}
  l2: {name: Luanda, type: Place}
  l4: {name: Nairobi, type: Place}
  p1: {name: João Kitumba, type: Person}
offices:
  - {person: p1, office: oud-minister, of: AO}
events:
  e1: {type: Negotiation, label: gesprekken in Kinshasa, participants: [CD, M2], mediators: [p1], place: l1, time: zondag tot en met dinsdag, factuality: actual}
  e2: {type: Negotiation, participants: [CD, M2], place: l2, time: half februari, factuality: possible, after: e1}
acts:
  s1: {type: Statement, by: RW, content: "Onze aanwezigheid zou alleen maar bevestigen wat wij ontkennen"}
  s2: {type: Concession, by: M2, to: [CD], content: "die voor hulpvluchten te openen"}
  s3: {type: Demand, by: M2, to: [CD], content: "mits het leger zijn drones aan de grond houdt"}
  s4: {type: Proposal, by: M2, kind: talks, content: Nairobi, status: proposed, about: e2}
  s5: {type: Statement, by: p1, content: "Zonder mij was er niet gepraat, met mij is er niet geluisterd", time: woensdag, about: e1}
replies:
  r1: {to: s3, by: CD, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
