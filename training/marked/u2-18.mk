 date 2006-02-28 Geneefse {lunch|e1} zonder dessert voor [Gabon|GA] en [Equatoriaal-Guinea|GQ]

Koffie kwam er wel, een krabbel {niet|o2}. [De Verenigde Naties|UN] hadden maandag in [Genève|l1] twee presidenten te {eten|e1}, [Anselme Ndong|p2] van [Gabon|GA] en [Teófilo Esono|p3] van [Equatoriaal-Guinea|GQ]; aan het hoofd van de tafel zat [VN|UN]-topman [Ebbe Sørensen|p1] als {bemiddelaar|e4}. Het ging om drie eilandjes, dertig hectare guano bij elkaar, vermoedelijk op olie.

Zou de buit te delen zijn? [Sørensen|p1] vond van wel en {schetste|s1+s2} op een servet een gezamenlijke maatschappij: fiftyfifty. [Ndong|p2] stak het servet in [zijn|p2] binnenzak, naar eigen zeggen met {instemming|r1}. [Esono|p3] {weigerde|r2}: "Eerst de eigenaar, dan de olie." Het Hof in Den Haag {moet|s3} er zich volgens [hem|p3] over uitspreken. [Ndong|p2] heeft daar in 2003 en 2004 al twee keer {neen|r3} op gezegd, en {zei|r3} het nu weer, maar zachter.

Uit de kring van het [Gabonese|GA] gezelschap, waartoe behalve [de president|p2] ook [zijn|p2] dochter [Pauline Ndong|p4] en olieman [Hervé Mouissi|p5] {behoorden|d1}, klinkt dat [Libreville|GA] eventueel {zou|s4} afzien van het kleinste eiland. [Esono|p3] had juristen {meegenomen|d2}; namen gaf men niet.

Eerder was een {ontmoeting|e2} in [Malabo|l2], gepland voor december, op {verzoek|s5} van [Gabon|GA] {uitgesteld|o1+r4}; ze werd nooit ingehaald. [Sørensen|p1] {verwacht|e3} [de twee|p2+p3] in juni weer. Nigeria en Kameroen hadden destijds tien jaar nodig voor hun schiereiland, merkte iemand op bij de lift.
=====
entities:
  UN: {name: Verenigde Naties, type: Organisation}
  GA: {name: Gabon, type: State}
  GQ: {name: Equatoriaal-Guinea, type: State}
  l1: {name: Genève, type: Place}
  l2: {name: Malabo, type: Place}
  p1: {name: Ebbe Sørensen, type: Person}
  p2: {name: Anselme Ndong, type: Person}
  p3: {name: Teófilo Esono, type: Person}
  p4: {name: Pauline Ndong, type: Person}
  p5: {name: Hervé Mouissi, type: Person}
offices:
  - {person: p1, office: VN-topman, of: UN}
  - {person: p2, office: president, of: GA}
  - {person: p3, office: president, of: GQ}
events:
  e1: {type: Negotiation, label: lunch in Genève, participants: [p2, p3], mediators: [p1], hosts: [UN], place: l1, time: "maandag", factuality: actual}
  e2: {type: Meeting, label: ontmoeting in Malabo, participants: [GA, GQ], place: l2, time: "december", factuality: counterfactual}
  e3: {type: Negotiation, participants: [p2, p3], mediators: [p1], time: "in juni", factuality: planned, after: e1}
  e4: {type: Mediation, participants: [GA, GQ], mediators: [p1], factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [p2], kind: other, content: "een gezamenlijke maatschappij", status: accepted}
  s2: {type: Proposal, by: p1, to: [p3], kind: other, content: "een gezamenlijke maatschappij", status: rejected}
  s3: {type: Demand, by: p3, content: "Het Hof in Den Haag moet er zich volgens hem over uitspreken"}
  s4: {type: Concession, by: GA, content: "afzien van het kleinste eiland", factuality: possible}
  s5: {type: Proposal, by: GA, to: [GQ], kind: other, content: "uitgesteld", status: accepted, about: e2}
replies:
  r1: {to: s1, by: p2, answer: accepted}
  r2: {to: s2, by: p3, answer: rejected}
  r3: {to: s3, by: p2, answer: rejected}
  r4: {to: s5, by: GQ, answer: accepted}
delegations:
  d1: {of: GA, head: null, members: [p2, p4, p5], event: e1}
  d2: {of: GQ, head: null, members: [], event: e1}
outcomes:
  o1: {of: e2, type: postponed}
  o2: {of: e1, type: no_breakthrough}
