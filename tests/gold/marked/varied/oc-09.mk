 date 2023-06-22 Verklaring van [de hoge vertegenwoordiger|p1] over de {crisisvergadering|e1} met [Servië|RS] en [Kosovo|XK]

Brussel, 22 juni 2023

[De hoge vertegenwoordiger|p1] heeft vandaag premier [Albin Kurti|p2] en president [Aleksandar Vučić|p3] in [Brussel|l1] {ontboden|e1} voor {spoedoverleg|e1} over de toestand in het noorden van [Kosovo|XK]. [De twee leiders|p2+p3] waren niet bereid tot een {driegesprek|e2}; [de hoge vertegenwoordiger|p1] en speciaal vertegenwoordiger [Miroslav Lajčák|p4] hebben [hen|p2+p3] daarom na elkaar {ontvangen|e1+e3+e4}.

[De Europese Unie|EU] heeft [beide partijen|RS+XK] de volgende drie stappen {voorgelegd|a1+a2}, die gelijktijdig moeten worden gezet:

1. terugtrekking van de [Kosovaarse|XK] bijzondere politie uit de gemeentehuizen;
2. nieuwe lokale verkiezingen in Leposavić, Zubin Potok, Zvečan en Noord-Mitrovica, waaraan [de Servische bevolkingsgroep|KS] onvoorwaardelijk deelneemt;
3. hervatting van de {dialoog|e5} over de normalisering van de betrekkingen.

President [Vučić|p3] heeft {ingestemd|r1} met de punten 2 en 3, onder de {voorwaarde|a3} dat de drie op 14 juni aangehouden politiemannen worden overgedragen. Premier [Kurti|p2] heeft {laten weten|r2} zich te zullen beraden. [Hij|p2] is {bereid|c1} het aantal agenten met een kwart te verminderen. [De EU|EU] acht dat {ontoereikend|r3} en {zal|w1}, bij uitblijven van de-escalatie, de financiële samenwerking met [Pristina|XK] verder opschorten.

"Dit was geen {onderhandeling|e6}, maar brandbestrijding", {verklaarde|s1} [de hoge vertegenwoordiger|p1] na afloop.

De volgende bijeenkomst van de Raad Buitenlandse Zaken vindt plaats op 20 juli. Foto- en filmmateriaal is beschikbaar via EC Audiovisual Services.
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  EU: {name: Europese Unie, type: Organisation}
  KS: {name: Servische bevolkingsgroep, type: Organisation}
  p1: {name: hoge vertegenwoordiger, type: Person}
  p2: {name: Albin Kurti, type: Person}
  p3: {name: Aleksandar Vučić, type: Person}
  p4: {name: Miroslav Lajčák, type: Person}
  l1: {name: Brussel, type: Place}
offices:
  - {person: p1, office: hoge vertegenwoordiger, of: EU}
  - {person: p2, office: premier, of: XK}
  - {person: p3, office: president, of: RS}
  - {person: p4, office: speciaal vertegenwoordiger, of: EU}
events:
  e1: {type: Meeting, label: spoedoverleg in Brussel, participants: [p2, p3], mediators: [p1, p4], place: l1, time: vandaag, factuality: actual}
  e2: {type: Meeting, label: driegesprek, participants: [p1, p2, p3], factuality: counterfactual}
  e3: {type: Meeting, participants: [p2], mediators: [p1, p4], place: l1, time: vandaag, factuality: actual, part_of: e1}
  e4: {type: Meeting, participants: [p3], mediators: [p1, p4], place: l1, time: vandaag, factuality: actual, part_of: e1}
  e5: {type: Negotiation, label: dialoog over normalisering, participants: [RS, XK], factuality: possible}
  e6: {type: Negotiation, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: EU, to: [RS], kind: other, content: "drie stappen", status: accepted, about: e1}
  a2: {type: Proposal, by: EU, to: [XK], kind: other, content: "drie stappen", status: unanswered, about: e1}
  a3: {type: Demand, by: p3, to: [XK], content: "dat de drie op 14 juni aangehouden politiemannen worden overgedragen"}
  c1: {type: Concession, by: p2, content: "het aantal agenten met een kwart te verminderen"}
  w1: {type: Warning, by: EU, to: [XK], content: "bij uitblijven van de-escalatie, de financiële samenwerking met Pristina verder opschorten"}
  s1: {type: Statement, by: p1, content: "Dit was geen onderhandeling, maar brandbestrijding", about: e1}
replies:
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a2, by: p2, answer: unanswered}
  r3: {to: c1, by: EU, answer: rejected}
