 date 2020-12-09 [Kosovaarse|XK] premier {weggelopen|o1}, [Servië|RS] ook

De {onderhandelingen|e1} tussen [Servië|RS] en [Kosovo|XK] over kentekens in [Brussel|l1] hebben woensdag nog geen tien minuten geduurd. Premier [Arben Kelmeja|p1] {verliet|o1} als eerste de zaal, [zijn|p1] [Servische|RS] tegenspeler [Milorad Stojković|p2] {volgde|o1} even later. [Allebei|p1+p2] {zeggen|s1+s2} [ze|p1+p2] dat de ander begon. [EU|EU]-{bemiddelaar|e2} [Tomás Iriarte|p3] at de broodjes op met de tolken.
=====
entities:
  XK: {name: Kosovo, type: State}
  RS: {name: Servië, type: State}
  l1: {name: Brussel, type: Place}
  p1: {name: Arben Kelmeja, type: Person}
  p2: {name: Milorad Stojković, type: Person}
  EU: {name: Europese Unie, type: Organisation}
  p3: {name: Tomás Iriarte, type: Person}
offices:
  - {person: p1, office: premier, of: XK}
  - {person: p3, office: bemiddelaar, of: EU}
events:
  e1: {type: Negotiation, label: onderhandelingen over kentekens, participants: [RS, XK, p1, p2], mediators: [p3], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door Iriarte, participants: [RS, XK], mediators: [p3], factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: dat de ander begon, about: e1}
  s2: {type: Statement, by: p2, content: dat de ander begon, about: e1}
outcomes:
  o1: {of: e1, type: walkout}
