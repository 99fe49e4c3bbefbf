 date 2023-10-27 [Georgië|GE] en [Zuid-Ossetië|ZO] ruziën over waterleiding, {overleg|e1} {afgebroken|o1}

ERGNETI - Voor de derde keer dit jaar is een {bijeenkomst|e1} over incidenten aan de scheidslijn tussen [Georgië|GE] en [Zuid-Ossetië|ZO] voortijdig {geëindigd|o1}. De [Zuid-Ossetische|ZO] {ploeg|d1}, aangevoerd door [Egor Kotsjiev|p1], {verliet|o1} donderdag na veertig minuten de tent in [Ergneti|l1]. [Zij|ZO] had {geëist|a1} dat eerst over de gesloten waterleiding naar Tschinvali werd gesproken.

De {vergaderingen|e1} worden begeleid door de [EU|EU]-waarnemersmissie en [de OVSE|OV]. Namens [Georgië|GE] {was|d2} [Irakli Antadze|p2] er, met twee juristen. Een nieuwe datum is niet geprikt.

De tent staat er sinds 2008. In de winter wordt hij verwarmd met een kachel die de ene keer door de ene partij wordt gevuld en de andere keer door de andere.
=====
entities:
  GE: {name: "Georgië", type: State}
  ZO: {name: "Zuid-Ossetië", type: State}
  EU: {name: "EU", type: Organisation}
  OV: {name: "OVSE", type: Organisation}
  p1: {name: "Egor Kotsjiev", type: Person}
  p2: {name: "Irakli Antadze", type: Person}
  l1: {name: "Ergneti", type: Place}
events:
  e1: {type: Negotiation, participants: [GE, ZO], facilitators: [EU, OV], place: l1, time: "donderdag", factuality: actual}
acts:
  a1: {type: Demand, by: ZO, to: [GE], content: "eerst over de gesloten waterleiding naar Tschinvali werd gesproken"}
delegations:
  d1: {of: ZO, head: p1, members: [], event: e1}
  d2: {of: GE, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
