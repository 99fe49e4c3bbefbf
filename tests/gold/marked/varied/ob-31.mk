 date 2011-02-22 VRT-nieuwslijn

10.12 - [Servië|RS] en [Kosovo|XK] beginnen volgende maand in [Brussel|l1] aan een {dialoog|e1} onder hoede van [de EU|EU]. [EU|EU]-diplomaat [Robert Cooper|p1] zit voor. Voor [Belgrado|RS] {komt|d1} [Borislav Stefanović|p2], voor [Pristina|XK] {vermoedelijk|d2} vicepremier [Edita Tahiri|p3].

10.40 - [Stefanović|p2] {temperde|a1} daarnet de verwachtingen: over de status van [Kosovo|XK] wordt met [hem|p2] {geen woord|e2} gewisseld.

11.05 - [Tahiri|p3]: 'Dan zijn [we|XK+RS] het alvast daarover {eens|r1}.'
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Brussel, type: Place}
  p1: {name: Robert Cooper, type: Person}
  p2: {name: Borislav Stefanović, type: Person}
  p3: {name: Edita Tahiri, type: Person}
offices:
  - {person: p1, office: EU-diplomaat, of: EU}
  - {person: p3, office: vicepremier, of: XK}
events:
  e1: {type: Negotiation, label: dialoog, participants: [RS, XK], mediators: [EU, p1], place: l1, time: volgende maand, factuality: planned}
  e2: {type: Negotiation, label: over de status van Kosovo, participants: [RS, XK], factuality: counterfactual}
acts:
  a1: {type: Demand, by: p2, to: [XK], content: "over de status van Kosovo wordt met hem geen woord gewisseld", about: e1}
replies:
  r1: {to: a1, by: p3, answer: accepted}
delegations:
  d1: {of: RS, head: p2, members: [], event: e1}
  d2: {of: XK, head: p3, members: [], event: e1}
