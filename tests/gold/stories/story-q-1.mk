 date 2021-09-13 [Kirgizië|KG] en [Tadzjikistan|TJ] naar [Tasjkent|l1] voor {waterberaad|e1}

BISJKEK (Interfax) - [Kirgizië|KG] en [Tadzjikistan|TJ] {onderhandelen|e1} vanaf 21 september in [Tasjkent|l1] over de verdeling van het water van de Isfara. Dat heeft [de [Kirgizische|KG] minister van Buitenlandse Zaken|p1], [Bakyt Sydykov|p1], maandag {bekendgemaakt|s1}.

De {besprekingen|e1} worden voorgezeten door de [Kazachse|KZ] oud-premier [Nurlan Ospanov|p3]. [Hij|p3] {bemiddelt|e9} sinds juli namens [de Shanghai-samenwerkingsorganisatie|SO] ([SOS|SO]), waar [de twee buurlanden|KG+TJ] allebei lid van zijn. [Oezbekistan|UZ] treedt op als gastheer.

[Tadzjikistan|TJ] {stuurt|d1} vicepremier [Farroech Karimov|p2]. Voor [Kirgizië|KG] {gaat|d2} [Sydykov|p1] zelf.

[Doesjanbe|TJ] {eist|s2} dat de sluis bij [Golovnoj|l9], die op [Kirgizisch|KG] grondgebied ligt, voortaan negen uur per dag opengaat. [Bisjkek|KG] {weigert|r1} dat vooralsnog: nu is het vijf uur, en in de zomer staan de eigen abrikozenboomgaarden droog.

Om dezelfde sluis braken eind april {gevechten|c1} uit tussen grenswachten van [beide republieken|KG+TJ]. Daarbij kwamen volgens hulporganisaties zeker vijftig mensen om en gingen bijna tweehonderd huizen in vlammen op. Een groot deel van de 970 kilometer lange grens is nooit vastgelegd. Op kaarten uit de sovjettijd loopt zij soms dwars door een schuur.

In Bisjkek werden de chauffeurs van de stadsbussen het maandag eens met hun werkgever, na een staking van vier dagen.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  KZ: {name: Kazachstan, type: State}
  UZ: {name: Oezbekistan, type: State}
  SO: {name: Shanghai-samenwerkingsorganisatie, type: Organisation}
  l9: {name: Golovnoj, type: Place}
  p1: {name: Bakyt Sydykov, type: Person}
  p2: {name: Farroech Karimov, type: Person}
  p3: {name: Nurlan Ospanov, type: Person}
  l1: {name: Tasjkent, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: KG}
  - {person: p2, office: vicepremier, of: TJ}
  - {person: p3, office: oud-premier, of: KZ}
events:
  e1: {type: Negotiation, participants: [KG, TJ], mediators: [p3], hosts: [UZ], place: l1, time: vanaf 21 september, factuality: planned}
  e9: {type: Mediation, participants: [KG, TJ], mediators: [p3, SO], time: sinds juli, factuality: actual}
  c1: {type: Conflict, participants: [KG, TJ], time: eind april, factuality: actual}
acts:
  s1: {type: Statement, by: p1, about: e1, time: maandag}
  s2: {type: Demand, by: TJ, to: [KG], content: "dat de sluis bij Golovnoj, die op Kirgizisch grondgebied ligt, voortaan negen uur per dag opengaat"}
replies:
  r1: {to: s2, by: KG, answer: rejected}
delegations:
  d1: {of: TJ, head: p2, members: [], event: e1}
  d2: {of: KG, head: p1, members: [], event: e1}
