 date 2021-03-27 [Sahrawi's|PO] en [Marokko|MA] {terug|e1} in [Madrid|l1], met een omweg

[MADRID|l1] - Na zestien maanden radiostilte hebben [het Polisario|PO] en [Marokko|MA] zaterdag in [Madrid|l1] de draad {opgepakt|e1}. Een doorbraak bleef {uit|o1}, maar niemand {sloeg|o2} met de deur, en dat is volgens [de [Spaanse|ES] gastheer|ES] al winst.

Aan [Marokkaanse|MA] kant {voerde|d1} ambassadeur [Youssef Benkirane|p1] het woord, vergezeld van historica [Hind Alami|p2] en [de voorzitter van de fosfaatmaatschappij|p3], [Driss Tazi|p3]. [Het Polisario|PO] was {present|d2} met vier mensen; [Mohamed Lamine Bouhali|p4] {leidde|d2} het gezelschap, en [Aminatou Sidahmed|p5] hield de pen vast. [Algerije|DZ] en [Mauritanië|MR] zaten achter in de zaal als waarnemer.

De [Finse|FI] ex-president [Timo Rantala|p6], die namens [de Verenigde Naties|UN] {bemiddelt|e2}, begon met een nieuw {voorstel|s1+s2}: een proefgebied langs de Atlantische kust onder gezamenlijk bestuur. [Benkirane|p1] was er {snel klaar mee|r1}: 'Gezamenlijk bestuur bestaat niet, bestuur is er of is er niet.' [Bouhali|p4] daarentegen {wilde|r2} 'elke meter' bespreken, {mits|a1} het referendum niet uit zicht verdwijnt.

[Rantala|p6] had ook een tweede ijzer in het vuur. [Hij|p6] {polste|s3} [beide zijden|MA+PO] over het vrijlaten van 83 gevangenen, lijst tegen lijst. Daar {knikten|r3} [ze|MA+PO] allebei. De {overdracht|e3} zou nog voor de ramadan in Tindouf kunnen plaatsvinden, als [het Rode Kruis|RK] vliegtuigen levert.

De afgelopen jaren ging het minder goed. In 2017 {strandden|o3} {gesprekken|e4} in [Manhasset|l2] op een twist over de vlag op tafel. In 2019 {kwam|e5} het in [Genève|l3] tot een {rondetafel|e5} die als 'beleefd' de boeken in ging.

[Bouhali|p4] {waarschuwde|w1} dat [zijn|p4] jongeren 'niet nog een winter' wachten. [Benkirane|p1] {trok|r4} [zijn|p1] wenkbrauwen op. In mei wil [Rantala|p6] [de partijen|MA+PO] opnieuw {uitnodigen|s4+e6}, mogelijk in [Helsinki|l4].
=====
entities:
  PO: {name: Polisario, type: Organisation}
  MA: {name: Marokko, type: State}
  ES: {name: Spanje, type: State}
  l1: {name: Madrid, type: Place}
  l2: {name: Manhasset, type: Place}
  l3: {name: Genève, type: Place}
  l4: {name: Helsinki, type: Place}
  p1: {name: Youssef Benkirane, type: Person}
  p2: {name: Hind Alami, type: Person}
  p3: {name: Driss Tazi, type: Person}
  p4: {name: Mohamed Lamine Bouhali, type: Person}
  p5: {name: Aminatou Sidahmed, type: Person}
  p6: {name: Timo Rantala, type: Person}
  DZ: {name: Algerije, type: State}
  MR: {name: Mauritanië, type: State}
  FI: {name: Finland, type: State}
  UN: {name: Verenigde Naties, type: Organisation}
  RK: {name: Rode Kruis, type: Organisation}
offices:
  - {person: p1, office: ambassadeur, of: MA}
  - {person: p2, office: historica, of: MA}
  - {person: p6, office: ex-president, of: FI}
events:
  e1: {type: Negotiation, label: overleg in Madrid, participants: [PO, MA], mediators: [p6, UN], hosts: [ES], observers: [DZ, MR], place: l1, time: zaterdag, factuality: actual, after: e5}
  e2: {type: Mediation, label: bemiddeling door Rantala, participants: [PO, MA], mediators: [p6, UN], factuality: actual}
  e3: {type: Agreement, label: overdracht van gevangenen, participants: [PO, MA], time: nog voor de ramadan, factuality: possible}
  e4: {type: Negotiation, label: gesprekken in Manhasset, participants: [PO, MA], place: l2, time: In 2017, factuality: actual}
  e5: {type: Negotiation, label: rondetafel van Genève, participants: [PO, MA], place: l3, time: In 2019, factuality: actual}
  e6: {type: Negotiation, label: volgende gespreksronde, participants: [PO, MA], mediators: [p6], place: l4, time: In mei, factuality: possible, after: e1}
acts:
  s1: {type: Proposal, by: p6, to: [MA], kind: territorial, content: een proefgebied langs de Atlantische kust onder gezamenlijk bestuur, status: rejected, about: e1}
  s2: {type: Proposal, by: p6, to: [PO], kind: territorial, content: een proefgebied langs de Atlantische kust onder gezamenlijk bestuur, status: accepted, about: e1}
  a1: {type: Demand, by: p4, to: [MA], content: mits het referendum niet uit zicht verdwijnt, about: e1}
  s3: {type: Proposal, by: p6, to: [MA, PO], kind: prisoner_exchange, content: "het vrijlaten van 83 gevangenen, lijst tegen lijst", status: accepted, about: e3}
  w1: {type: Warning, by: p4, to: [MA], content: "dat zijn jongeren 'niet nog een winter' wachten", about: e1}
  s4: {type: Proposal, by: p6, to: [MA, PO], kind: talks, content: "opnieuw uitnodigen, mogelijk in Helsinki", status: proposed, about: e6}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: p4, answer: accepted}
  r3: {to: s3, answer: accepted}
  r4: {to: w1, by: p1, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: walkout, factuality: counterfactual}
  o3: {of: e4, type: no_breakthrough}
delegations:
  d1: {of: MA, head: p1, members: [p2, p3], event: e1}
  d2: {of: PO, head: p4, members: [p5], event: e1}
