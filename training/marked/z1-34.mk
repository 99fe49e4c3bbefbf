 date 2024-02-28 [Bendes|BA] in [Port-au-Prince|l1] {stemmen|r1} in met {rouwbestand|e1+u1}

Drie dagen geen schot in [Port-au-Prince|l1]: op {voorspraak|a1} van [Caricom|CA] hebben bendeleider [Wisnel Télémaque|p1] en [de [Haïtiaanse|HT] politie|HT] dat woensdag via een priester {toegezegd|e1+r1+r2}. De Jamaicaanse oud-rechter [Merlene Whyte|p2] {bemiddelde|e2} namens [de organisatie|CA] en stuurde [beide partijen|BA+HT] daarna bloemen.
=====
entities:
  HT: {name: Haïti, type: State}
  CA: {name: Caricom, type: Organisation}
  BA: {name: bendes, type: Organisation}
  l1: {name: Port-au-Prince, type: Place}
  p1: {name: Wisnel Télémaque, type: Person}
  p2: {name: Merlene Whyte, type: Person}
offices:
  - {person: p1, office: bendeleider, of: BA}
events:
  e1: {type: Agreement, label: rouwbestand, participants: [BA, p1, HT], mediators: [CA], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Caricom, participants: [BA, HT], mediators: [CA, p2], factuality: actual}
acts:
  a1: {type: Proposal, by: CA, to: [p1, HT], kind: ceasefire, content: Drie dagen geen schot in Port-au-Prince, status: accepted}
replies:
  r1: {to: a1, by: BA, answer: accepted}
  r2: {to: a1, by: HT, answer: accepted}
outcomes:
  u1: {of: e2, type: ceasefire}
