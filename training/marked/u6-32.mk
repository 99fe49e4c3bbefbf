 date 2024-03-25 [Hamas|HA] en [Israël|IL] {blijven|o1} elk bij hun lijst in [Doha|l1]

De {onderhandelingen|e1} over een staakt-het-vuren in Gaza hebben maandag {geen vooruitgang|o1} gebracht. [Egypte|EG], [Qatar|QA] en [de Verenigde Staten|US], de drie landen die {bemiddelen|e2}, legden in het weekend een {voorstel|s1+s2} neer: veertig gijzelaars tegen zevenhonderd gevangenen, en zes weken rust.

[De [Israëlische|IL] regering|IL] ging daar met tegenzin mee {akkoord|r1}. [Hamas|HA] liet [de bemiddelaars|EG+QA+US] maandagavond weten bij zijn {eisen|s3} te {blijven|r2}: een blijvend bestand, en de terugkeer van ontheemden naar het noorden. "Wat niet over het einde van de oorlog gaat, is tijdverlies", {zei|s4} een leider van [de beweging|HA] in [Beiroet|l2].

[De [Israëlische|IL] premier|p1] {beschuldigde|s5} [Hamas|HA] ervan elk {voorstel|s1} te torpederen en {riep|s6} [zijn|p1] team uit [Doha|l1] terug. Twee deskundigen blijven achter.

De schrijver David Barkai, wiens nicht gegijzeld is, eist al weken op een plein in Tel Aviv de aandacht op met een leeg bord. Zijn jongste roman stelt een familie voor die nergens over praat. "Iedereen houdt vast aan zijn woord", zegt hij, "en niemand aan een hand."
=====
entities:
  HA: {name: Hamas, type: Organisation}
  IL: {name: Israël, type: State}
  EG: {name: Egypte, type: State}
  QA: {name: Qatar, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Doha, type: Place}
  l2: {name: Beiroet, type: Place}
  p1: {name: premier van Israël, type: Person}
offices:
  - {person: p1, office: premier, of: IL}
events:
  e1: {type: Negotiation, label: onderhandelingen over een staakt-het-vuren, participants: [HA, IL], mediators: [EG, QA, US], place: l1, time: maandag, factuality: actual}
  e2: {type: Mediation, participants: [HA, IL], mediators: [EG, QA, US], factuality: actual}
acts:
  s1: {type: Proposal, by: EG, to: [HA], kind: prisoner_exchange, content: "veertig gijzelaars tegen zevenhonderd gevangenen, en zes weken rust", status: rejected, time: in het weekend, about: e1}
  s2: {type: Proposal, by: EG, to: [IL], kind: prisoner_exchange, content: "veertig gijzelaars tegen zevenhonderd gevangenen, en zes weken rust", status: accepted, time: in het weekend, about: e1}
  s3: {type: Demand, by: HA, to: [IL], content: "een blijvend bestand, en de terugkeer van ontheemden naar het noorden", time: maandagavond}
  s4: {type: Statement, by: HA, content: "Wat niet over het einde van de oorlog gaat, is tijdverlies"}
  s5: {type: Statement, by: p1, to: [HA], content: "elk voorstel te torpederen"}
  s6: {type: Statement, by: p1, content: "zijn team uit Doha"}
replies:
  r1: {to: s2, by: IL, answer: accepted}
  r2: {to: s1, by: HA, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
