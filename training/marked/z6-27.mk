 date 2017-02-22 [Macedonië|MK] {doet|s1} [Albanië|AL] een plezier

De omstreden tolpost aan het Meer van Ohrid verdwijnt. Met die {toegeving|s1} wil [de [Macedonische|MK] premier|p1], [Zdravko Ilievski|p1], [Albanië|AL] vermurwen om [zijn|AL] {veto|r1} tegen het {vervoersverdrag|s2} van [de Balkanlanden|BL] in te slikken.

In [Tirana|AL] werd dinsdag verheugd noch afwijzend {gereageerd|r2}. Een adviseur van president [Besnik Gjonaj|p2] sprak van 'een begin van wellevendheid'. [De president|p2] zelf zat in het vliegtuig naar [Wenen|l2], waar [hij|p2] woensdag met [de [OVSE|OV]-voorzitter|p3] {dineert|e1}.
=====
entities:
  MK: {name: Macedonië, type: State}
  AL: {name: Albanië, type: State}
  BL: {name: Balkanlanden, type: Organisation}
  OV: {name: OVSE, type: Organisation}
  l2: {name: Wenen, type: Place}
  p1: {name: Zdravko Ilievski, type: Person}
  p2: {name: Besnik Gjonaj, type: Person}
  p3: {name: OVSE-voorzitter, type: Person}
offices:
  - {person: p1, office: premier, of: MK}
  - {person: p2, office: president, of: AL}
  - {person: p3, office: voorzitter, of: OV}
events:
  e1: {type: Meeting, participants: [p2, p3], place: l2, time: woensdag, factuality: planned}
acts:
  s1: {type: Concession, by: p1, to: [AL], content: "De omstreden tolpost aan het Meer van Ohrid verdwijnt"}
  s2: {type: Proposal, by: BL, to: [AL], kind: treaty, content: "het vervoersverdrag van de Balkanlanden", status: rejected}
replies:
  r1: {to: s2, by: AL, answer: rejected}
  r2: {to: s1, by: AL, answer: unanswered}
