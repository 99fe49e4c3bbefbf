 date 2002-03-20 "Geen duimbreed zonder de rotsbewoners zelf": [Londen|GB] en [Madrid|ES] {praten|e1} door

Met een buiging en een bosje brem verwelkomde [Spanje|ES] woensdag de [Britse|GB] onderminister [Alistair Penhaligon|p1]. Vijf uur later wist men in [Madrid|l1] twee dingen meer. Het idee van een {gedeelde soevereiniteit|s1} over de Rots, waarmee de [Spaanse|ES] minister [Íñigo Arrieta|p2] sinds november {leurt|s1}, is voor [Penhaligon|p1] in beginsel {bespreekbaar|r1}; en: de marinehaven {blijft|s2} wat [hem|p1] betreft [Brits|GB], tot het einde der tijden.

Dat tweede {slikte|r2} [Arrieta|p2] niet.

In [Gibraltar|GI] zelf, dat van [Madrid|ES] een {uitnodiging|s3} voor de {onderhandelingen|e1} had gekregen maar die {naast zich neerlegde|r3}, organiseerde hoofdminister [Joseph Bossino|p3] een mars. [Hij|p3] {sommeerde|s4} [Penhaligon|p1] per fax het "handjeklap" te beëindigen. De fax werd door een klerk {voor ontvangst getekend|r4}.

Er is haast. [Beide regeringen|GB+ES] willen voor de zomer een {verklaring|e2}, {verzekerde|s5} [Arrieta|p2] namens [hen|GB+ES] beiden. In juni zou die dan ter stemming op de Rots kunnen worden voorgelegd; tenzij [Bossino|p3] [hen|GB+ES] vóór is, want die {dreigt|s6} met een eigen referendum. Marokko, dat in Ceuta en Melilla soortgelijke rotsen ziet, kijkt toe en denkt er het zijne van.

Zo ver als nu kwam het {overleg|e3} in 1987 niet: toen {stierf|o1} een luchthavenakkoord omdat [Gibraltar|GI] nee zei.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  ES: {name: Spanje, type: State}
  GI: {name: Gibraltar, type: State}
  l1: {name: Madrid, type: Place}
  p1: {name: Alistair Penhaligon, type: Person}
  p2: {name: Íñigo Arrieta, type: Person}
  p3: {name: Joseph Bossino, type: Person}
offices:
  - {person: p1, office: onderminister, of: GB}
  - {person: p2, office: minister, of: ES}
  - {person: p3, office: hoofdminister, of: GI}
events:
  e1: {type: Negotiation, label: onderhandelingen over Gibraltar, participants: [GB, ES], hosts: [ES], place: l1, time: "woensdag", factuality: actual}
  e2: {type: Agreement, label: verklaring over Gibraltar, participants: [GB, ES], time: "voor de zomer", factuality: planned}
  e3: {type: Negotiation, label: overleg over de luchthaven, time: "in 1987", factuality: actual}
acts:
  s1: {type: Proposal, by: p2, to: [GB], kind: territorial, content: "gedeelde soevereiniteit over de Rots", status: accepted, time: "sinds november"}
  s2: {type: Demand, by: p1, to: [ES], content: "de marinehaven blijft wat hem betreft Brits"}
  s3: {type: Proposal, by: ES, to: [GI], kind: talks, content: "een uitnodiging", status: rejected, about: e1}
  s4: {type: Demand, by: p3, to: [p1], content: "het \"handjeklap\" te beëindigen"}
  s5: {type: Statement, by: p2, content: "willen voor de zomer een verklaring", about: e2}
  s6: {type: Warning, by: p3, content: "een eigen referendum"}
replies:
  r1: {to: s1, by: p1, answer: accepted}
  r2: {to: s2, by: p2, answer: rejected}
  r3: {to: s3, by: GI, answer: rejected}
  r4: {to: s4, by: GB, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e3, type: no_breakthrough}
