 date 2025-05-15 [Kiev|UA] {wil|s5} doorpraten, [Minsk|BY] {niet|r1}: tolk blijft met lege handen

Het {grensoverleg|e1} tussen [Oekraïne|UA] en [Wit-Rusland|BY] in [Vilnius|l1] is dood. Woensdag na de lunch pakte [de [Wit-Russische|BY] gezant|p1], [Ihar Smolski|p1], [zijn|p1] jas en {keerde|o1} niet weer. Twintig minuten later zat ook [zijn|p1] {staf|d1} in de wagen.

De [Litouwse|LT] {bemiddelaarster|e3} [Rasa Vaitkutė|p2] las 's avonds op een {persconferentie|e2} een {verklaring|s1} van vier zinnen voor. [Zij|p2] prees het geduld van de een en de stiptheid van de ander. Vragen stond [zij|p2] niet toe.

Over de toedracht lopen de lezingen uiteen. [De Oekraïners|UA] zeggen dat [Smolski|p1] niet tegen de kaart kon waarop een radarpost was ingetekend. [Minsk|BY] houdt het erop dat [Kiev|UA] een eerder gedane {toezegging|s2}, het weghalen van mijnen bij het spoor, wilde {inslikken|s3}. Daarvan is volgens [de [Oekraïense|UA] {afgevaardigde|d2}|p3], [Oksana Horbenko|p3], geen {woord|s4} waar.

[Letland|LV] {stelde|s6+s8} donderdagochtend [zijn|LV] {goede diensten|e5} beschikbaar. [De [Letse|LV] premier|p4], [Ilze Kalniņa|p4], wil binnen tien dagen een {hervatting|e4} in [Daugavpils|l2], waar de trein uit [beide landen|UA+BY] stopt. "Met plezier", {twitterde|r2} [Horbenko|p3]. De [Wit-Russische|BY] zender BT citeerde een generaal die liever 'de rivier overzwemt' dan daarheen te {gaan|r3}. Een officiële reactie is dat niet, tekende de zender erbij aan.

[Polen|PL] ziet de bui hangen. [Het|PL] {waarschuwt|s7} burgers voor reizen langs het spoor.
=====
entities:
  UA: {name: Oekraïne, type: State}
  BY: {name: Wit-Rusland, type: State}
  LT: {name: Litouwen, type: State}
  l1: {name: Vilnius, type: Place}
  p1: {name: Ihar Smolski, type: Person}
  p2: {name: Rasa Vaitkutė, type: Person}
  p3: {name: Oksana Horbenko, type: Person}
  LV: {name: Letland, type: State}
  PL: {name: Polen, type: State}
  l2: {name: Daugavpils, type: Place}
  p4: {name: Ilze Kalniņa, type: Person}
offices:
  - {person: p1, office: gezant, of: BY}
  - {person: p2, office: bemiddelaarster, of: LT}
  - {person: p3, office: afgevaardigde, of: UA}
  - {person: p4, office: premier, of: LV}
events:
  e1: {type: Negotiation, label: grensoverleg in Vilnius, participants: [UA, BY, p1, p3], mediators: [p2], place: l1, time: Woensdag, factuality: actual}
  e3: {type: Mediation, participants: [UA, BY], mediators: [p2], place: l1, factuality: actual}
  e2: {type: PressConference, participants: [p2], place: l1, time: "'s avonds", factuality: actual}
  e4: {type: Negotiation, participants: [UA, BY], mediators: [LV], place: l2, time: binnen tien dagen, factuality: possible, after: e1}
  e5: {type: Mediation, participants: [UA, BY], mediators: [LV], factuality: possible}
acts:
  s1: {type: Statement, by: p2, content: "het geduld van de een en de stiptheid van de ander"}
  s2: {type: Concession, by: UA, to: [BY], content: "het weghalen van mijnen bij het spoor"}
  s3: {type: Statement, by: UA, content: "een eerder gedane toezegging", factuality: possible, source: BY}
  s5: {type: Demand, by: UA, to: [BY], content: "doorpraten"}
  s4: {type: Statement, by: p3, content: "geen woord waar"}
  s6: {type: Proposal, by: LV, to: [UA], kind: mediation_offer, content: "een hervatting in Daugavpils", status: accepted, about: e5}
  s8: {type: Proposal, by: LV, to: [BY], kind: mediation_offer, content: "een hervatting in Daugavpils", status: unanswered, about: e5}
  s7: {type: Warning, by: PL, content: "reizen langs het spoor"}
replies:
  r1: {to: s5, by: BY, answer: rejected}
  r2: {to: s6, by: p3, answer: accepted}
  r3: {to: s8, answer: unanswered}
delegations:
  d1: {of: BY, head: p1, members: [], event: e1}
  d2: {of: UA, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
