 date 2009-04-23 [Jerevan|AM] en [Ankara|TR]: voetbal deed de rest

Er ligt een {routekaart|e1}. Meer staat er niet in de vier zinnen die [Turkije|TR] en [Armenië|AM] in de nacht van woensdag op donderdag samen hebben {uitgegeven|s1+s2}, met een derde ondertekenaar eronder: [Zwitserland|CH], dat sinds 2007 in het grootste geheim een hotel bij [Bern|l1] voor [beide|TR+AM] openhield en er de {gesprekken|e2} begeleidde.

Onderminister [Arman Kirakosjan|p1] {deed|d1} die gesprekken namens [Jerevan|AM], {in gezelschap|d1} van de jurist [Tigran Balajan|p2] en de historica [Lusine Melkonjan|p3]. Aan [Turkse|TR] kant {was|d2} er steeds maar één: [Ünal Çeviköz|p4], [oud-ambassadeur in [Bakoe|l2]|p4], die zich naar verluidt met een andere bril op liet inschrijven.

In [Azerbeidzjan|AZ] is de ontvangst kil. President [Alijev|p5] {liet|a1} [Ankara|TR] via de televisie weten dat gas ook een andere kant op kan stromen. Een {telefoontje|e3} van [zijn|p5] [Turkse|TR] collega [Gül|p6] sloeg [hij|p5] woensdagavond af.

Of de grens bij [Kars|l3] dit jaar nog opengaat, daar durft niemand iets over te zeggen. [De [Zwitserse|CH] minister|p7], [Micheline Calmy-Rey|p7], hoopt op oktober.
=====
entities:
  AM: {name: Armenië, type: State}
  TR: {name: Turkije, type: State}
  CH: {name: Zwitserland, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  l1: {name: Bern, type: Place}
  l2: {name: Bakoe, type: Place}
  l3: {name: Kars, type: Place}
  p1: {name: Arman Kirakosjan, type: Person}
  p2: {name: Tigran Balajan, type: Person}
  p3: {name: Lusine Melkonjan, type: Person}
  p4: {name: Ünal Çeviköz, type: Person}
  p5: {name: Alijev, type: Person}
  p6: {name: Gül, type: Person}
  p7: {name: Micheline Calmy-Rey, type: Person}
offices:
  - {person: p1, office: Onderminister, of: AM}
  - {person: p4, office: oud-ambassadeur, of: TR}
  - {person: p5, office: President, of: AZ}
  - {person: p6, office: President, of: TR}
  - {person: p7, office: minister, of: CH}
events:
  e1: {type: Agreement, label: routekaart, participants: [TR, AM], mediators: [CH], time: "in de nacht van woensdag op donderdag", factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [TR, AM], mediators: [CH], place: l1, time: sinds 2007, factuality: actual}
  e3: {type: Meeting, label: telefoongesprek, participants: [p5, p6], time: woensdagavond, factuality: counterfactual}
acts:
  s1: {type: Statement, by: TR, content: "Er ligt een routekaart", time: "in de nacht van woensdag op donderdag"}
  s2: {type: Statement, by: AM, content: "Er ligt een routekaart", time: "in de nacht van woensdag op donderdag"}
  a1: {type: Warning, by: p5, to: [TR], content: "dat gas ook een andere kant op kan stromen"}
delegations:
  d1: {of: AM, head: p1, members: [p2, p3], event: e2}
  d2: {of: TR, head: p4, members: [], event: e2}
