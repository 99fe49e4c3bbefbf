 date 2005-10-17 [Rusland|RU] en [Letland|LV]: {grensverdrag|e1} op de lange baan

[Riga|LV] zal het {grensverdrag|e1} met [Rusland|RU] voorlopig niet tekenen, heeft premier [Jānis Ozoliņš|p1] maandag {bekendgemaakt|a1}. [Moskou|RU] {weigert|r1} de [Letse|LV] {toevoeging|a2} over het {vredesverdrag|e4} van 1920 te slikken.

De {plechtigheid|e2} van 10 november, in [Pskov|l1], is {afgelast|o1}. Het {bezoek|e3} van [een parlementaire delegatie uit [Riga|LV]|LV] wordt {uitgesteld|o2} tot na Nieuwjaar.
=====
entities:
  RU: {name: Rusland, type: State}
  LV: {name: Letland, type: State}
  p1: {name: Jānis Ozoliņš, type: Person}
  l1: {name: Pskov, type: Place}
offices:
  - {person: p1, office: premier, of: LV}
events:
  e1: {type: Agreement, label: grensverdrag, participants: [RU, LV], factuality: counterfactual}
  e2: {type: Meeting, label: plechtigheid in Pskov, participants: [RU, LV], place: l1, time: 10 november, factuality: counterfactual}
  e3: {type: Visit, label: bezoek van Letse parlementariërs, participants: [LV], time: na Nieuwjaar, factuality: planned}
  e4: {type: Agreement, label: vredesverdrag van 1920, participants: [RU, LV], time: "1920", factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: zal het grensverdrag met Rusland voorlopig niet tekenen, time: maandag, about: e1}
  a2: {type: Demand, by: LV, to: [RU], content: de Letse toevoeging over het vredesverdrag van 1920}
replies:
  r1: {to: a2, by: RU, answer: rejected}
outcomes:
  o1: {of: e2, type: cancelled}
  o2: {of: e3, type: postponed}
