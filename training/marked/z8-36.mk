 date 2022-07-15 Vrede op proef: [Somaliland|SL] en [de Dhulbahante|DB] {leggen|e2} de wapens neer

HARGEISA - Voor een maand zwijgen ze, de kanonnen van Las Anod. [Somaliland|SL] en [de clan van de Dhulbahante|DB] hebben zich vrijdag, na negen dagen van {beraad|e1} in [Djibouti|l2], {verbonden|e2} aan een {staakt-het-vuren|e2+o2} dat om middernacht van kracht werd.

Het scheelde een haar of er was niets van gekomen. Woensdag {trok|o1} [de clanafvaardiging|DB] onder protest naar [haar|DB] hotel, nadat bij een beschieting een markt was geraakt. President [Guelleh Robleh|p1] van [Djibouti|DJ], die als {bemiddelaar|e3} was aangezocht door [beide kampen|SL+DB], ging er zelf op de koffie en {praatte|e4} tot diep in de nacht. Donderdag zaten de mannen weer op hun stoel.

[Somaliland|SL] was {aanwezig met|d1} een vrachtlading ministers: [Edna Farah|p2] van Buitenlandse Zaken, [Abdi Good|p3] van Binnenlandse Zaken en [Hodan Yusuf|p4] van Veeteelt. Voor [de clan|DB] {was|d2} garad [Jama Ali|p5] de eerste man, met aan [zijn|p5] zijde de arts [Safiya Nur|p6] en drie ouderlingen. [Ethiopië|ET] en [Igad|IG] luisterden mee; [Turkije|TR], dat eveneens een stoel had gekregen, liet verstek gaan.

Wat is er {afgesproken|e2}? De kanonnen gaan twintig kilometer achteruit, de weg naar Garowe wordt opengesteld voor voedsel, en 96 krijgsgevangenen {worden|e5} op 1 augustus geruild. [Ali|p5] had bovendien op de terugtrekking van alle troepen uit de stad {gehamerd|a1}, maar dat was voor [Farah|p2] een {brug te ver|r1}. [Zij|p2] deed wel {toezegging|c1} dat de politie uit lokale jongens wordt samengesteld. Dat [Puntland|PU] mee zou praten, zoals [de garad|p5] {voorstelde|s1}, {wilde|r2} [Hargeisa|SL] niet horen.

[Djibouti|DJ] en [Ethiopië|ET] {staan|s2} borg voor de {wapenstilstand|e2}. [Beide|DJ+ET] stellen samen tachtig waarnemers ter beschikking. [De VN|UN] heeft een vliegtuig {beloofd|c2}, als er kerosine is.

'De vrede is een kameel,' {sprak|s3} [Robleh|p1] bij de {ondertekening|e2}. 'Ze drinkt weinig, ze loopt ver, en ze bijt.' [Nur|p6] {hield|w1} de aanwezigen voor dat de {truce|e2} geen week overleeft als er ook maar één granaat valt. Het {gesprek|e6} over de toekomst van het gebied zou in september moeten {beginnen|e6}, op een plek die nog wordt gezocht. Daarover hebben [beide partijen|SL+DB] nog geen woord gewisseld.
=====
entities:
  SL: {name: Somaliland, type: State}
  DB: {name: Dhulbahante, type: Organisation}
  l2: {name: Djibouti, type: Place}
  DJ: {name: Djibouti, type: State}
  p1: {name: Guelleh Robleh, type: Person}
  p2: {name: Edna Farah, type: Person}
  p3: {name: Abdi Good, type: Person}
  p4: {name: Hodan Yusuf, type: Person}
  p5: {name: Jama Ali, type: Person}
  p6: {name: Safiya Nur, type: Person}
  ET: {name: Ethiopië, type: State}
  IG: {name: Igad, type: Organisation}
  TR: {name: Turkije, type: State}
  PU: {name: Puntland, type: State}
  UN: {name: Verenigde Naties, type: Organisation}
offices:
  - {person: p1, office: president, of: DJ}
  - {person: p2, office: minister van Buitenlandse Zaken, of: SL}
  - {person: p3, office: minister van Binnenlandse Zaken, of: SL}
  - {person: p4, office: minister van Veeteelt, of: SL}
  - {person: p5, office: garad, of: DB}
events:
  e1: {type: Negotiation, label: beraad in Djibouti, participants: [SL, DB], mediators: [p1], observers: [ET, IG], place: l2, time: negen dagen, factuality: actual}
  e2: {type: Agreement, label: staakt-het-vuren van een maand, participants: [SL, DB], mediators: [p1], guarantors: [DJ, ET], place: l2, time: vrijdag, factuality: actual, part_of: e1}
  e3: {type: Mediation, label: bemiddeling door Robleh, participants: [SL, DB], mediators: [p1], factuality: actual}
  e4: {type: Meeting, label: nachtelijk gesprek in het hotel, participants: [p1, DB], place: l2, time: tot diep in de nacht, factuality: actual}
  e5: {type: Agreement, label: ruil van krijgsgevangenen, participants: [SL, DB], time: op 1 augustus, factuality: planned, part_of: e2}
  e6: {type: Negotiation, label: gesprek over de toekomst, participants: [SL, DB], time: in september, factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: p5, to: [SL], content: terugtrekking van alle troepen uit de stad, about: e1}
  c1: {type: Concession, by: p2, to: [DB], content: dat de politie uit lokale jongens wordt samengesteld, about: e1}
  s1: {type: Proposal, by: p5, to: [SL], kind: talks, content: Dat Puntland mee zou praten, status: rejected, about: e1}
  s2: {type: Statement, by: DJ, content: borg voor de wapenstilstand, about: e2}
  c2: {type: Concession, by: UN, to: [SL, DB], content: een vliegtuig beloofd, about: e2}
  s3: {type: Statement, by: p1, content: De vrede is een kameel, about: e2}
  w1: {type: Warning, by: p6, content: dat de truce geen week overleeft als er ook maar één granaat valt, about: e2}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: s1, by: SL, answer: rejected}
delegations:
  d1: {of: SL, head: null, members: [p2, p3, p4], event: e1}
  d2: {of: DB, head: p5, members: [p6], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e1, type: ceasefire}
