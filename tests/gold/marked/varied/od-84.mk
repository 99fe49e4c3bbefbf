 date 2016-07-22 [Koeweit|KW] en [IOC|IC] {praten|e1} wel, maar niet met de atleten

LAUSANNE — Acht schutters, een zwemmer en een schermer uit [Koeweit|KW] doen over twee weken in Rio mee onder een vlag met vijf ringen. De {besprekingen|e1} tussen [hun|KW] regering en [het Internationaal Olympisch Comité|IC], deze week op het kantoor van [de Verenigde Naties|VN] in [Genève|l1], zijn donderdag op niets {uitgelopen|o1}.

[Het IOC|IC] {schorste|a5} [het land|KW] in oktober, omdat een nieuwe wet de minister van Sport zeggenschap geeft over de bonden. [Lausanne|IC] {eist|a1} dat die wet verdwijnt. [Koeweit|KW] {weigert|r1} en heeft op [zijn|KW] beurt één miljard dollar schadevergoeding {geëist|a2}; daar werd in [Genève|l1], volgens een deelnemer, 'hartelijk om {gelachen|r2}'.

[De [Koeweitse|KW] delegatie|KW], zes man sterk, werd {geleid|d1} door minister sjeik [Salman al-Humoud|p1]. [Zijn|p1] neef en vijand sjeik [Ahmad al-Fahad|p2], [lid van [het IOC|IC]|p2], had {aangeboden|a3} te {bemiddelen|e2}. [De minister|p1] liet {weten|r3} nog liever te verliezen. [VN|VN]-sportgezant [Wilfried Lemken|p3], die [de heren|KW+IC] {samenbracht|e1}, verliet woensdag de zaal zodat [ze|KW+IC] 'vrijuit konden schreeuwen'.

Een {compromis|a4} van [Lemken|p3], opschorting van de wet tot na de Spelen, {ligt|r4+r5} nog bij [beide partijen|KW+IC]. Op 2 augustus {vergadert|e3} [het IOC|IC] in [Rio|l2].

Fehaid Al-Deehani, die zijn derde Spelen schiet, is er nuchter onder. "De kleiduif weet niet wie ik ben."
=====
entities:
  KW: {name: Koeweit, type: State}
  IC: {name: Internationaal Olympisch Comité, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Salman al-Humoud, type: Person}
  p2: {name: Ahmad al-Fahad, type: Person}
  p3: {name: Wilfried Lemken, type: Person}
  l1: {name: Genève, type: Place}
  l2: {name: Rio, type: Place}
offices:
  - {person: p1, office: minister, of: KW}
  - {person: p2, office: lid, of: IC}
  - {person: p3, office: sportgezant, of: VN}
events:
  e1: {type: Negotiation, label: besprekingen in Genève, participants: [KW, IC, p1], mediators: [p3], place: l1, time: deze week, factuality: actual}
  e2: {type: Mediation, participants: [KW, IC], mediators: [p2], factuality: counterfactual}
  e3: {type: Meeting, participants: [IC], place: l2, time: Op 2 augustus, factuality: planned}
acts:
  a1: {type: Demand, by: IC, to: [KW], content: dat die wet verdwijnt, about: e1}
  a2: {type: Demand, by: KW, to: [IC], content: één miljard dollar schadevergoeding, about: e1}
  a3: {type: Proposal, by: p2, to: [p1], kind: mediation_offer, content: te bemiddelen, status: rejected}
  a4: {type: Proposal, by: p3, to: [KW, IC], kind: other, content: opschorting van de wet tot na de Spelen, status: unanswered, about: e1}
  a5: {type: Statement, by: IC, to: [KW], content: Het IOC schorste het land, time: in oktober}
replies:
  r1: {to: a1, by: KW, answer: rejected}
  r2: {to: a2, by: IC, answer: rejected}
  r3: {to: a3, by: p1, answer: rejected}
  r4: {to: a4, by: KW, answer: unanswered}
  r5: {to: a4, by: IC, answer: unanswered}
delegations:
  d1: {of: KW, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
