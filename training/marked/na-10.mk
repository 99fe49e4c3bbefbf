 date 2024-01-19 [Burundi|BI] {doet|s1} grens met [Rwanda|RW] op slot

Twaalf vrachtwagens met cement staan sinds vrijdag stil bij Akanyaru. [Burundi|BI] heeft [zijn|BI] grens met [Rwanda|RW] {gesloten|s1}, nadat president [Evariste Ndayishimiye|p1] [de noorderbuur|RW] had {verweten|s2} de rebellen van Red-Tabara te huisvesten. [Kigali|RW] {noemt|s3} dat kletspraat.

Achter de schermen wordt er druk gebeld. De [Angolese|AO] president [João Lourenço|p2], die [de twee|BI+RW] vorig jaar nog in [Luanda|l1] aan tafel {bracht|e2}, had donderdagavond [zijn|p2] [Rwandese|RW] collega [Kagame|p3] een uur {aan de lijn|e1}. [Hij|p2] {raadde|a1} [hem|p3] aan geen tegenmaatregelen te nemen. Dat lijkt [hij|p3] {ter harte te hebben genomen|r1}, want aan [Rwandese|RW] kant staat de slagboom open.

Een {uitnodiging|a2+a3} van [de Oost-Afrikaanse Gemeenschap|EA] voor een {spoedtop|e3} in [Arusha|l2] heeft alleen [Kigali|RW] al {beantwoord|r2}, en wel positief. In [Gitega|BI] houdt men de lippen {stijf op elkaar|r3}. De {top|e3} zou op 2 februari moeten plaatsvinden.
=====
entities:
  BI: {name: Burundi, type: State}
  RW: {name: Rwanda, type: State}
  AO: {name: Angola, type: State}
  EA: {name: Oost-Afrikaanse Gemeenschap, type: Organisation}
  l1: {name: Luanda, type: Place}
  l2: {name: Arusha, type: Place}
  p1: {name: Evariste Ndayishimiye, type: Person}
  p2: {name: João Lourenço, type: Person}
  p3: {name: Kagame, type: Person}
offices:
  - {person: p1, office: president, of: BI}
  - {person: p2, office: president, of: AO}
  - {person: p3, office: president, of: RW}
events:
  e1: {type: Meeting, participants: [p2, p3], time: donderdagavond, factuality: actual}
  e2: {type: Negotiation, participants: [BI, RW], mediators: [p2], place: l1, time: vorig jaar, factuality: actual}
  e3: {type: Meeting, label: spoedtop, participants: [BI, RW], hosts: [EA], place: l2, time: "op 2 februari", factuality: possible}
acts:
  s1: {type: Statement, by: BI, content: "zijn grens met Rwanda gesloten", time: vrijdag}
  s2: {type: Statement, by: p1, content: "de rebellen van Red-Tabara te huisvesten"}
  s3: {type: Statement, by: RW, content: "kletspraat"}
  a1: {type: Demand, by: p2, to: [p3], content: "geen tegenmaatregelen te nemen"}
  a2: {type: Proposal, by: EA, to: [RW], kind: summit, content: "een spoedtop in Arusha", status: accepted}
  a3: {type: Proposal, by: EA, to: [BI], kind: summit, content: "een spoedtop in Arusha", status: unanswered}
replies:
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a2, by: RW, answer: accepted}
  r3: {to: a3, by: BI, answer: unanswered}
