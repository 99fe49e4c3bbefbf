 date 1973-11-13 Persbericht 211 van het ministerie van Buitenlandse Zaken

Minister [Van der Stoel|p1] heeft heden langs telefonische weg van {gedachten gewisseld|e1} met [[zijn|p1] ambtgenoot van [Saoedi-Arabië|SA]|p2], [Omar Saqqaf|p2]. Daarbij heeft [hij|p1] {uiteengezet|a1} dat [Nederland|NL] in het conflict in het Midden-Oosten een evenwichtig standpunt huldigt. [De heer Saqqaf|p2] {toonde|r1} zich bereid een bijzondere gezant te {ontvangen|e2}, zoals door [de [Nederlandse|NL] regering|NL] {gevraagd|a2}. Met die {zending|d1} zal oud-minister [J. Luns-Verkade|p3] worden {belast|d1}.

Over opheffing van het olie-embargo konden {geen toezeggingen|r2+a3} worden verkregen.
=====
entities:
  SA: {name: Saoedi-Arabië, type: State}
  NL: {name: Nederland, type: State}
  p1: {name: Van der Stoel, type: Person}
  p2: {name: Omar Saqqaf, type: Person}
  p3: {name: J. Luns-Verkade, type: Person}
offices:
  - {person: p1, office: Minister, of: NL}
  - {person: p2, office: ambtgenoot, of: SA}
  - {person: p3, office: oud-minister, of: NL}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: heden, factuality: actual}
  e2: {type: Meeting, participants: [p2, p3], factuality: planned}
acts:
  a1: {type: Statement, by: p1, to: [p2], content: "dat Nederland in het conflict in het Midden-Oosten een evenwichtig standpunt huldigt", about: e1}
  a2: {type: Proposal, by: NL, to: [SA], kind: talks, content: "een bijzondere gezant te ontvangen", status: accepted, about: e2}
  a3: {type: Demand, by: p1, to: [p2], content: "opheffing van het olie-embargo"}
replies:
  r1: {to: a2, by: p2, answer: accepted}
  r2: {to: a3, by: p2, answer: unanswered}
delegations:
  d1: {of: NL, head: p3, members: [], event: e2}
