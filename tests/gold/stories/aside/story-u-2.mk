 date 2026-01-21 Vier uur rond een kachel van [de OVSE|OV]

Het apparaat onder de tafel deed het maar half. Vier uur lang {zaten|e1} de {ploegen|d1+d2} van [Oleg Serbu|p2] ([Moldavië|MD]) en [Vitaly Ignatenko|p1] ([Transnistrië|TN]) dinsdag tegenover [elkaar|MD+TN] in [Bender|l1], de stad die op de ene oever van de Dnjestr ligt en bij de andere hoort. Rond vijf uur ging iedereen naar huis, {zonder resultaat|o1}. Wel is {afgesproken|o2} dat men op 5 februari in [Tiraspol|l4] {verdergaat|e3}.

Op tafel lag onveranderd het {voorstel|a1+a2} van {bemiddelaar|e7} [Reitinger|p5]: zestig dagen gas, betaald door [Brussel|EU], tegen de vrijlating van drie gevangenen. [Ignatenko|p1] {wees|r3} dat van de hand en {haalde|a3} een eigen variant tevoorschijn, met dertig dagen gas en geen woord over gevangenen. "[Wij|TN] zijn geen pandjeshuis." [Serbu|p2] {noemde|r4} het "een halve deken".

Over hoeveel mensen gaat het eigenlijk? [Tiraspol|TN] {zegt|s9} er twee vast te houden, wegens spionage. De mensenrechtengroep Promo-Dnjestr telt er zeven.

Zestig kilometer verderop, in [Chisinau|l2], stond dezelfde dag een andere ketel op. Daar {ontving|e2} premier [Liviu Rotaru|p7] Eurocommissaris [Marta Lindqvist|p6], die twintig miljoen euro noodhulp {toezegde|a4}.

Volgens het weekblad Ziarul Nistrului hadden [de vicepremier|p2] en [zijn|p2] tegenspeler [elkaar|p1+p2] zondagavond al {gebeld|e8}. "Fantasie", {zei|s2} [Serbu|p2] op de trap. [De ander|p1] lachte maar wat.

Bij de ingang nog even oponthoud: [Andrei Ignatenko|p4], [de gasdirecteur|p4], mocht er eerst niet in, want er was volgens de wacht al een Ignatenko binnen.
=====
entities:
  MD: {name: Moldavië, type: State}
  TN: {name: Transnistrië, type: State}
  OV: {name: OVSE, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Vitali Ignatenko, type: Person}
  p2: {name: Oleg Sârbu, type: Person}
  p4: {name: Andrei Ignatenko, type: Person}
  p5: {name: Thomas Reitinger, type: Person}
  p6: {name: Marta Lindqvist, type: Person}
  p7: {name: Liviu Rotaru, type: Person}
  l1: {name: Bender, type: Place}
  l2: {name: Chisinau, type: Place}
  l4: {name: Tiraspol, type: Place}
offices:
  - {person: p6, office: Eurocommissaris, of: EU}
events:
  e1: {type: Negotiation, participants: [MD, TN], place: l1, time: dinsdag, factuality: actual}
  e3: {type: Negotiation, participants: [MD, TN], place: l4, time: op 5 februari, factuality: planned, after: e1}
  e7: {type: Mediation, participants: [MD, TN], mediators: [p5], factuality: actual}
  e2: {type: Meeting, participants: [p6, p7], place: l2, time: dezelfde dag, factuality: actual}
  e8: {type: Meeting, participants: [p1, p2], time: zondagavond, factuality: possible, source: het weekblad Ziarul Nistrului}
acts:
  a1: {type: Proposal, by: p5, to: [MD], kind: other, content: "zestig dagen gas, betaald door Brussel, tegen de vrijlating van drie gevangenen", status: proposed, about: e1}
  a2: {type: Proposal, by: p5, to: [TN], kind: other, content: "zestig dagen gas, betaald door Brussel, tegen de vrijlating van drie gevangenen", status: rejected, about: e1}
  a3: {type: Proposal, by: p1, to: [MD], kind: other, content: dertig dagen gas en geen woord over gevangenen, status: rejected, about: e1}
  a4: {type: Statement, by: p6, to: [MD], content: twintig miljoen euro noodhulp, about: e2}
  s9: {type: Statement, by: TN, content: er twee vast te houden}
  s2: {type: Statement, by: p2, content: Fantasie, about: e8}
replies:
  r3: {to: a2, by: p1, answer: rejected}
  r4: {to: a3, by: p2, answer: rejected}
delegations:
  d1: {of: MD, head: p2, members: [], event: e1}
  d2: {of: TN, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
