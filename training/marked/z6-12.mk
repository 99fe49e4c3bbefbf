 date 2015-12-02 [Minsk|BY] {wil|s1} van strafmaatregelen af

[Wit-Rusland|BY] {laat|s1} zes politieke gevangenen vrij als [de EU|EU] sancties opheft. Dat schrijft minister [Vadzim Karatkevitsj|p1] in een brief aan [de lidstaten|EU]. [Litouwen|LT] {voelt|r1} er weinig voor, [Italië|IT] {juicht|r2} de {handreiking|s1} toe. [De [EU|EU]-buitenlandchef|p2] {beslist|r3} pas na Kerstmis.
=====
entities:
  BY: {name: Wit-Rusland, type: State}
  EU: {name: EU, type: Organisation}
  LT: {name: Litouwen, type: State}
  IT: {name: Italië, type: State}
  p1: {name: Vadzim Karatkevitsj, type: Person}
  p2: {name: EU-buitenlandchef, type: Person}
offices:
  - {person: p1, office: minister, of: BY}
  - {person: p2, office: EU-buitenlandchef, of: EU}
acts:
  s1: {type: Proposal, by: BY, to: [EU], kind: sanctions_relief, content: "zes politieke gevangenen vrij als de EU sancties opheft", status: unanswered}
replies:
  r1: {to: s1, by: LT, answer: rejected}
  r2: {to: s1, by: IT, answer: accepted}
  r3: {to: s1, by: p2, answer: unanswered}
