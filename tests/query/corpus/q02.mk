 date 2024-01-21 Akkoord over de Shire

Onder leiding van [Ian Khama|p1] {spraken|e1} [Zambia|ZM] en [Malawi|MW] op 18 januari in [Lusaka|l1]. Er ligt een {akkoord|o1}, {zegt|s1} [Mutinta Hara|p2]. 'Wij delen de rivier.'
=====
entities:
  ZM: {name: Zambia, type: State}
  MW: {name: Malawi, type: State}
  l1: {name: Lusaka, type: Place}
  p1: {name: Ian Khama, type: Person}
  p2: {name: Mutinta Hara, type: Person}
events:
  e1: {type: Negotiation, participants: [ZM, MW], mediators: [p1], place: l1, time: 18 januari, factuality: actual}
acts:
  s1: {type: Statement, by: p2, content: Er ligt een akkoord}
outcomes:
  o1: {of: e1, type: agreement}
note:
  days: {e1: 2024-01-18}
