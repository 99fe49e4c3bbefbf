 date 2014-03-03 "Als [hij|p2] belt, neem [ik|p1] op"

[NICOSIA|l2] - [De [Cypriotische|CY] onderhandelaar|p1] [Stelios Hadjigavriel|p1] {ontkent|s1} dat [hij|p1] via [een Zwitserse bankier|p3] in het geheim met [de Turks-Cyprioten|TC] heeft {gesproken|e1}. "Er is {geen achterkamertje|e1}. Als [Ergün Tahsin|p2] iets van [mij|p1] wil, moet [hij|p2] de telefoon pakken", {schamperde|s2} [hij|p1] maandag.

De krant Afrika had dit weekend geschreven dat [de bankier|p3], in 2004 al {postillon d'amour|e2} tussen [de twee gemeenschappen|CY+TC], voorstellen had {overgebracht|e1} voor de teruggave van Varosha.
=====
entities:
  CY: {name: Cyprus, type: State}
  TC: {name: Turks-Cyprioten, type: Organisation}
  p1: {name: Stelios Hadjigavriel, type: Person}
  p2: {name: Ergün Tahsin, type: Person}
  p3: {name: Zwitserse bankier, type: Person}
  l2: {name: Nicosia, type: Place}
offices:
  - {person: p1, office: onderhandelaar, of: CY}
events:
  e1: {type: Negotiation, label: geheime gesprekken via bankier, participants: [p1, TC], mediators: [p3], factuality: counterfactual, source: De krant Afrika}
  e2: {type: Mediation, label: bemiddeling van de bankier, participants: [CY, TC], mediators: [p3], time: in 2004, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: dat hij via een Zwitserse bankier in het geheim met de Turks-Cyprioten heeft gesproken, about: e1}
  s2: {type: Statement, by: p1, content: "Als Ergün Tahsin iets van mij wil, moet hij de telefoon pakken"}
