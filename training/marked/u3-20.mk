 date 2024-11-26 {Overleg|e1} [Moldavië|MD] en [Transnistrië|TN] {mislukt|o1} om gas

[Moldavië|MD] en de afgescheiden regio [Transnistrië|TN] zijn het {niet eens geworden|o1} over de gasvoorziening deze winter. Na vier uur {praten|e1} in [Bender|l1] gingen [ze|MD+TN] dinsdag uiteen {zonder afspraken|o1}, meldt [de OVSE|OV], die het {gesprek|e1} {voorzat|e1}.

De [Moldavische|MD] vicepremier [Oleg Serebrian|p1] had {aangeboden|s1} gas te leveren via [Roemenië|RO], tegen de marktprijs. [Transnistrië|TN] {vindt|r1} dat te duur. "Dan zitten [onze|TN] mensen in januari in de kou", {zei|s2} onderhandelaar [Vitali Ignatiev|p2].

Het contract voor de doorvoer van [Russisch|RU] gas door [Oekraïne|UA] loopt op 31 december af. [Kiev|UA] {wil|s3} dat niet verlengen. [Gazprom|GP] zou volgens [Ignatiev|p2] via [Turkije|TR] kunnen leveren, maar het [Russische|RU] bedrijf {zegt|s4} dat [Moldavië|MD] eerst een oude schuld van 709 miljoen dollar moet betalen. [Chisinau|MD] {erkent|r2} die schuld niet.

[OVSE|OV]-gezant [Thomas Lenk|p3] {stelt|s5} een nieuwe {bijeenkomst|e2} voor op 10 december. [Beide partijen|MD+TN] {houden|r3+r4} die datum vrij. Of er dan ook gesproken wordt in het zogeheten {5+2-formaat|e3}, met [Rusland|RU], [Oekraïne|UA], [de EU|EU] en [de VS|US], is de vraag. Dat ligt sinds 2019 stil.

[Transnistrië|TN] maakte zich na een korte {oorlog|e4} in 1992 los van [Moldavië|MD]. Geen enkel land erkent het gebied.
=====
entities:
  MD: {name: Moldavië, type: State}
  TN: {name: Transnistrië, type: State}
  OV: {name: OVSE, type: Organisation}
  RO: {name: Roemenië, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  TR: {name: Turkije, type: State}
  GP: {name: Gazprom, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Bender, type: Place}
  p1: {name: Oleg Serebrian, type: Person}
  p2: {name: Vitali Ignatiev, type: Person}
  p3: {name: Thomas Lenk, type: Person}
offices:
  - {person: p1, office: vicepremier, of: MD}
  - {person: p2, office: onderhandelaar, of: TN}
  - {person: p3, office: gezant, of: OV}
events:
  e1: {type: Negotiation, label: overleg in Bender, participants: [MD, TN], mediators: [OV], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Negotiation, label: nieuwe bijeenkomst, participants: [MD, TN], mediators: [OV], time: op 10 december, factuality: planned, after: e1}
  e3: {type: Negotiation, label: 5+2-formaat, participants: [MD, TN, RU, UA, EU, US], factuality: possible}
  e4: {type: Conflict, participants: [TN, MD], time: in 1992, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [TN], kind: other, content: "gas te leveren via Roemenië, tegen de marktprijs", status: rejected}
  s2: {type: Warning, by: p2, content: "Dan zitten onze mensen in januari in de kou"}
  s3: {type: Statement, by: UA, content: "dat niet verlengen"}
  s4: {type: Demand, by: GP, to: [MD], content: "eerst een oude schuld van 709 miljoen dollar moet betalen"}
  s5: {type: Proposal, by: p3, to: [MD, TN], kind: talks, content: "een nieuwe bijeenkomst voor op 10 december", status: accepted, about: e2}
replies:
  r1: {to: s1, by: TN, answer: rejected}
  r2: {to: s4, by: MD, answer: rejected}
  r3: {to: s5, by: MD, answer: accepted}
  r4: {to: s5, by: TN, answer: accepted}
outcomes:
  o1: {of: e1, type: no_breakthrough}
