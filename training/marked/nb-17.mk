 date 2025-01-22 Kachels en kaarsen in [Tiraspol|l1]

In de flats achter de Suvorovlaan koken mensen op straat. Sinds op nieuwjaarsdag de gaskraan dichtging, is het in de scholen van [Transnistrië|TN] acht graden. De staalfabriek ligt stil, de brouwerij ook. Twee bejaarden overleden aan koolmonoxide.

[Chisinau|MD] heeft [de separatistische regio|TN] tot drie keer toe hulp {aangeboden|s1}: generatoren, Roemeense stroom en gas via de beurs. [Het bestuur in [Tiraspol|l1]|TN] {wees|r1} dat telkens van de hand, omdat [Moskou|RU] 'al onderweg' zou zijn. Tot maandag. Toen {nam|r2} leider [Vadim Krasnoselski|p1] plots wel een lading van drie miljoen kuub aan.

Daarmee kan er ook weer worden {gepraat|e1}. [De hoofdonderhandelaars|p2+p3], [Oleg Serebrian|p2] en [Vitali Ignatjev|p3], hebben voor vrijdag een {afspraak|e1} in [Bender|l2], in het kantoor van [de OVSE|OV], die ook waarneemt. Op het lijstje van [Serebrian|p2] {staat|a1} bovenaan de vrijlating van twee [Moldavische|MD] politiemannen. 'Geen mens vrij, geen molecuul gas', had [hij|p2] vorige week nog {gedreigd|a2}. Dat {nam|a3} premier [Dorin Recean|p4] een dag later terug.

Het zogeheten 5+2-{overleg|e2}, waarin naast [de twee partijen|MD+TN] ook [Rusland|RU], [Oekraïne|UA], [de OVSE|OV], [de EU|EU] en [de VS|US] zaten, is sinds 2019 niet meer {bijeengeweest|e2}.
=====
entities:
  MD: {name: "Moldavië", type: State}
  TN: {name: "Transnistrië", type: State}
  OV: {name: "OVSE", type: Organisation}
  RU: {name: "Rusland", type: State}
  UA: {name: "Oekraïne", type: State}
  EU: {name: "Europese Unie", type: Organisation}
  US: {name: "Verenigde Staten", type: State}
  p1: {name: "Vadim Krasnoselski", type: Person}
  p2: {name: "Oleg Serebrian", type: Person}
  p3: {name: "Vitali Ignatjev", type: Person}
  p4: {name: "Dorin Recean", type: Person}
  l1: {name: "Tiraspol", type: Place}
  l2: {name: "Bender", type: Place}
offices:
  - {person: p1, office: "leider", of: TN}
  - {person: p2, office: "hoofdonderhandelaars", of: MD}
  - {person: p3, office: "hoofdonderhandelaars", of: TN}
  - {person: p4, office: "premier", of: MD}
events:
  e1: {type: Negotiation, participants: [p2, p3], observers: [OV], place: l2, time: "vrijdag", factuality: planned}
  e2: {type: Negotiation, participants: [MD, TN, RU, UA, OV, EU, US], time: "sinds 2019", factuality: counterfactual}
acts:
  a1: {type: Demand, by: p2, to: [TN], content: "de vrijlating van twee Moldavische politiemannen"}
  a2: {type: Warning, by: p2, to: [TN], content: "Geen mens vrij, geen molecuul gas", time: "vorige week"}
  a3: {type: Statement, by: p4, content: "nam premier Dorin Recean een dag later terug"}
  s1: {type: Proposal, by: MD, to: [TN], kind: other, content: "generatoren, Roemeense stroom en gas via de beurs", status: accepted}
replies:
  r1: {to: s1, by: TN, answer: rejected}
  r2: {to: s1, by: p1, answer: accepted}
