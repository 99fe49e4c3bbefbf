 date 2008-07-29 [Genève|l1]: de stekker {eruit|o1}

FLASH - Na negen dagen is het {wereldhandelsoverleg|e1} in [Genève|l1] {geklapt|o1}. [India|IN] en [de Verenigde Staten|US] kwamen er {niet uit|o1} over de bescherming van boeren tegen goedkope rijst. "[Ik|p1] zal er geen doekjes om winden: [we|WTO] zijn {mislukt|o1}", {zei|a1} directeur-generaal [Pascal Lamy|p1] van [de WTO|WTO] dinsdag tegen zevenhonderd journalisten.

Een {compromis|a2+a3} van [Lamy|p1] zelf, vrijdag rondgedeeld, kreeg de {zegen|r1} van [Brazilië|BR], maar [New Delhi|IN] {wees het af|r2}.
=====
entities:
  IN: {name: India, type: State}
  US: {name: Verenigde Staten, type: State}
  BR: {name: Brazilië, type: State}
  WTO: {name: WTO, type: Organisation}
  l1: {name: Genève, type: Place}
  p1: {name: Pascal Lamy, type: Person}
offices:
  - {person: p1, office: directeur-generaal, of: WTO}
events:
  e1: {type: Negotiation, label: wereldhandelsoverleg, participants: [IN, US, BR], mediators: [p1], place: l1, time: Na negen dagen, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "we zijn mislukt", about: e1, time: dinsdag}
  a2: {type: Proposal, by: p1, to: [BR], kind: other, content: Een compromis, status: accepted, about: e1, time: vrijdag}
  a3: {type: Proposal, by: p1, to: [IN], kind: other, content: Een compromis, status: rejected, about: e1, time: vrijdag}
replies:
  r1: {to: a2, by: BR, answer: accepted}
  r2: {to: a3, by: IN, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
