 date 2019-02-02 'De naam was nooit het probleem'

Zeventien jaar lang hield [Nikos Kalliris|p1] (67) zich op het [Griekse|GR] ministerie bezig met één woord. Woensdag treedt het {akkoord van Prespa|e1} in werking en heet [het buurland|MK] [Noord-Macedonië|MK].

Gefeliciteerd.
"Dank u, maar [ik|p1] heb er tegen gestemd. In gedachten, want ambtenaren stemmen niet."

Waarom?
"Omdat het {akkoord|e1} van 2018 hetzelfde is als het {voorstel|a1+a3} dat [Matthew Nimetz|p2], [de gezant van [de VN|VN]|p2], in 2008 op tafel legde. [Skopje|MK] {zei|r1} ja. [Wij|GR] {zeiden|r2} nee, omdat er verkiezingen waren. Tien jaar, één lettergreep."

Hoe ging het er in die kamer toe?
"[Nimetz|p2] had een stapeltje kaarten met namen. [Hij|p2] schoof er een naar [mij|p1], [ik|p1] schoof hem terug. Dan hetzelfde aan de overkant, met ambassadeur [Naumovski|p3]. [Wij|p1+p3] {spraken|e2} nooit rechtstreeks; dat mocht niet, dan zou het erkenning kunnen lijken. Maar [zijn|p3] dochter studeerde in Thessaloniki, dus in de lift vroeg [ik|p1] naar haar cijfers."

[Duitsland|DE] en [Amerika|US] hebben gedrukt?
"[Merkel|p4] {kwam|e4} in januari naar [Athene|l1], lang nadat alles {geregeld|e1} was, en kreeg er de foto voor. Wie werkelijk iets deed, was de vissersvrouw van Psarades, die de tafel leende voor de {ondertekening|e1}. Dat de ministers [Kotzias|p5] en [Dimitrov|p6] samen op een vlot over het meer zouden {varen|e3}, is op het laatst {geschrapt|o1} vanwege de golven."

Zijn er garanties dat een nieuwe regering het niet terugdraait?
"Geen enkele. De oppositie in [Skopje|MK] {kondigt|w1} dat zelfs aan. [Wij|GR] hebben toen om een waarborg van [de NAVO|NA] {gevraagd|a2}. [Die|NA] {keek|r3} alsof [wij|GR] om de maan vroegen."

Op de kast in [zijn|p1] woonkamer in Kifisia staat een fles Macedonische wijn, ongeopend. Beide soorten, zegt [hij|p1].
=====
entities:
  GR: {name: Griekenland, type: State}
  MK: {name: Noord-Macedonië, type: State}
  DE: {name: Duitsland, type: State}
  US: {name: Verenigde Staten, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  NA: {name: NAVO, type: Organisation}
  p1: {name: Nikos Kalliris, type: Person}
  p2: {name: Matthew Nimetz, type: Person}
  p3: {name: Naumovski, type: Person}
  p4: {name: Merkel, type: Person}
  p5: {name: Kotzias, type: Person}
  p6: {name: Dimitrov, type: Person}
  l1: {name: Athene, type: Place}
offices:
  - {person: p2, office: gezant, of: VN}
  - {person: p3, office: ambassadeur, of: MK}
  - {person: p5, office: minister, of: GR}
  - {person: p6, office: minister, of: MK}
events:
  e1: {type: Agreement, label: akkoord van Prespa, participants: [GR, MK, p5, p6], time: "2018", factuality: actual}
  e2: {type: Negotiation, label: naamonderhandelingen, participants: [p1, p3], mediators: [p2], factuality: actual}
  e3: {type: Meeting, label: vaartocht, participants: [p5, p6], factuality: counterfactual}
  e4: {type: Visit, participants: [p4], place: l1, time: in januari, factuality: actual}
acts:
  a1: {type: Proposal, by: p2, to: [MK], kind: other, content: "hetzelfde is als het voorstel", status: accepted, time: in 2008, about: e2}
  a3: {type: Proposal, by: p2, to: [GR], kind: other, content: "hetzelfde is als het voorstel", status: rejected, time: in 2008, about: e2}
  a2: {type: Demand, by: GR, to: [NA], content: "om een waarborg van de NAVO"}
  w1: {type: Warning, by: "De oppositie in Skopje", content: "dat een nieuwe regering het niet terugdraait"}
replies:
  r1: {to: a1, by: MK, answer: accepted}
  r2: {to: a3, by: GR, answer: rejected}
  r3: {to: a2, by: NA, answer: rejected}
outcomes:
  o1: {of: e3, type: cancelled}
