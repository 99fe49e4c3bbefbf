 date 2014-11-03 [Nicosia|CY] {schort|o1} {herenigingsoverleg|e2} op

[De Grieks-Cyprioten|CY] zijn maandag weggebleven van de wekelijkse {onderhandelingssessie|e1} met [de Turks-Cyprioten|NC]. President [Kyriakos Hadjis|p1] {protesteert|a1} zo tegen een [Turks|TR] schip dat naar gas zoekt in wat [hij|p1] als eigen wateren ziet. {Pas|a2} als de Barbaros rechtsomkeert maakt, komt [zijn|p1] onderhandelaar terug.

[Ankara|TR] {piekert|r1} daar niet over. De Noorse [VN|VN]-gezant [Eivind Dahl|p2], die het {proces|e2} sinds de zomer begeleidt, {reist|e3} dinsdag via [Athene|l2] naar [Ankara|l3] om de gemoederen te sussen. "[Ik|p2] heb geen plan, wel een koffer", {zei|a3} [hij|p2] op het vliegveld van Larnaca.
=====
entities:
  CY: {name: Cyprus, type: State}
  NC: {name: Noord-Cyprus, type: State}
  TR: {name: Turkije, type: State}
  VN: {name: VN, type: Organisation}
  p1: {name: Kyriakos Hadjis, type: Person}
  p2: {name: Eivind Dahl, type: Person}
  l2: {name: Athene, type: Place}
  l3: {name: Ankara, type: Place}
offices:
  - {person: p1, office: President, of: CY}
  - {person: p2, office: VN-gezant, of: VN}
events:
  e1: {type: Negotiation, label: wekelijkse sessie, participants: [CY, NC], mediators: [p2], time: maandag, factuality: counterfactual, part_of: e2}
  e2: {type: Negotiation, label: herenigingsoverleg, participants: [CY, NC], mediators: [p2], time: sinds de zomer, factuality: actual}
  e3: {type: Visit, label: reis van Dahl, participants: [p2], place: l3, time: dinsdag, factuality: planned}
acts:
  a1: {type: Statement, by: p1, content: tegen een Turks schip dat naar gas zoekt, about: e1}
  a2: {type: Demand, by: p1, to: [TR], content: als de Barbaros rechtsomkeert maakt}
  a3: {type: Statement, by: p2, content: "Ik heb geen plan, wel een koffer"}
replies:
  r1: {to: a2, by: TR, answer: rejected}
outcomes:
  o1: {of: e2, type: postponed}
