 date 2023-12-11 De week van de diplomatie

MAANDAG - In [Kingstown|l1] loopt het laatste werk voor de {ontmoeting|e1} van donderdag. Gastheer [Ralph Gonsalves|p1], [premier van [Saint Vincent en de Grenadines|VC]|p1], {belt|e3} nog met [beide hoofdsteden|GY+VE].

WOENSDAG - {Aankomst|e4} van de {delegatie|d1} van [Guyana|GY]. President [Irfaan Ali|p2] {brengt|d1} [zijn|p2] minister [Hugh Todd|p3] en oud-president [Bharrat Jagdeo|p4] {mee|d1}.

DONDERDAG - [Ali|p2] en [zijn|p2] [Venezolaanse|VE] ambtgenoot [Nicolás Maduro|p5] {zien|e1} [elkaar|p2+p5] op de luchthaven Argyle over Essequibo. [Georgetown|GY] {herhaalt|a1} dat over de grens zelf {niet onderhandeld|e2} wordt: die zaak ligt in [Den Haag|l2], bij [het Internationaal Gerechtshof|IG].

VRIJDAG - Niets.
=====
entities:
  VC: {name: Saint Vincent en de Grenadines, type: State}
  GY: {name: Guyana, type: State}
  VE: {name: Venezuela, type: State}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  l1: {name: Kingstown, type: Place}
  l2: {name: Den Haag, type: Place}
  p1: {name: Ralph Gonsalves, type: Person}
  p2: {name: Irfaan Ali, type: Person}
  p3: {name: Hugh Todd, type: Person}
  p4: {name: Bharrat Jagdeo, type: Person}
  p5: {name: Nicolás Maduro, type: Person}
offices:
  - {person: p1, office: premier, of: VC}
  - {person: p2, office: President, of: GY}
  - {person: p3, office: minister, of: GY}
  - {person: p4, office: oud-president, of: GY}
  - {person: p5, office: ambtgenoot, of: VE}
events:
  e1: {type: Meeting, participants: [p2, p5], hosts: [p1], place: l1, time: donderdag, factuality: planned}
  e2: {type: Negotiation, participants: [GY, VE], factuality: counterfactual}
  e3: {type: Meeting, label: telefoongesprekken, participants: [p1, GY, VE], time: MAANDAG, factuality: planned}
  e4: {type: Visit, participants: [p2, p3, p4], hosts: [VC], place: l1, time: WOENSDAG, factuality: planned}
acts:
  a1: {type: Statement, by: GY, content: "dat over de grens zelf niet onderhandeld wordt", about: e2}
delegations:
  d1: {of: GY, head: p2, members: [p3, p4], event: e1}
