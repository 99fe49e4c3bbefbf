 date 2010-04-29 [Peru|PE] en [Chili|CL] {praten|e1} over zee; alleen de sterren weten het

[Lima|PE] en [Santiago|CL] hebben [hun|PE+CL] geschil over de zeegrens donderdag {in bespreking genomen|e1}. Over een uitkomst valt {niets te melden|o1}: [beide kanten|PE+CL] weigerden elk commentaar en de persoonlijke {toelichting|e2} van minister [Quiroga|p1] {ging niet door|o2}. [Peru|PE] zou een strook van acht mijl willen {prijsgeven|a1}. [Een oud-admiraal|p2] {noemt|s1} dat "een verzinsel van journalisten".
=====
entities:
  PE: {name: Peru, type: State}
  CL: {name: Chili, type: State}
  p1: {name: Quiroga, type: Person}
  p2: {name: oud-admiraal, type: Person}
events:
  e1: {type: Negotiation, label: bespreking over de zeegrens, participants: [PE, CL], time: donderdag, factuality: actual}
  e2: {type: PressConference, label: toelichting van Quiroga, participants: [p1], factuality: counterfactual}
acts:
  a1: {type: Concession, by: PE, to: [CL], content: een strook van acht mijl, factuality: possible}
  s1: {type: Statement, by: p2, content: een verzinsel van journalisten}
outcomes:
  o1: {of: e1, type: unknown}
  o2: {of: e2, type: cancelled}
