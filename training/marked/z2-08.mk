 date 2013-08-30 Geen topdiner in [Malabo|l1]: [Gabon|GA] {zegt af|o1}

Het eilandje Mbanié blijft [Gabon|GA] en [Equatoriaal-Guinea|GQ] verdelen. Een verzoenend {diner|e1} van [beide presidenten|p1+p2], vrijdagavond in [Malabo|l1], is {van de baan|o1}. [Libreville|GA] had erop {gestaan|a1} dat er geen soldaten meer op het eilandje zouden zijn; donderdag telde een verkenningsvliegtuig er zes. De kok hield de vis tot middernacht koel.
=====
entities:
  l1: {name: Malabo, type: Place}
  GA: {name: Gabon, type: State}
  GQ: {name: Equatoriaal-Guinea, type: State}
  p1: {name: president van Gabon, type: Person}
  p2: {name: president van Equatoriaal-Guinea, type: Person}
offices:
  - {person: p1, office: president, of: GA}
  - {person: p2, office: president, of: GQ}
events:
  e1: {type: Meeting, label: verzoenend diner in Malabo, participants: [p1, p2], place: l1, time: vrijdagavond, factuality: counterfactual}
acts:
  a1: {type: Demand, by: GA, to: [GQ], content: dat er geen soldaten meer op het eilandje zouden zijn}
outcomes:
  o1: {of: e1, type: cancelled}
