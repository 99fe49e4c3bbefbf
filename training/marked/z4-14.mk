 date 2018-06-23 "[Slovenië|SI] zoekt ruzie om een plas water"

Een dag na de {aankondiging|s1} uit [Ljubljana|SI] heeft [Kroatië|HR] [zijn|HR] antwoord klaar. Minister van Buitenlandse Zaken [Vjeran Matošić|p1] {sprak|s2} vrijdag in [Rijeka|l2] van "een rechtszaak voor de bühne". Op een kade vol journalisten {somde|e1} [hij|p1] een uur lang op wat [zijn|p1] regering allemaal had {aangedragen|s3}: gezamenlijke patrouilles, een visserspas, desnoods het Zeerechttribunaal in Hamburg. [Het buurland|SI] had er geen letter van {overgenomen|r1}.

Dat [zijn|p1] land twaalf {uitnodigingen|a1} onbeantwoord zou hebben {gelaten|r2}, {bestrijdt|s4} [Matošić|p1]. "Het waren er {vier|a3}, en op drie ben [ik|p1] zelf {ingegaan|r4}. [Ik|p1] heb in [Portorož|l1] {gezeten|e2}, met [[mijn|p1] [Sloveense|SI] collega|p2], en [wij|p1+p2] aten daar uitstekende zeebaars."

Voor de {dreiging|a2} met Schengen {haalt|r3} [de minister|p1] de schouders op. [Hij|p1] haalde liever een kaartje uit [zijn|p1] binnenzak: [de [Kroatische|HR] regeringschef|p3] {noodt|s5+e3} [haar|p3] evenknie [Dolinar|p4] op 4 juli op [Brijuni|l3], "met de zeekaart op tafel en de advocaten op het strand". Een woordvoerder van [de [Sloveense|SI]|p4] {hield het|r5} gisteravond op "eerst maar eens lezen".

Intussen hebben de vissers van Savudrija, zo bleek op dezelfde kade, lak aan [beide regeringen|SI+HR]: met hun [Sloveense|SI] vakbroeders verdelen ze de nachten al sinds Pasen, bij handslag.
=====
entities:
  SI: {name: Slovenië, type: State}
  HR: {name: Kroatië, type: State}
  p1: {name: Vjeran Matošić, type: Person}
  p2: {name: Sloveense minister van Buitenlandse Zaken, type: Person}
  p3: {name: Kroatische regeringschef, type: Person}
  p4: {name: Dolinar, type: Person}
  l3: {name: Brijuni, type: Place}
  l1: {name: Portorož, type: Place}
  l2: {name: Rijeka, type: Place}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: HR}
  - {person: p3, office: regeringschef, of: HR}
  - {person: p4, office: regeringschef, of: SI}
events:
  e1: {type: PressConference, label: toespraak op de kade in Rijeka, participants: [p1], place: l2, time: vrijdag, factuality: actual}
  e2: {type: Meeting, label: etentje in Portorož, participants: [p1, p2], place: l1, factuality: actual, source: p1}
  e3: {type: Meeting, label: topontmoeting op Brijuni, participants: [p3, p4], place: l3, time: op 4 juli, factuality: possible}
acts:
  s1: {type: Statement, by: SI, to: [HR], content: aankondiging}
  s2: {type: Statement, by: p1, content: een rechtszaak voor de bühne}
  s3: {type: Proposal, by: HR, to: [SI], kind: other, content: "gezamenlijke patrouilles, een visserspas, desnoods het Zeerechttribunaal in Hamburg", status: rejected}
  s5: {type: Proposal, by: p3, to: [p4], kind: summit, content: op 4 juli op Brijuni, status: unanswered, about: e3}
  s4: {type: Statement, by: p1, content: "Het waren er vier, en op drie ben ik zelf ingegaan"}
  a1: {type: Proposal, by: SI, to: [HR], kind: talks, content: twaalf uitnodigingen, status: unanswered, factuality: possible}
  a3: {type: Proposal, by: SI, to: [HR], kind: talks, content: Het waren er vier, status: accepted, source: p1}
  a2: {type: Warning, by: SI, to: [HR], content: de dreiging met Schengen}
replies:
  r1: {to: s3, by: SI, answer: rejected}
  r5: {to: s5, by: p4, answer: unanswered}
  r2: {to: a1, by: HR, answer: unanswered}
  r4: {to: a3, by: p1, answer: accepted}
  r3: {to: a2, by: p1, answer: rejected}
