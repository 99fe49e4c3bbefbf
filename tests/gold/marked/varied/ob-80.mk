 date 2005-06-27 Inkt nog nat, [Moskou|RU] al spijt

TALLINN (BNS) - [Rusland|RU] {trekt|s1} [zijn|RU] handtekening onder het {grensverdrag|e1} met [Estland|EE] in. Dat is de [Estse|EE] zaakgelastigde maandag {meegedeeld|s1}. Op 18 mei zetten de ministers [Sergej Lavrov|p1] en [Urmas Paet|p2] in [Moskou|l1] nog [hun|p1+p2] {naam|e1} onder het {verdrag|e1}, na tien jaar {touwtrekken|e2}. Steen des aanstoots is een zin over de bezetting, die het parlement in Tallinn er in juni aan toevoegde. [Paet|p2] {stelt|a1} [Lavrov|p1] een {gesprek|e3} voor, "waar dan ook". [Die|p1] {bedankt|r1} feestelijk.
=====
entities:
  RU: {name: Rusland, type: State}
  EE: {name: Estland, type: State}
  l1: {name: Moskou, type: Place}
  p1: {name: Sergej Lavrov, type: Person}
  p2: {name: Urmas Paet, type: Person}
offices:
  - {person: p1, office: minister, of: RU}
  - {person: p2, office: minister, of: EE}
events:
  e1: {type: Agreement, label: grensverdrag, participants: [RU, EE, p1, p2], place: l1, time: Op 18 mei, factuality: actual, after: e2}
  e2: {type: Negotiation, participants: [RU, EE], time: na tien jaar, factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], factuality: counterfactual}
acts:
  s1: {type: Statement, by: RU, to: [EE], content: "trekt zijn handtekening onder het grensverdrag met Estland in", about: e1, time: maandag}
  a1: {type: Proposal, by: p2, to: [p1], kind: talks, content: "een gesprek voor, \"waar dan ook\"", status: rejected, about: e3}
replies:
  r1: {to: a1, by: p1, answer: rejected}
