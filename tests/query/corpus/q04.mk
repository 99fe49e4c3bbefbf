 date 2024-03-08 Rivier verdeeld

Bij {gesprekken|e1} in [Gaborone|l1], met [Botswana|BW] als gastheer, {stelde|s1} bemiddelaar [Ian Khama|p1] een derde van het water voor [Malawi|MW] voor. [Malawi|MW] en [Zambia|ZM] {gingen akkoord|o1}. De {overeenkomst|e2} is dinsdag getekend: een derde van het water is voor Malawi.
=====
entities:
  ZM: {name: Zambia, type: State}
  MW: {name: Malawi, type: State}
  BW: {name: Botswana, type: State}
  l1: {name: Gaborone, type: Place}
  p1: {name: Ian Khama, type: Person}
events:
  e1: {type: Negotiation, participants: [ZM, MW], mediators: [p1], hosts: [BW], place: l1, factuality: actual}
  e2: {type: Agreement, participants: [ZM, MW], place: l1, time: dinsdag, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [MW, ZM], kind: other, content: een derde van het water voor Malawi, status: accepted}
outcomes:
  o1: {of: e1, type: agreement}
note:
  days: {e1: 2024-03-05, e2: 2024-03-05}
  topics: {e1: [water], e2: [water], s1: [water]}
  words: {e1: water}
  contents: {e2: een derde van het water is voor Malawi, o1: een derde van het water is voor Malawi}
  rounds: {s1: e1}
