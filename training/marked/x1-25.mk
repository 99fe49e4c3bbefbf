 date 2010-04-07 [Afgezette [Kirgizische|KG] president|p1] {wil|a1} {praten|e2}

[De verdreven president van [Kirgizië|KG]|p1] {wil|a1} {onderhandelen|e2} met [de interim-regering|IR] en {verlangt|a2} veiligheidsgaranties. [De nieuwe machthebbers|IR] {zien|r1+r2} daar niets in: "Er valt met [hem|p1] alleen te praten over de kleur van [zijn|p1] cel." [Een gezant van [de OVSE|OVSE]|p2] probeert te {bemiddelen|e1}, vooralsnog {zonder succes|o1}.
=====
entities:
  KG: {name: Kirgizië, type: State}
  p1: {name: verdreven Kirgizische president, type: Person}
  IR: {name: interim-regering, type: Organisation}
  p2: {name: OVSE-gezant, type: Person}
  OVSE: {name: OVSE, type: Organisation}
offices:
  - {person: p1, office: president, of: KG}
  - {person: p2, office: gezant, of: OVSE}
events:
  e1: {type: Mediation, label: bemiddeling door de OVSE-gezant, participants: [p1, IR], mediators: [p2], factuality: actual}
  e2: {type: Negotiation, label: onderhandelingen over de aftocht, participants: [p1, IR], factuality: counterfactual}
acts:
  a1: {type: Demand, by: p1, to: [IR], content: onderhandelen met de interim-regering, about: e2}
  a2: {type: Demand, by: p1, to: [IR], content: veiligheidsgaranties}
replies:
  r1: {to: a1, by: IR, answer: rejected}
  r2: {to: a2, by: IR, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
