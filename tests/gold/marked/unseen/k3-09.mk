 date 2024-06-08 'In [Bled|l1] lag het papier er al'

INTERVIEW [Alenka Podobnik|p1] (61) {pendelde|e1} vijf jaar voor [de Europese Unie|EU] tussen [Pristina|KO] en [Belgrado|RS]. Vorige week droeg [de diplomate uit Maribor|p1] [haar|p1] mappen over aan de Fin [Kari Lehtola|p2], die maandag met een {bezoek|e2} aan [Kosovo|KO] begint.

Hoe dicht was [u|p1] erbij?

"In [Bled|l1], vorig jaar maart, hebben [de [Servische|RS] president|p3] en [de [Kosovaarse|KO] premier|p4] dertien uur {onderhandeld|e3}. [Mijn|p1] {tekst|a1}, over kentekenplaten en kerkgrond, kreeg van [allebei|p3+p4] een {ja|r1+r2}. Maar mondeling. Toen [ik|p1] een pen op tafel legde, ging iedereen op zijn telefoon kijken. {Getekend|e4+o1} is er nooit."

In [Belgrado|RS] {heet|s1} het dat [u|p1] [de premier|p4] na afloop nog apart hebt {gezien|e5}.

"{Onzin|s2}. [Ik|p1] heb die nacht alleen [de president|p3] nog {gebeld|e6}. Over [zijn|p3] rug, hoofdzakelijk."

[De Amerikanen|US] wilden het overnemen.

"[Washington|US] {opperde|a2+a3} in het najaar een {top|e7} in [Dayton|l2], jawel. [Kosovo|KO] {hapte|r3} meteen toe. [Servië|RS] {antwoordde|r4} dat het de hotels daar al kende. Er is niets van gekomen."

Wat laat [u|p1] [Lehtola|p2] na?

"De dinar. [Kosovo|KO] heeft die in februari verboden, en honderdduizend mensen krijgen daar hun pensioen in. Volgende week {praten|e8} de hoofdonderhandelaars erover in [Brussel|l3]. Als [Pristina|KO] een overgangsjaar {aanbiedt|c1}, zou [Belgrado|RS] de rechters kunnen laten {terugkeren|c2}. Verder: nooit sljivovitsa weigeren, wel morsen."

En [u|p1]? In Ljubljana valt [uw|p1] naam voor de lijsttrekkersverkiezing.

"[Ik|p1] heb vijf jaar tussen [twee kampen|KO+RS] {gezeten|e1} die [elkaar|KO+RS] niet konden luchten. Een partijcongres sla [ik|p1] over."
=====
entities:
  RS: {name: Servië, type: State}
  KO: {name: Kosovo, type: State}
  US: {name: Verenigde Staten, type: State}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Alenka Podobnik, type: Person}
  p2: {name: Kari Lehtola, type: Person}
  p3: {name: Servische president, type: Person}
  p4: {name: Kosovaarse premier, type: Person}
  l1: {name: Bled, type: Place}
  l2: {name: Dayton, type: Place}
  l3: {name: Brussel, type: Place}
offices:
  - {person: p3, office: president, of: RS}
  - {person: p4, office: premier, of: KO}
events:
  e1: {type: Mediation, participants: [KO, RS], mediators: [p1, EU], time: vijf jaar, factuality: actual}
  e2: {type: Visit, participants: [p2, KO], place: KO, time: maandag, factuality: planned}
  e3: {type: Negotiation, participants: [p3, p4], mediators: [p1], place: l1, time: vorig jaar maart, factuality: actual}
  e4: {type: Agreement, participants: [p3, p4], place: l1, factuality: counterfactual, part_of: e3}
  e5: {type: Meeting, participants: [p1, p4], time: na afloop, factuality: counterfactual, source: RS}
  e6: {type: Meeting, participants: [p1, p3], time: die nacht, factuality: actual}
  e7: {type: Meeting, label: top, participants: [KO, RS], place: l2, time: in het najaar, factuality: counterfactual}
  e8: {type: Negotiation, participants: [KO, RS], place: l3, time: Volgende week, factuality: planned}
acts:
  a1: {type: Proposal, by: p1, to: [p3, p4], kind: other, content: over kentekenplaten en kerkgrond, status: accepted, about: e3}
  a2: {type: Proposal, by: US, to: [KO], kind: summit, content: een top in Dayton, status: accepted, time: in het najaar, about: e7}
  a3: {type: Proposal, by: US, to: [RS], kind: summit, content: een top in Dayton, status: rejected, time: in het najaar, about: e7}
  c1: {type: Concession, by: KO, to: [RS], content: een overgangsjaar, factuality: possible}
  c2: {type: Concession, by: RS, to: [KO], content: de rechters, factuality: possible}
  s1: {type: Statement, by: RS, content: dat u de premier na afloop nog apart hebt gezien, about: e5}
  s2: {type: Statement, by: p1, content: Onzin, about: e5}
replies:
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a1, by: p4, answer: accepted}
  r3: {to: a2, by: KO, answer: accepted}
  r4: {to: a3, by: RS, answer: rejected}
outcomes:
  o1: {of: e3, type: no_breakthrough}
