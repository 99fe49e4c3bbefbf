 date 2007-03-15 [Oeganda|UG] en [LRA|LRA] {rekken|e1} {bestand|e1}

De vijanden in het noorden van [Oeganda|UG] {houden|e1} het nog anderhalve maand rustig. Dat meldt {bemiddelaar|e2} [Samuel Lado Kenyi|p1]. [De rebellen van het [LRA|LRA]|LRA] hebben [hem|p1] {beloofd|a1} zich in Ri-Kwangba te verzamelen; [het leger|UG] {staakt|a2} in ruil daarvoor [zijn|UG] patrouilles. Voor de echte {vredesonderhandelingen|e3} is nog geen datum geprikt.
=====
entities:
  UG: {name: Oeganda, type: State}
  LRA: {name: LRA, type: Organisation}
  p1: {name: Samuel Lado Kenyi, type: Person}
events:
  e1: {type: Agreement, label: verlenging van het bestand, participants: [UG, LRA], mediators: [p1], time: nog anderhalve maand, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door Kenyi, participants: [UG, LRA], mediators: [p1], factuality: actual}
  e3: {type: Negotiation, label: vredesonderhandelingen, participants: [UG, LRA], factuality: possible}
acts:
  a1: {type: Concession, by: LRA, to: [UG], content: zich in Ri-Kwangba te verzamelen}
  a2: {type: Concession, by: UG, to: [LRA], content: staakt in ruil daarvoor zijn patrouilles}
