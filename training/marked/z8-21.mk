 date 2018-01-15 [Bhutan|BT] en [Bangladesh|BD] {schuiven|o1} {stroomakkoord|e1} voor zich uit

THIMPHU - Het {contract|e1} voor de levering van waterkracht uit [Bhutan|BT] aan [Bangladesh|BD], dat maandag zou worden {bekrachtigd|e1}, is tot nader order {opgeschoven|o1}. [India|IN], over wiens grond de kabels moeten lopen, heeft nog geen doorvoerrecht gegeven. [Thimphu|BT] en [Dhaka|BD] hebben [Delhi|IN] daar vrijdag samen om {gevraagd|a1}. [Delhi|IN] {'bestudeert'|r1} dat. [De [Bengaalse|BD] energieminister|p1] was al onderweg; [zijn|p1] vliegtuig {keerde|e2} boven Assam.
=====
entities:
  BT: {name: Bhutan, type: State}
  BD: {name: Bangladesh, type: State}
  IN: {name: India, type: State}
  p1: {name: energieminister van Bangladesh, type: Person}
offices:
  - {person: p1, office: energieminister, of: BD}
events:
  e1: {type: Agreement, label: stroomakkoord Bhutan en Bangladesh, participants: [BT, BD], time: maandag, factuality: counterfactual}
  e2: {type: Visit, label: reis van de energieminister, participants: [p1, BT], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: BT, to: [IN], kind: other, content: doorvoerrecht, status: unanswered, time: vrijdag}
replies:
  r1: {to: a1, by: IN, answer: unanswered}
outcomes:
  o1: {of: e1, type: postponed}
