 date 2022-08-09 [[Tsjadische|TD] opstandelingen|GR] {tekenen|e1} in [Doha|l1], [de grootste groep|FA] niet

[Ruim veertig gewapende groepen uit [Tsjaad|TD]|GR] en [de militaire raad|TD] in [N'Djamena|l2] hebben maandag in [Doha|l1] een {akkoord|e1+o2} gesloten. [Zij|TD+GR] {staken|c1+c2} de vijandelijkheden en doen vanaf 20 augustus mee aan de {nationale dialoog|e2} in [N'Djamena|l2], waar [gastheer|QA] [Qatar|QA] de vliegtickets voor betaalt.

Maar de naam die telt, ontbreekt. [FACT|FA], de beweging waartegen president Idriss Déby vorig jaar sneuvelde, {weigerde|a1+r3} te {tekenen|e5}. [De groep van [Mahamat Mahdi Ali|p1]|FA] {verlangt|a2+a5} dat [de junta|TD] [haar|FA] gevangenen laat gaan en dat generaal [Mahamat Déby|p2], zoon van, belooft geen kandidaat te zijn. [De generaal|p2] {zwijgt|r2} over dat laatste; over de gevangenen {zei|r1} [zijn|p2] buitenlandminister [Cherif Zene-Abakar|p3] dat dit 'een zaak is voor na de handtekening'.

Vijf maanden werd er {gepraat|e3}, al is praten een groot woord. [De rebellen|GR], verdeeld over drie hotels, wilden [de delegatie van de regering|TD] niet zien, zodat de [Qatarese|QA] {bemiddelaar|e4}, ambassadeur [Mutlaq al-Qahtan|p4], met een golfkarretje {heen en weer|e4} reed. Halverwege werd [hij|p4] vervangen; minister [Mohammed al-Thani|p5] deed het slot.

[De Afrikaanse Unie|AU] en [Frankrijk|FR] waren getuige. [VN|VN]-chef [António Guterres|p6] {prees|a3} het stuk per video, [FACT|FA] {sprak|a4} van een 'theetafelvrede'.

De {dialoog|e2}, die in februari had moeten beginnen, is inmiddels viermaal {uitgesteld|o1}.
=====
entities:
  TD: {name: Tsjaad, type: State}
  GR: {name: veertig gewapende groepen uit Tsjaad, type: Organisation}
  QA: {name: Qatar, type: State}
  FA: {name: FACT, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  FR: {name: Frankrijk, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Mahamat Mahdi Ali, type: Person}
  p2: {name: Mahamat Déby, type: Person}
  p3: {name: Cherif Zene-Abakar, type: Person}
  p4: {name: Mutlaq al-Qahtan, type: Person}
  p5: {name: Mohammed al-Thani, type: Person}
  p6: {name: António Guterres, type: Person}
  l1: {name: Doha, type: Place}
  l2: {name: N'Djamena, type: Place}
offices:
  - {person: p2, office: generaal, of: TD}
  - {person: p3, office: buitenlandminister, of: TD}
  - {person: p4, office: ambassadeur, of: QA}
  - {person: p5, office: minister, of: QA}
  - {person: p6, office: chef, of: VN}
events:
  e1: {type: Agreement, label: akkoord van Doha, participants: [TD, GR], mediators: [QA, p4, p5], observers: [AU, FR], place: l1, time: maandag, factuality: actual}
  e2: {type: Negotiation, label: nationale dialoog, participants: [TD, GR], place: l2, time: vanaf 20 augustus, factuality: planned}
  e3: {type: Negotiation, label: gesprekken in Doha, participants: [TD, GR], mediators: [p4, p5, QA], place: l1, time: Vijf maanden, factuality: actual}
  e4: {type: Mediation, participants: [TD, GR], mediators: [p4, p5, QA], place: l1, factuality: actual}
  e5: {type: Agreement, label: ondertekening door FACT, participants: [FA], place: l1, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: QA, to: [FA], kind: treaty, content: te tekenen, status: rejected}
  a2: {type: Demand, by: FA, to: [TD], content: dat de junta haar gevangenen laat gaan, about: e1}
  a5: {type: Demand, by: FA, to: [p2], content: "dat generaal Mahamat Déby, zoon van, belooft geen kandidaat te zijn", about: e1}
  c1: {type: Concession, by: TD, to: [GR], content: staken de vijandelijkheden, about: e1}
  c2: {type: Concession, by: GR, to: [TD], content: staken de vijandelijkheden, about: e1}
  a3: {type: Statement, by: p6, content: prees het stuk per video, about: e1}
  a4: {type: Statement, by: FA, content: "'theetafelvrede'", about: e1}
replies:
  r1: {to: a2, by: p3, answer: unanswered}
  r2: {to: a5, by: p2, answer: unanswered}
  r3: {to: a1, by: FA, answer: rejected}
outcomes:
  o1: {of: e2, type: postponed}
  o2: {of: e3, type: agreement}
