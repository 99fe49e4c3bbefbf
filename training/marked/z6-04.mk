 date 2014-06-27 [Moskou|RU]: {corridor|s1+s5} voor burgers alleen {na|s2} staakt-het-vuren

"Eerst zwijgen de kanonnen, dan rijden de bussen." Met die woorden heeft onderminister [Arkadi Velitsjko|p1] donderdag het {plan|s1+s5} van [de OVSE|OV] voor een vluchtweg uit [Slovjansk|l1] {afgeserveerd|r1}. [Rusland|RU] {houdt|s2} vast aan een wapenstilstand vooraf.

[Oekraïne|UA] had de {corridor|s5} woensdag nog {omarmd|r2}. [De regering in Kiev|UA] stelt er veertig ambulances voor {beschikbaar|s3}.

[De OVSE|OV] {onderhandelt|e1+o1} voort, laat waarnemer [Siiri Ojakangas|p2] weten. [Zij|p2] {waarschuwt|s4} dat het water in de stad maandag op is.
=====
entities:
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  OV: {name: OVSE, type: Organisation}
  l1: {name: Slovjansk, type: Place}
  p1: {name: Arkadi Velitsjko, type: Person}
  p2: {name: Siiri Ojakangas, type: Person}
offices:
  - {person: p1, office: onderminister, of: RU}
  - {person: p2, office: waarnemer, of: OV}
events:
  e1: {type: Negotiation, participants: [OV], factuality: actual}
acts:
  s1: {type: Proposal, by: OV, to: [RU], kind: humanitarian_corridor, content: "een vluchtweg uit Slovjansk", status: rejected}
  s5: {type: Proposal, by: OV, to: [UA], kind: humanitarian_corridor, content: "een vluchtweg uit Slovjansk", status: accepted}
  s2: {type: Demand, by: RU, content: "een wapenstilstand vooraf"}
  s3: {type: Concession, by: UA, content: "veertig ambulances"}
  s4: {type: Warning, by: p2, content: "dat het water in de stad maandag op is"}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s5, by: UA, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e1, type: ongoing}
