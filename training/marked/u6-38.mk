 date 2018-06-30 [Zuid-Soedan|SS]: [Machot|p2] {weigert|r3} huis in [Kampala|l2]

Het {bestand|e1+o1} dat [de [Zuid-Soedanese|SS] regering|SS] en [de rebellen van oud-vicepresident [Gatluak Machot|p2]|RB] woensdag in [Khartoem|l1] {ondertekenden|e1}, is zaterdag om middernacht ingegaan. Enkele uren later al {beschuldigden|s1} [beide partijen|SS+RB] [elkaar|SS+RB] van een aanval.

[De [Soedanese|SD] minister van Buitenlandse Zaken|p3], die {bemiddelt|e2}, heeft [ze|SS+RB] {opgeroepen|s2} de wapens te laten rusten. [Hij|p3] wil maandag verder {praten|e3} over de verdeling van de macht. [Oeganda|UG] heeft daarvoor een {plan|s3+s4} {ingediend|s3+s4}. President [Deng Kuol|p1] houdt in dat {plan|s3+s4} [zijn|p1] ambt, en er komen drie vicepresidenten.

[Kuol|p1] heeft het {plan|s3} zaterdag {aanvaard|r1}. Een woordvoerder van [de rebellen|RB] in [Nairobi|l3] {wees|r2} het van de hand. Volgens de woordvoerder krijgt [Machot|p2] daarin "een stoel zonder bureau". [De rebellen|RB] {eisen|s5} de helft van de ministersposten.

[Oeganda|UG] heeft ook {aangeboden|s6} om [Machot|p2] in [Kampala|l2] te huisvesten. Dat heeft [hij|p2] {geweigerd|r3}. [Zijn|p2] vrouw zei dat [hij|p2] "weg wil uit het huis van de vijand". Sinds 2016 woont [Machot|p2] onder huisarrest in Zuid-Afrika.

[De Verenigde Naties|VN] {waarschuwden|s7} zaterdag dat zeven miljoen mensen honger zullen lijden als er geen rust komt.

In Juba werd zaterdag een basketbalveld geopend. De aannemer had beloofd dat in april te doen.
=====
entities:
  SS: {name: Zuid-Soedan, type: State}
  RB: {name: rebellen van Machot, type: Organisation}
  SD: {name: Soedan, type: State}
  UG: {name: Oeganda, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Khartoem, type: Place}
  l2: {name: Kampala, type: Place}
  l3: {name: Nairobi, type: Place}
  p1: {name: Deng Kuol, type: Person}
  p2: {name: Gatluak Machot, type: Person}
  p3: {name: minister van Buitenlandse Zaken van Soedan, type: Person}
offices:
  - {person: p1, office: President, of: SS}
  - {person: p2, office: oud-vicepresident, of: SS}
  - {person: p3, office: minister van Buitenlandse Zaken, of: SD}
events:
  e1: {type: Agreement, label: bestand, participants: [SS, RB], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, participants: [SS, RB], mediators: [p3], factuality: actual}
  e3: {type: Negotiation, label: overleg over de machtsdeling, participants: [SS, RB], mediators: [p3], time: maandag, factuality: planned}
acts:
  s1: {type: Statement, by: SS, to: [RB], content: "een aanval"}
  s2: {type: Demand, by: p3, to: [SS, RB], content: "de wapens te laten rusten"}
  s3: {type: Proposal, by: UG, to: [SS], kind: other, content: "President Deng Kuol houdt in dat plan zijn ambt, en er komen drie vicepresidenten", status: accepted}
  s4: {type: Proposal, by: UG, to: [RB], kind: other, content: "President Deng Kuol houdt in dat plan zijn ambt, en er komen drie vicepresidenten", status: rejected}
  s5: {type: Demand, by: RB, to: [SS], content: "de helft van de ministersposten"}
  s6: {type: Proposal, by: UG, to: [p2], kind: other, content: "Machot in Kampala te huisvesten", status: rejected}
  s7: {type: Warning, by: VN, content: "dat zeven miljoen mensen honger zullen lijden als er geen rust komt", time: zaterdag}
replies:
  r1: {to: s3, by: p1, answer: accepted}
  r2: {to: s4, by: RB, answer: rejected}
  r3: {to: s6, by: p2, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: ceasefire}
