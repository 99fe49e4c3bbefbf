 date 2024-05-09 {Vredesgesprekken|e1} [Zuid-Sudan|SS] begonnen in [Nairobi|l1]

In [Nairobi|l1] zijn donderdag {vredesgesprekken|e1} begonnen tussen [de regering van [Zuid-Sudan|SS]|SS] en [rebellengroepen|RE] die het {akkoord|e6} van 2018 niet hebben ondertekend. De [Keniaanse|KE] president [William Ruto|p1] {opende|e1} de {bijeenkomst|e1}, waarbij ook de presidenten [Salva Kiir|p2] van [Zuid-Sudan|SS] en [Hakainde Hichilema|p3] van [Zambia|ZM] aanwezig waren.

Oud-legerchef [Lazarus Sumbeiywo|p4] van [Kenia|KE] is {bemiddelaar|e2}. [De katholieke gemeenschap|SE] [Sant'Egidio|SE] uit Rome, die het {overleg|e3} tot vorig jaar {leidde|e3}, blijft als adviseur betrokken.

"Wie vandaag hier zit, kiest voor het leven", {zei|s1} [Ruto|p1]. [Pagan Amum|p5], [de {leider|d2} van de [rebellendelegatie|RE]|p5], {eist|s2} dat de verkiezingen van december worden uitgesteld. Minister [Albino Mathom|p6], die voor [de regering|SS] {onderhandelt|d1}, noemde dat {voorbarig|r1}.

Rebellenleider [Thomas Cirillo|p7] {kwam|e4} niet opdagen. Volgens [zijn|p7] woordvoerder vertrouwt [hij|p7] de [Keniaanse|KE] {bemiddeling|e2} niet. [Sumbeiywo|p4] {zegt|s3} dat er een stoel voor [hem|p7] vrij blijft.

De {gesprekken|e1} {duren|o1} zeker tot eind juni. De kosten worden betaald door Noorwegen.

[Zuid-Sudan|SS] werd in 2011 onafhankelijk van Sudan. In de {burgeroorlog|e5} van 2013 tot 2018 kwamen zo'n 400.000 mensen om. Veel Zuid-Sudanezen wonen als vluchteling in Oeganda en Ethiopië.
=====
entities:
  SS: {name: Zuid-Sudan, type: State}
  RE: {name: rebellengroepen, type: Organisation}
  KE: {name: Kenia, type: State}
  ZM: {name: Zambia, type: State}
  SE: {name: Sant'Egidio, type: Organisation}
  l1: {name: Nairobi, type: Place}
  p1: {name: William Ruto, type: Person}
  p2: {name: Salva Kiir, type: Person}
  p3: {name: Hakainde Hichilema, type: Person}
  p4: {name: Lazarus Sumbeiywo, type: Person}
  p5: {name: Pagan Amum, type: Person}
  p6: {name: Albino Mathom, type: Person}
  p7: {name: Thomas Cirillo, type: Person}
offices:
  - {person: p1, office: president, of: KE}
  - {person: p2, office: president, of: SS}
  - {person: p3, office: president, of: ZM}
  - {person: p4, office: Oud-legerchef, of: KE}
  - {person: p5, office: leider van de rebellendelegatie, of: RE}
  - {person: p6, office: Minister, of: SS}
  - {person: p7, office: Rebellenleider, of: RE}
events:
  e1: {type: Negotiation, label: vredesgesprekken in Nairobi, participants: [SS, RE], mediators: [p4], hosts: [p1], observers: [p3], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, label: Keniaanse bemiddeling, participants: [SS, RE], mediators: [p4, KE], factuality: actual}
  e3: {type: Negotiation, label: overleg onder Sant'Egidio, participants: [SS, RE], mediators: [SE], time: tot vorig jaar, factuality: actual}
  e4: {type: Negotiation, label: deelname van Cirillo, participants: [p7], place: l1, factuality: counterfactual}
  e5: {type: Conflict, label: burgeroorlog, time: van 2013 tot 2018, factuality: actual}
  e6: {type: Agreement, label: akkoord van 2018, participants: [SS], time: "2018", factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "Wie vandaag hier zit, kiest voor het leven"}
  s2: {type: Demand, by: p5, to: [SS], content: "dat de verkiezingen van december worden uitgesteld"}
  s3: {type: Statement, by: p4, to: [p7], content: "dat er een stoel voor hem vrij blijft"}
replies:
  r1: {to: s2, by: p6, answer: rejected}
delegations:
  d1: {of: SS, head: p6, members: [], event: e1}
  d2: {of: RE, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
