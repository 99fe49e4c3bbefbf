 date 2022-08-19 {Nummerplatenoverleg|e1} {strandt|o1}: [Servisch|RS] team {stapt op|o1}

[LJUBLJANA|l1] - Drie kwartier. Langer duurden de {besprekingen|e1} niet die [Slovenië|SI] donderdag op touw had gezet om [Servië|RS] en [Kosovo|XK] uit [hun|RS+XK] nummerplatentwist te loodsen. Toen [de [Kosovaarse|XK] vicepremier|p1], [Donika Bytyqi|p1], een stickerverbod "niet onderhandelbaar" {noemde|s1}, klapte [haar|p1] [Servische|RS] tegenspeler [Nemanja Stojkov|p2] [zijn|p2] map dicht en {beende naar de lift|o1}.

[Stojkov|p2], die {aan het hoofd stond|d1} van een zeskoppige ploeg ambtenaren en politiemensen, {verweet|s2} [Pristina|XK] in de lobby "een dictaat in plaats van een gesprek". [Servië|RS] had {gevraagd|a1} om een overgangstermijn van een jaar. [Bytyqi|p1] {gunde|r1+a2} de noordelijke gemeenten hooguit acht weken.

Gastheer [Slovenië|SI] weigert de handdoek te gooien. Staatssecretaris [Matjaž Oblak|p3], die de {vergadering|e1} voorzat, wil [beide kampen|RS+XK] in september nog eens apart {uithoren|e2}, eerst in [Belgrado|l2], dan in [Pristina|l3]. "Een kapotte avond is nog geen kapot proces", {aldus|s3} [Oblak|p3].

Bij de grensovergang Jarinje bleef het rustig. Wie er met een [Servische|RS] plaat aankwam, kreeg donderdagnacht gewoon een plakkertje.
=====
entities:
  l1: {name: Ljubljana, type: Place}
  SI: {name: Slovenië, type: State}
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  p1: {name: Donika Bytyqi, type: Person}
  p2: {name: Nemanja Stojkov, type: Person}
  p3: {name: Matjaž Oblak, type: Person}
  l2: {name: Belgrado, type: Place}
  l3: {name: Pristina, type: Place}
offices:
  - {person: p1, office: vicepremier, of: XK}
  - {person: p3, office: Staatssecretaris, of: SI}
events:
  e1: {type: Negotiation, label: nummerplatenoverleg in Ljubljana, participants: [RS, XK], mediators: [p3], hosts: [SI], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, label: aparte gesprekken van Oblak, participants: [RS, XK], mediators: [p3], time: in september, factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p1, content: "niet onderhandelbaar"}
  s2: {type: Statement, by: p2, to: [XK], content: "een dictaat in plaats van een gesprek", about: e1}
  s3: {type: Statement, by: p3, content: "Een kapotte avond is nog geen kapot proces"}
  a1: {type: Demand, by: RS, to: [XK], content: "een overgangstermijn van een jaar"}
  a2: {type: Concession, by: p1, to: [RS], content: "hooguit acht weken"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
delegations:
  d1: {of: RS, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
