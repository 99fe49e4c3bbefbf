 date 2016-07-05 [Bisjkek|KG] {laat|a3+r1} boorkernen los, [Tasjkent|UZ] {stroom|a2}

Een bescheiden doorbraak in de bergen: [Kirgizië|KG] en [Oezbekistan|UZ] zijn het {eens|e1} geworden over toegang tot het stuwmeer van Orto-Tokoj. [De deskundigen van beide landen|KG+UZ], zondagavond na acht dagen {beraad|e2} uit [Kerben|l1] teruggekeerd, toonden zich opgelucht.

Het was daar naar verluidt niet bij {praten|e2} gebleven. Op dag drie wierp iemand een asbak; op dag vier werd er gezamenlijk gevist. Dat laatste op initiatief van [Roza Asanbekova|p1], een gepensioneerde ingenieur die [beide ploegen|KG+UZ] nog heeft opgeleid en die door niemand was aangesteld, maar naar wie iedereen luisterde.

Wat staat er in de {regeling|e1}? [Oezbeekse|UZ] monteurs mogen voortaan onder begeleiding bij de sluizen. In ruil daarvoor {levert|a2} [Tasjkent|UZ] in de winter negentig megawatt. [De Kirgiezen|KG] {geven|a3+r1} bovendien de boorkernen vrij die [ze|KG] in maart hadden ingehouden. De grens zelf, waarvan nog 49 kilometer in het geding is, {bleef buiten beschouwing|o1}.

In maart stonden er nog pantserwagens. [Oezbekistan|UZ] had toen {geëist|a1} dat de boorkernen, het bewijs van de ouderdom van de dam, binnen een week zouden worden afgestaan. [Bisjkek|KG] {reageerde|r2} door de weg met grind te versperren.

Het {document|e1} moet nog worden {ondertekend|e3} door de vicepremiers [Nurlan Tokobajev|p2] en [Botir Rashidov|p3]. Dat zou in augustus kunnen gebeuren, mits [de gouverneur van Andizjan|p4], die nog dwarsligt, over de brug komt.
=====
entities:
  KG: {name: Kirgizië, type: State}
  UZ: {name: Oezbekistan, type: State}
  l1: {name: Kerben, type: Place}
  p1: {name: Roza Asanbekova, type: Person}
  p2: {name: Nurlan Tokobajev, type: Person}
  p3: {name: Botir Rashidov, type: Person}
  p4: {name: gouverneur van Andizjan, type: Person}
offices:
  - {person: p2, office: vicepremier, of: KG}
  - {person: p3, office: vicepremier, of: UZ}
  - {person: p4, office: gouverneur van Andizjan, of: UZ}
events:
  e1: {type: Agreement, label: regeling over het stuwmeer, participants: [KG, UZ], place: l1, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: beraad in Kerben, participants: [KG, UZ], place: l1, time: acht dagen, factuality: actual}
  e3: {type: Agreement, label: ondertekening door de vicepremiers, participants: [KG, UZ, p2, p3], time: in augustus, factuality: possible}
acts:
  a1: {type: Demand, by: UZ, to: [KG], content: "dat de boorkernen, het bewijs van de ouderdom van de dam, binnen een week zouden worden afgestaan"}
  a2: {type: Concession, by: UZ, to: [KG], content: "negentig megawatt"}
  a3: {type: Concession, by: KG, to: [UZ], content: "de boorkernen"}
replies:
  r2: {to: a1, by: KG, answer: rejected}
  r1: {to: a1, by: KG, answer: accepted}
outcomes:
  o1: {of: e2, type: partial_agreement}
