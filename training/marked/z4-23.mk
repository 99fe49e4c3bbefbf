 date 2020-09-14 De rode telefoon {rinkelt|e1} weer aan de Egeïsche Zee

ATHENE - Voor het eerst in zeven maanden hebben [de [Griekse|GR] en de [Turkse|TR] stafchef|p1+p2] [elkaar|p1+p2] aan de {lijn|e1} gehad. Dertig minuten, en in het Engels, {preciseert|s1} [Athene|GR]. Op initiatief van [de NAVO|NATO] komt er een {meldpunt|s2} voor marineschepen, dat is door [allebei|p1+p2] {goedgekeurd|r1+r2}; over het boorschip dat de ruzie begon, is met geen woord {gerept|o1}.
=====
entities:
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  NATO: {name: NAVO, type: Organisation}
  p1: {name: Griekse stafchef, type: Person}
  p2: {name: Turkse stafchef, type: Person}
offices:
  - {person: p1, office: stafchef, of: GR}
  - {person: p2, office: stafchef, of: TR}
events:
  e1: {type: Meeting, label: telefoongesprek van de stafchefs, participants: [p1, p2], factuality: actual}
acts:
  s1: {type: Statement, by: GR, content: "Dertig minuten, en in het Engels", about: e1}
  s2: {type: Proposal, by: NATO, to: [GR, TR], kind: other, content: een meldpunt voor marineschepen, status: accepted}
replies:
  r1: {to: s2, by: p1, answer: accepted}
  r2: {to: s2, by: p2, answer: accepted}
outcomes:
  o1: {of: e1, type: partial_agreement}
