 date 2015-02-05 {Grensoverleg|e1} [Benin|BJ] en [Niger|NE] opnieuw {verdaagd|o1}

Het voor vandaag belegde {overleg|e1} tussen [Benin|BJ] en [Niger|NE] over het riviereiland Lété is een week {opgeschoven|o1}. [De [Nigerese|NE] {hoofdafgevaardigde|d1}|p1] ligt met malaria in bed. [Burkina Faso|BF], dat zou voorzitten, stelt [zijn|BF] zaal in [Ouagadougou|l1] op 12 februari opnieuw open.
=====
entities:
  BJ: {name: Benin, type: State}
  NE: {name: Niger, type: State}
  BF: {name: Burkina Faso, type: State}
  p1: {name: Nigerese hoofdafgevaardigde, type: Person}
  l1: {name: Ouagadougou, type: Place}
offices:
  - {person: p1, office: hoofdafgevaardigde, of: NE}
events:
  e1: {type: Negotiation, label: grensoverleg over Lété, participants: [BJ, NE], mediators: [BF], place: l1, time: op 12 februari, factuality: planned}
delegations:
  d1: {of: NE, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: postponed}
