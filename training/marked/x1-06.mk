 date 2014-05-28 [Costa Rica|CR] gastheer van {grensoverleg|e1}

[Nicaragua|NI] en [Honduras|HN] gaan op 12 juni {praten|e1} over de Golf van Fonseca. Dat gebeurt in [San José|l1], op uitnodiging van [Costa Rica|CR], dat er ook een voorzitter voor levert. [Managua|NI] {stuurt|d1} alleen ambassadeur [Lidia Cortés|p1]. Wie er namens [Honduras|HN] komt, is niet bekend.
=====
entities:
  CR: {name: Costa Rica, type: State}
  NI: {name: Nicaragua, type: State}
  HN: {name: Honduras, type: State}
  l1: {name: San José, type: Place}
  p1: {name: Lidia Cortés, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: NI}
events:
  e1: {type: Negotiation, label: grensoverleg in San José, participants: [NI, HN], hosts: [CR], place: l1, time: op 12 juni, factuality: planned}
delegations:
  d1: {of: NI, head: p1, members: [], event: e1}
