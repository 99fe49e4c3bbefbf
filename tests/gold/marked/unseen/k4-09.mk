 date 2025-11-19 [Ottawa|CA] {doet|c1} water bij de wijn in zuivelruzie met [VS|US]

[Canada|CA] {versoepelt|c1} per 1 januari de quota voor de invoer van [Amerikaanse|US] kaas. [De regering van premier [Mark Carney|p1]|CA] hoopt zo de {handelsgesprekken|e1} vlot te trekken waar [Washington|US] vorige maand van {wegliep|o1}.

[De [Amerikaanse|US] onderhandelaar|p2], vicehandelsgezant [Russell Dwyer|p2], {noemde|a1} het gebaar dinsdag op zakenzender CNBC 'een begin, meer niet'. [Het Witte Huis|US] {verlangt|a2} dat [Canada|CA] ook [zijn|CA] provincies dwingt [Amerikaanse|US] drank weer in de schappen te zetten. Daar {begint|r1} [hij|p1] niet aan, aldus [Carney|p1].

Volgens The Globe and Mail is de [Canadese|CA] minister van Handel, [Philippe Marchand-Leduc|p3], maandag in stilte naar [Washington|l1] {gevlogen|e2}. [Zijn|p3] woordvoerster {wilde|a4} de {reis|e2} 'bevestigen noch ontkennen'. De krant meldde ook dat [Mexico|MX] heeft {aangeboden|s1} om tussen [beide landen|CA+US] te {bemiddelen|e3}. Niets van waar, {zei|a3} president [Claudia Sheinbaum|p4] later: 'Twee buren met ruzie moeten dat zelf uitpraten.'

De [Canadese|CA] dollar won een halve cent. Kaasmaker Saputo zakte op de beurs van Toronto 3,1 procent. Melkveehouders in Québec zagen hun inkomen dit jaar al met een tiende dalen.
=====
entities:
  CA: {name: Canada, type: State}
  US: {name: Verenigde Staten, type: State}
  MX: {name: Mexico, type: State}
  l1: {name: Washington, type: Place}
  p1: {name: Mark Carney, type: Person}
  p2: {name: Russell Dwyer, type: Person}
  p3: {name: Philippe Marchand-Leduc, type: Person}
  p4: {name: Claudia Sheinbaum, type: Person}
offices:
  - {person: p1, office: premier, of: CA}
  - {person: p2, office: vicehandelsgezant, of: US}
  - {person: p3, office: minister van Handel, of: CA}
  - {person: p4, office: president, of: MX}
events:
  e1: {type: Negotiation, label: handelsgesprekken, participants: [CA, US], time: vorige maand, factuality: actual}
  e2: {type: Visit, participants: [p3], place: l1, time: maandag, factuality: actual, source: The Globe and Mail}
  e3: {type: Mediation, participants: [CA, US], mediators: [MX], factuality: counterfactual, source: The Globe and Mail}
acts:
  c1: {type: Concession, by: CA, to: [US], content: de quota voor de invoer van Amerikaanse kaas, about: e1}
  a1: {type: Statement, by: p2, content: "een begin, meer niet", time: dinsdag}
  a2: {type: Demand, by: US, to: [CA], content: dat Canada ook zijn provincies dwingt Amerikaanse drank weer in de schappen te zetten}
  a4: {type: Statement, by: Zijn woordvoerster, content: bevestigen noch ontkennen, about: e2}
  s1: {type: Proposal, by: MX, to: [CA, US], kind: mediation_offer, content: om tussen beide landen te bemiddelen, status: proposed, factuality: counterfactual, source: The Globe and Mail, about: e3}
  a3: {type: Statement, by: p4, content: Twee buren met ruzie moeten dat zelf uitpraten, time: later, about: e3}
replies:
  r1: {to: a2, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: walkout}
