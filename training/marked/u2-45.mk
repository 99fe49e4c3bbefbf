 date 2022-03-13 Dertig jaar dichte grens, dertig minuten op een terras

Het kan soms snel gaan. De ministers [Selim Karahan|p1] van [Turkije|TR] en [Vahe Manukian|p2] van [Armenië|AM], [elkaar|p1+p2] nooit eerder onder ogen gekomen, {zaten|e1} zaterdag een half uur samen op het terras van een congrescentrum in [Antalya|l1]. {Bemiddeld|e7} werd er niet; een tolk bracht de thee.

Wat zegden [ze|p1+p2] [elkaar|p1+p2] toe? Weinig, maar op papier. [Hun|p1+p2] {gezanten|d1+d2}, [Kemal Ulusoy|p3] en [Ani Ter-Hovhannisian|p4], die sinds januari tweemaal {overlegden|e2+e3}, eerst in [Moskou|l2] en toen in [Wenen|l3], {vergaderen|e4+o1} in mei voor de derde keer. Dat was een {verlangen|s1} van [Jerevan|AM]. Directe vluchten {zijn|r2} er al sinds februari, op {voorspraak|s2} van [Ankara|TR].

De landgrens, die blijft vooralsnog op slot. [Manukian|p2] had [[zijn|p2] ambtgenoot|p1] {gepolst|s3} over opening voor wie een paspoort van een derde land heeft. [Karahan|p1] {wilde|r1} daar op een later moment op terugkomen. "Alles met [Bakoe|AZ] erbij, niets buiten [Bakoe|AZ] om", {lichtte|s4} [hij|p1] toe voor de staatsomroep. De [Azerbeidzjaanse|AZ] president [Elnur Mammadli|p5], die in eigen persoon in het hotel ernaast verbleef, {meldde|s5} zich niet verplicht te voelen aan "een dialoog van anderen".

In oktober 2009 hadden [Ankara|TR] en [Jerevan|AM] in [Zürich|l4] ook al eens {getekend|e5}, onder toeziend oog van Zwitserland. Geen van beide parlementen heeft die protocollen ooit bekrachtigd, en in 2018 {verklaarde|s6} [Armenië|AM] ze nietig. Een {top|e6} van de presidenten, waarover kranten al schreven, {ontkende|s7} [Manukian|p2]. Georgië, waar de vrachtwagens nu omrijden, verliest er een tolpoort mee als het ooit zover komt.
=====
entities:
  TR: {name: Turkije, type: State}
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  l1: {name: Antalya, type: Place}
  l2: {name: Moskou, type: Place}
  l3: {name: Wenen, type: Place}
  l4: {name: Zürich, type: Place}
  p1: {name: Selim Karahan, type: Person}
  p2: {name: Vahe Manukian, type: Person}
  p3: {name: Kemal Ulusoy, type: Person}
  p4: {name: Ani Ter-Hovhannisian, type: Person}
  p5: {name: Elnur Mammadli, type: Person}
offices:
  - {person: p1, office: minister, of: TR}
  - {person: p2, office: minister, of: AM}
  - {person: p3, office: gezant, of: TR}
  - {person: p4, office: gezant, of: AM}
  - {person: p5, office: president, of: AZ}
events:
  e1: {type: Meeting, label: ontmoeting in Antalya, participants: [p1, p2], place: l1, time: "zaterdag", factuality: actual}
  e2: {type: Negotiation, label: overleg in Moskou, participants: [TR, AM], place: l2, factuality: actual}
  e3: {type: Negotiation, label: overleg in Wenen, participants: [TR, AM], place: l3, factuality: actual, after: e2}
  e4: {type: Negotiation, label: derde overleg van de gezanten, participants: [TR, AM], time: "in mei", factuality: planned, after: e3}
  e5: {type: Agreement, label: protocollen van Zürich, participants: [TR, AM], place: l4, time: "In oktober 2009", factuality: actual}
  e6: {type: Meeting, label: top van de presidenten, participants: [TR, AM], factuality: counterfactual}
  e7: {type: Mediation, participants: [p1, p2], factuality: counterfactual}
acts:
  s1: {type: Demand, by: AM, to: [TR], content: "in mei voor de derde keer"}
  s2: {type: Proposal, by: TR, to: [AM], kind: other, content: "Directe vluchten", status: accepted}
  s3: {type: Proposal, by: p2, to: [p1], kind: other, content: "opening voor wie een paspoort van een derde land heeft", status: unanswered, about: e1}
  s4: {type: Statement, by: p1, content: "Alles met Bakoe erbij, niets buiten Bakoe om"}
  s5: {type: Statement, by: p5, content: "zich niet verplicht te voelen aan \"een dialoog van anderen\""}
  s6: {type: Statement, by: AM, content: "verklaarde Armenië ze nietig", time: "in 2018", about: e5}
  s7: {type: Statement, by: p2, content: "Een top van de presidenten", about: e6}
replies:
  r2: {to: s2, by: AM, answer: accepted}
  r1: {to: s3, by: p1, answer: unanswered}
delegations:
  d1: {of: TR, head: p3, members: [], event: e4}
  d2: {of: AM, head: p4, members: [], event: e4}
outcomes:
  o1: {of: e1, type: continuation_agreed}
