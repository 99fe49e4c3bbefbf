 date 1988-03-24 [Sandinisten|NI] en [contra's|CT]: zestig dagen {rust|e1}

SAPOÁ - Ondanks alles is het gelukt. In een douaneloods in [Sapoá|l1], aan de grens met Costa Rica, hebben [Nicaragua|NI] en [de contra's|CT] woensdagnacht een {bestand|e1+o1} van zestig dagen {gesloten|e1}. Minister [Humberto Ortega|p1] {voerde|d1+d2} [de sandinisten|NI] aan, [Adolfo Calero|p2] [de tegenpartij|CT]. Kardinaal [Obando y Bravo|p3] en [OAS|OA]-chef [João Baena Soares|p4] waren getuige; {bemiddeld|e2} hebben [ze|p3+p4] niet, dat deden [de twee|p1+p2] met [elkaar|p1+p2].

Op 6 april {praten|e3+o2} [ze|p1+p2] in [Managua|l2] verder over de ontwapening.
=====
entities:
  NI: {name: Nicaragua, type: State}
  CT: {name: contra's, type: Organisation}
  OA: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  l1: {name: Sapoá, type: Place}
  l2: {name: Managua, type: Place}
  p1: {name: Humberto Ortega, type: Person}
  p2: {name: Adolfo Calero, type: Person}
  p3: {name: Obando y Bravo, type: Person}
  p4: {name: João Baena Soares, type: Person}
offices:
  - {person: p1, office: Minister, of: NI}
  - {person: p4, office: chef, of: OA}
events:
  e1: {type: Agreement, label: bestand, participants: [NI, CT, p1, p2], observers: [p3, p4], place: l1, time: woensdagnacht, factuality: actual}
  e2: {type: Mediation, participants: [NI, CT], mediators: [p3, p4], factuality: counterfactual}
  e3: {type: Negotiation, participants: [NI, CT, p1, p2], place: l2, time: Op 6 april, factuality: planned}
delegations:
  d1: {of: NI, head: p1, members: [], event: e1}
  d2: {of: CT, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ceasefire}
  o2: {of: e1, type: continuation_agreed}
