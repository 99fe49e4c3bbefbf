 date 2017-07-07 [Cyprus|CY]-{overleg|e1} {op niets uitgelopen|o1}

Om twee uur 's nachts ging in [Crans-Montana|l1] het licht uit. Na tien dagen zijn de {besprekingen|e1} over de hereniging van [Cyprus|CY] vrijdag {zonder resultaat|o1} beëindigd. "[Ik|p1] heb geen akkoord te melden", zei [de secretaris-generaal van [de VN|VN]|p1], onder wiens leiding [Grieks-Cyprioten|GC] en [Turks-Cyprioten|TC] {bijeenzaten|e1}.

Het struikelblok waren de [Turkse|TR] soldaten. [De [Grieks-Cypriotische|GC] leider|p2], [Michalis Theofanous|p2], {eiste|s1} dat de laatste man over anderhalf jaar weg is. [Turkije|TR] {hield|r1} vast aan een blijvende basis, met een toetsing na vijftien jaar.

Wel bewoog er iets bij de grondkwestie. De [Turks-Cypriotische|TC] onderhandelaar [Hasan Dervişoğlu|p3] {bood|s2+r2} aan Morphou terug te geven, een stad die de [Grieks-Cyprioten|GC] al sinds 1974 {opeisen|s3}. [Theofanous|p2] stak dat in zijn zak, maar zette er niets tegenover.

[Het Verenigd Koninkrijk|GB], met twee bases op het eiland, had de helft van [zijn|GB] grond {beschikbaar|s4} gesteld als er een {akkoord|e2:possible} kwam. Dat {aanbod|s4} vervalt nu.

Een nieuwe {ronde|e3} is niet gepland. Op Cyprus zelf praatten de mensen over de hitte: 43 graden.
=====
entities:
  CY: {name: Cyprus, type: State}
  GC: {name: Grieks-Cyprioten, type: Organisation}
  TC: {name: Turks-Cyprioten, type: Organisation}
  TR: {name: Turkije, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Crans-Montana, type: Place}
  p1: {name: secretaris-generaal van de VN, type: Person}
  p2: {name: Michalis Theofanous, type: Person}
  p3: {name: Hasan Dervişoğlu, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: VN}
  - {person: p2, office: leider, of: GC}
  - {person: p3, office: onderhandelaar, of: TC}
events:
  e1: {type: Negotiation, label: Cyprusoverleg, participants: [GC, TC, TR], mediators: [p1], place: l1, time: tien dagen, factuality: actual}
  e2: {type: Agreement, participants: [GC, TC], factuality: counterfactual}
  e3: {type: Negotiation, participants: [GC, TC], factuality: counterfactual, after: e1}
acts:
  s1: {type: Demand, by: p2, to: [TR], content: "dat de laatste man over anderhalf jaar weg is"}
  s2: {type: Concession, by: p3, to: [GC], content: "Morphou terug te geven"}
  s3: {type: Demand, by: GC, to: [TC], content: "Morphou", time: al sinds 1974}
  s4: {type: Concession, by: GB, content: "de helft van zijn grond"}
replies:
  r1: {to: s1, by: TR, answer: rejected}
  r2: {to: s3, by: TC, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e1, type: no_breakthrough}
