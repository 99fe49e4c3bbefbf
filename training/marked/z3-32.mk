 date 2018-06-21 Radiojournaal, 8 uur

Het {driehoeksberaad|e1} van [Turkije|TR], [Rusland|RU] en [Iran|IR] over Syrië is vannacht in [Batoemi|l1] {niet afgerond|o1}; men schuift om negen uur weer aan. De ploegen worden {aangevoerd|d1+d2+d3} door de [Turk|TR] [Orhan Belge|p1], de [Rus|RU] [Ilja Petrenko|p2] en de [Iraniër|IR] [Navid Sadeghi|p3]. [Georgië|GE] verleent gastvrijheid. "Er schort nog een komma aan," {grapte|a1} [Petrenko|p2], en [hij|p2] {waarschuwde|a2} in één adem dat wie de komma weghaalt, het met [Moskou|RU] verbruit.
=====
entities:
  TR: {name: Turkije, type: State}
  RU: {name: Rusland, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Batoemi, type: Place}
  p1: {name: Orhan Belge, type: Person}
  p2: {name: Ilja Petrenko, type: Person}
  p3: {name: Navid Sadeghi, type: Person}
  GE: {name: Georgië, type: State}
events:
  e1: {type: Negotiation, label: driehoeksberaad over Syrië, participants: [TR, RU, IR], hosts: [GE], place: l1, time: vannacht, factuality: actual}
acts:
  a1: {type: Statement, by: p2, content: "Er schort nog een komma aan", about: e1}
  a2: {type: Warning, by: p2, content: "wie de komma weghaalt, het met Moskou verbruit"}
delegations:
  d1: {of: TR, head: p1, members: [], event: e1}
  d2: {of: RU, head: p2, members: [], event: e1}
  d3: {of: IR, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
