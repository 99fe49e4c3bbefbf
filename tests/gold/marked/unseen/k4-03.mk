 date 2022-11-24 [Servië|RS] en [Kosovo|XK] {eruit|e1+o1} met kentekens

[Servië|RS] en [Kosovo|XK] hebben [hun|RS+XK] maandenlange ruzie over autokentekens {bijgelegd|e1+o1}. De onderhandelaars [Petar Vidaković|p1] en [Blerta Hoxha-Krasniqi|p2] werden het woensdagavond in [Brussel|l1] {eens|e1+o1}. [Belgrado|RS] {geeft|c1} geen platen meer uit met afkortingen van [Kosovaarse|XK] steden, [Pristina|XK] {ziet|c2} af van boetes voor Serviërs die daar nog mee rondrijden.

De [EU|EU], die tussen [de twee|RS+XK] {bemiddelt|e2}, had maandag nog moeten {melden|a1} dat {onderhandelingen|e3} onder [haar|EU] leiding tussen de [Kosovaarse|XK] premier [Albin Kurti|p3] en de [Servische|RS] president [Aleksandar Vučić|p4] waren {mislukt|o2}. Binnenkort {praten|e4} [beide landen|RS+XK] in [Brussel|l1] verder, dan over een [Frans|FR]-[Duits|DE] {plan|s1} om de betrekkingen te normaliseren.
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  FR: {name: Frankrijk, type: State}
  DE: {name: Duitsland, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Brussel, type: Place}
  p1: {name: Petar Vidaković, type: Person}
  p2: {name: Blerta Hoxha-Krasniqi, type: Person}
  p3: {name: Albin Kurti, type: Person}
  p4: {name: Aleksandar Vučić, type: Person}
offices:
  - {person: p3, office: premier, of: XK}
  - {person: p4, office: president, of: RS}
events:
  e1: {type: Agreement, label: akkoord over kentekens, participants: [RS, XK], place: l1, time: woensdagavond, factuality: actual}
  e2: {type: Mediation, participants: [RS, XK], mediators: [EU], factuality: actual}
  e3: {type: Negotiation, participants: [p3, p4], mediators: [EU], factuality: actual}
  e4: {type: Negotiation, participants: [RS, XK], place: l1, time: Binnenkort, factuality: planned}
acts:
  c1: {type: Concession, by: RS, to: [XK], content: geen platen meer uit met afkortingen van Kosovaarse steden, about: e1}
  c2: {type: Concession, by: XK, to: [RS], content: boetes voor Serviërs die daar nog mee rondrijden, about: e1}
  a1: {type: Statement, by: EU, content: dat onderhandelingen onder haar leiding tussen de Kosovaarse premier Albin Kurti en de Servische president Aleksandar Vučić waren mislukt, time: maandag, about: e3}
  s1: {type: Proposal, by: FR, to: [RS, XK], kind: other, content: om de betrekkingen te normaliseren, status: proposed}
outcomes:
  o1: {of: e2, type: agreement}
  o2: {of: e3, type: no_breakthrough}
