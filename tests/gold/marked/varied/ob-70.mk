 date 2026-05-20 Avondnieuwsbrief: in één minuut

● {Afgelopen|o1}. De {bemiddeling|e1} van [Angola|AO] tussen [Kinshasa|CD] en [M23|M2] is voorbij. President [João Lourenço|p1] {geeft|s1} de opdracht terug "wegens gebrek aan gehoor".
● {Akkoord|e2}. [Benin|BJ] en [Niger|NE] laten vanaf 1 juni weer vrachtwagens door bij [Malanville|l1].
● {Half|o2}. [Bulgarije|BG] en [Noord-Macedonië|MK] kwamen gisteren in [Sofia|l2] {overeen|e3+e5} over de schoolboeken, {niet|o2} over de grondwet.
● {Later|o3}. Het {bezoek|e4} van kanselier [Merz|p2] aan [Ankara|l3] wordt herfst.
● Nooit. Aldus Griekenland over de teruggave van olijfbomen aan een boer in Évia.
=====
entities:
  AO: {name: Angola, type: State}
  CD: {name: Congo, type: State}
  BJ: {name: Benin, type: State}
  NE: {name: Niger, type: State}
  BG: {name: Bulgarije, type: State}
  MK: {name: Noord-Macedonië, type: State}
  M2: {name: M23, type: Organisation}
  l1: {name: Malanville, type: Place}
  l2: {name: Sofia, type: Place}
  l3: {name: Ankara, type: Place}
  p1: {name: João Lourenço, type: Person}
  p2: {name: Merz, type: Person}
offices:
  - {person: p1, office: President, of: AO}
events:
  e1: {type: Mediation, participants: [CD, M2], mediators: [AO, p1], factuality: actual}
  e2: {type: Agreement, participants: [BJ, NE], time: vanaf 1 juni, factuality: actual}
  e3: {type: Agreement, label: over de schoolboeken, participants: [BG, MK], place: l2, time: gisteren, factuality: actual}
  e5: {type: Negotiation, participants: [BG, MK], place: l2, time: gisteren, factuality: actual}
  e4: {type: Visit, participants: [p2], place: l3, time: herfst, factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: "wegens gebrek aan gehoor", about: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e5, type: partial_agreement}
  o3: {of: e4, type: postponed}
