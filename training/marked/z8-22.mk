 date 2019-07-03 [Koerden en Jezidi's|KD+JZ] {spreken|e1} elkaar weer

[SINJAR|l1] - In een schoolgebouw aan de voet van de berg hebben [raadslieden van de Jezidi's|JZ] en de Koerdische partij [PDK|KD] woensdag een {begin|e1} gemaakt met wat gastvrouw [Nadia Khidr|p1] "opruimwerk" {noemt|s1}. [Khidr|p1], [burgemeester van [Sinjar|l1]|p1], zat de {bijeenkomst|e1} voor.

[De Jezidi's|JZ], {aangevoerd|d1} door sjeik [Barakat Haso|p2] en met onder anderen ex-commandante [Zerê Murad|p3] aan boord, {willen|a1} excuses voor de aftocht van 2014. [PDK|KD]-{afgezant|d2} [Dilshad Zebari|p4] {toonde|c1+r1} berouw: '[Wij|KD] hebben [jullie|JZ] in de steek gelaten.' Op de {vraag|a2} of [[zijn|p4] partij|KD] de wapens inlevert, {bleef|r2} [hij|p4] het antwoord schuldig.

[Zebari|p4] op [zijn|p4] beurt {lanceerde|s2} het denkbeeld van een veilige corridor voor terugkerende gezinnen, van Duhok naar [Sinjar|l1]. Sjeik [Haso|p2] {omhelsde|r3} dat idee, en daarna ook [Zebari|p4] zelf. [Men|JZ+KD] {gaat|e2+o1} morgen verder.
=====
entities:
  KD: {name: PDK, type: Organisation}
  JZ: {name: Jezidi's, type: Organisation}
  l1: {name: Sinjar, type: Place}
  p1: {name: Nadia Khidr, type: Person}
  p2: {name: Barakat Haso, type: Person}
  p3: {name: Zerê Murad, type: Person}
  p4: {name: Dilshad Zebari, type: Person}
offices:
  - {person: p1, office: burgemeester, of: l1}
  - {person: p2, office: sjeik, of: JZ}
  - {person: p3, office: ex-commandante, of: JZ}
  - {person: p4, office: afgezant, of: KD}
events:
  e1: {type: Negotiation, label: bijeenkomst in Sinjar, participants: [JZ, KD], mediators: [p1], hosts: [p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: vervolg van morgen, participants: [JZ, KD], time: morgen, factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p1, content: opruimwerk, about: e1}
  a1: {type: Demand, by: JZ, to: [KD], content: excuses voor de aftocht van 2014, about: e1}
  c1: {type: Concession, by: p4, to: [JZ], content: Wij hebben jullie in de steek gelaten, about: e1}
  a2: {type: Demand, by: JZ, to: [KD], content: of zijn partij de wapens inlevert, about: e1}
  s2: {type: Proposal, by: p4, to: [JZ], kind: humanitarian_corridor, content: "een veilige corridor voor terugkerende gezinnen, van Duhok naar Sinjar", status: accepted, about: e1}
replies:
  r1: {to: a1, by: p4, answer: accepted}
  r2: {to: a2, by: p4, answer: unanswered}
  r3: {to: s2, by: p2, answer: accepted}
delegations:
  d1: {of: JZ, head: p2, members: [p3], event: e1}
  d2: {of: KD, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
