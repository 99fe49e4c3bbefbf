 date 2017-08-01 De week in plus en min

+ [Letland|LV] en [Belarus|BY] zijn het na zeven jaar {praten|e5} {eens|e1+o1} over de kleur van [hun|LV+BY] grenspalen.
+ Veertig vrachtwagens van [de Wereldvoedselorganisatie|WF] mochten door naar [Banki|l1], nadat [de imam van Bama|p4], [Bukar Goni|p4], bij [Boko Haram|BH] had {bemiddeld|e2}.
- [Gabon|GA] verliet de {milieutop|e3} in [Bonn|l2] {met slaande deuren|o2}.
- De {ontmoeting|e4} tussen [Trump|p1] en [Turnbull|p2] is voor de tweede maal {opgeschoven|o3}.
+/- Ajax.
=====
entities:
  LV: {name: Letland, type: State}
  BY: {name: Belarus, type: State}
  GA: {name: Gabon, type: State}
  WF: {name: Wereldvoedselorganisatie, type: Organisation}
  BH: {name: Boko Haram, type: Organisation}
  l1: {name: Banki, type: Place}
  l2: {name: Bonn, type: Place}
  p1: {name: Trump, type: Person}
  p2: {name: Turnbull, type: Person}
  p4: {name: Bukar Goni, type: Person}
events:
  e1: {type: Agreement, label: over de kleur van de grenspalen, participants: [LV, BY], factuality: actual}
  e2: {type: Mediation, participants: [BH, WF], mediators: [p4], place: l1, factuality: actual}
  e3: {type: Meeting, label: milieutop, participants: [GA], place: l2, factuality: actual}
  e4: {type: Meeting, participants: [p1, p2], factuality: planned}
  e5: {type: Negotiation, participants: [LV, BY], time: na zeven jaar, factuality: actual}
outcomes:
  o1: {of: e5, type: agreement}
  o2: {of: e3, type: walkout}
  o3: {of: e4, type: postponed}
