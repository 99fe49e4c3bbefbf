 date 2022-12-20 [Baerbock|p1] {brengt|e1} bronzen terug

[ABUJA|l1] (dpa) - De [Duitse|DE] minister [Annalena Baerbock|p1] heeft dinsdag in [Abuja|l1] twintig Benin-bronzen overhandigd. Cultuurminister [Claudia Roth|p2] was {meegereisd|d1}, evenals museumdirecteur [Barbara Plankensteiner|p3]. Het is de eerste zending onder het {akkoord|e2} dat [Berlijn|DE] en [Nigeria|NG] in juli {sloten|e2}. De [Nigeriaanse|NG] minister [Lai Mohammed|p4] {riep|a1} bij de gelegenheid [het British Museum|BM] op het voorbeeld te volgen. [Dat museum|BM] {verwees|r1} naar een wet uit 1963.
=====
entities:
  DE: {name: Duitsland, type: State}
  NG: {name: Nigeria, type: State}
  BM: {name: British Museum, type: Organisation}
  l1: {name: Abuja, type: Place}
  p1: {name: Annalena Baerbock, type: Person}
  p2: {name: Claudia Roth, type: Person}
  p3: {name: Barbara Plankensteiner, type: Person}
  p4: {name: Lai Mohammed, type: Person}
offices:
  - {person: p1, office: minister, of: DE}
  - {person: p2, office: Cultuurminister, of: DE}
  - {person: p4, office: minister, of: NG}
events:
  e1: {type: Visit, participants: [p1, p2, p3], hosts: [NG], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: over de bronzen, participants: [DE, NG], time: in juli, factuality: actual}
acts:
  a1: {type: Demand, by: p4, to: [BM], content: het voorbeeld te volgen}
replies:
  r1: {to: a1, by: BM, answer: rejected}
delegations:
  d1: {of: DE, head: p1, members: [p2, p3], event: e1}
