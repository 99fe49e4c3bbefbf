 date 2024-01-20 Zambia en Malawi praten over water

[Zambia|ZM] en [Malawi|MW] hebben donderdag in [Lusaka|l1] {overlegd|e1} over het water van de Shire. [Ian Khama|p1], oud-president van [Botswana|BW], {bemiddelde|e2} daarbij. Zij werden het {niet eens|o1}. [Malawi|MW] {eiste|s1} de helft van het water. [Zambia|ZM] {stuurde|d1} minister [Mutinta Hara|p2] en ambassadeur [Joseph Phiri|p3].
=====
entities:
  ZM: {name: Zambia, type: State}
  MW: {name: Malawi, type: State}
  BW: {name: Botswana, type: State}
  l1: {name: Lusaka, type: Place}
  p1: {name: Ian Khama, type: Person}
  p2: {name: Mutinta Hara, type: Person}
  p3: {name: Joseph Phiri, type: Person}
offices:
  - {person: p1, office: oud-president, of: BW}
  - {person: p2, office: minister, of: ZM}
  - {person: p3, office: ambassadeur, of: ZM}
events:
  e1: {type: Negotiation, participants: [ZM, MW], mediators: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, participants: [ZM, MW], mediators: [p1], part_of: e1, factuality: actual}
acts:
  s1: {type: Demand, by: MW, to: [ZM], content: de helft van het water}
delegations:
  d1: {of: ZM, head: p2, members: [p3], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
note:
  days: {e1: 2024-01-18}
  topics: {e1: [water]}
  words: {e1: het water van de Shire}
