 date 2018-04-09 [Tsjaad|TD] en [Libië|LY]: {bestand|e1} aan de grens

In het [Nigerese|NE] [Agadez|l1] hebben [Tsjaad|TD] en [Libië|LY] zondagnacht een {wapenstilstand|e1+o1} voor de grensstreek getekend. Het {staakt-het-vuren|e1} ging om middernacht in en geldt voor zestig dagen.

[Niger|NE] en [de VN|VN] {staan garant|e1} voor de naleving. De {onderhandelingen|e2}, die elf dagen in beslag namen, stonden onder leiding van de [Nigerese|NE] oud-premier [Hama Souley|p1]. [Hij|p1] {noemde|a1} het resultaat "mager maar eerlijk".
=====
entities:
  TD: {name: Tsjaad, type: State}
  LY: {name: Libië, type: State}
  l1: {name: Agadez, type: Place}
  NE: {name: Niger, type: State}
  VN: {name: VN, type: Organisation}
  p1: {name: Hama Souley, type: Person}
offices:
  - {person: p1, office: oud-premier, of: NE}
events:
  e1: {type: Agreement, label: wapenstilstand voor de grensstreek, participants: [TD, LY], guarantors: [NE, VN], place: l1, time: zondagnacht, factuality: actual}
  e2: {type: Negotiation, label: onderhandelingen in Agadez, participants: [TD, LY], mediators: [p1], place: l1, time: elf dagen, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: mager maar eerlijk}
outcomes:
  o1: {of: e2, type: ceasefire}
