 date 2023-03-27 [Windsor|l1]-{kader|e1} krijgt {handtekening|e1}, [DUP|DUP] mokt

[LONDEN|l2] - In een zaaltje met uitzicht op de Theems zette de [Britse|UK] minister [Nigel Ashcombe|p1] vrijdag [zijn|p1] {krabbel|e1} naast die van [EU|EU]-commissaris [Vladimír Krajčí|p2]. Het {akkoord|e1} over de handel met Noord-Ierland, vorige maand in [Windsor|l1] {uitonderhandeld|e4}, is daarmee van kracht.

[De unionisten van de DUP|DUP] doen niet mee aan het feestje. [Zij|DUP] hadden een vetorecht {verlangd|a1} over elke Europese regel, en kregen volgens fractieleider [Ian Purdy|p3] "een piepertje zonder batterij". [Ashcombe|p1] {sprak|e2} [Purdy|p3] donderdag nog een uur in [Belfast|l3]. Het hielp {niet|o1}.

[Krajčí|p2] {zegde|a2} toe dat inspecties van worst en zaaigoed in de groene rijbaan vanaf oktober op één op de twintig vrachtwagens uitkomen. Over staatssteun wordt in juni verder {onderhandeld|e3}, wellicht in [Dublin|l4]; [Ierland|IE] heeft zich als gastland {aangemeld|a3}, [Londen|UK] wil daarover nog {nadenken|r1}.

Supermarktketens reageren opgelucht. Marks & Spencer sluit zijn etiketteerafdeling in Motherwell.
=====
entities:
  UK: {name: Verenigd Koninkrijk, type: State}
  EU: {name: Europese Unie, type: Organisation}
  IE: {name: Ierland, type: State}
  DUP: {name: DUP, type: Organisation}
  p1: {name: Nigel Ashcombe, type: Person}
  p2: {name: Vladimír Krajčí, type: Person}
  p3: {name: Ian Purdy, type: Person}
  l1: {name: Windsor, type: Place}
  l2: {name: Londen, type: Place}
  l3: {name: Belfast, type: Place}
  l4: {name: Dublin, type: Place}
offices:
  - {person: p1, office: minister, of: UK}
  - {person: p2, office: commissaris, of: EU}
  - {person: p3, office: fractieleider, of: DUP}
events:
  e1: {type: Agreement, label: Windsor-kader, participants: [UK, EU, p1, p2], place: l2, time: "vrijdag", factuality: actual}
  e4: {type: Negotiation, label: onderhandelingen in Windsor, participants: [UK, EU], place: l1, time: "vorige maand", factuality: actual}
  e2: {type: Meeting, label: gesprek Ashcombe en Purdy, participants: [p1, p3], place: l3, time: "donderdag", factuality: actual}
  e3: {type: Negotiation, label: onderhandelingen over staatssteun, participants: [UK, EU], place: l4, time: "in juni", factuality: planned}
acts:
  a1: {type: Demand, by: DUP, content: "een vetorecht verlangd over elke Europese regel"}
  a2: {type: Concession, by: p2, to: [UK], content: "dat inspecties van worst en zaaigoed in de groene rijbaan vanaf oktober op één op de twintig vrachtwagens uitkomen"}
  a3: {type: Proposal, by: IE, to: [UK], kind: talks, content: "als gastland", status: unanswered}
replies:
  r1: {to: a3, by: UK, answer: unanswered}
outcomes:
  o1: {of: e2, type: no_breakthrough}
