 date 2025-09-24 Factcheck: nee, [San Marino|SM] heeft niet {bemiddeld|e1} in [Gaza|GZ]

Op TikTok en X gaat een filmpje rond, ruim twee miljoen keer bekeken, waarin een stem beweert dat [de republiek San Marino|SM] "in het geheim" {vredesoverleg|e2} tussen [Israël|IL] en [Hamas|HA] leidt, en dat de [Hamas|HA]-leider [Khalil al-Hayya|p1] vorige week in het stadje is {gezien|e3}. Klopt dat?

Waar komt het vandaan?
De beelden zijn echt, maar tonen de Joegoslavische {top|e4} van 1995 in [Villa Manzoni|l2], aldus een lokale archivaris. De man met baard is een Montenegrijnse tolk.

Wat zegt [San Marino|SM]?
Staatssecretaris [Luca Beccari-Tonnini|p2] {noemt|s1} het verhaal "vleiend en onwaar". Wel heeft [de republiek|SM] zaterdag [Palestina|PS] {erkend|s2}, een dag voor Frankrijk dat van plan was te doen. Ook heeft [Beccari-Tonnini|p2] in juni [Qatar|QA] {laten weten|a1} dat een vergaderzaal beschikbaar is. "Daarop kwam een {bedankje|r1}, geen boeking."

En [Al-Hayya|p1]?
[Die|p1] verbleef volgens [Doha|QA] na de aanslag van 9 september in [Doha|l1]. [Qatar|QA], [Egypte|EG] en [de Verenigde Staten|US] {bemiddelen|e5} tussen [de partijen|IL+HA]; over een vierde is niets bekend.

Conclusie: onwaar. Het {aanbod|a1} van een zaal is geen {bemiddeling|e1}.
=====
entities:
  SM: {name: San Marino, type: State}
  IL: {name: Israël, type: State}
  PS: {name: Palestina, type: State}
  QA: {name: Qatar, type: State}
  EG: {name: Egypte, type: State}
  US: {name: Verenigde Staten, type: State}
  HA: {name: Hamas, type: Organisation}
  GZ: {name: Gaza, type: Place}
  p1: {name: Khalil al-Hayya, type: Person}
  p2: {name: Luca Beccari-Tonnini, type: Person}
  l1: {name: Doha, type: Place}
  l2: {name: Villa Manzoni, type: Place}
offices:
  - {person: p1, office: leider, of: HA}
  - {person: p2, office: Staatssecretaris, of: SM}
events:
  e1: {type: Mediation, participants: [IL, HA], mediators: [SM], factuality: counterfactual}
  e2: {type: Negotiation, label: geheim vredesoverleg, participants: [IL, HA], mediators: [SM], factuality: counterfactual}
  e3: {type: Visit, participants: [p1], time: vorige week, factuality: counterfactual}
  e4: {type: Meeting, label: Joegoslavische top, place: l2, time: "1995", factuality: actual}
  e5: {type: Mediation, participants: [IL, HA], mediators: [QA, EG, US], factuality: actual}
acts:
  s1: {type: Statement, by: p2, content: "vleiend en onwaar", about: e1}
  s2: {type: Statement, by: SM, to: [PS], content: "heeft de republiek zaterdag Palestina erkend", time: zaterdag}
  a1: {type: Proposal, by: p2, to: [QA], kind: other, content: "dat een vergaderzaal beschikbaar is", status: unanswered, time: in juni}
replies:
  r1: {to: a1, by: QA, answer: unanswered}
