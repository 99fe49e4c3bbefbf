 date 2025-10-31 [Islamabad|PK] en [Kabul|AF] {houden|o1} het nog even vol

[ISTANBUL|l1] (AA) - Nadat {ze|e1} dinsdag al waren {afgeblazen|o2}, zijn de {gesprekken|e1} tussen [Pakistan|PK] en [Afghanistan|AF] donderdag toch weer {vlotgetrokken|e1}, met dank aan [Turkije|TR] en [Qatar|QA], die {bemiddelen|e2}. [Beide landen|PK+AF] {spraken|o1} af het {bestand|e3} van 19 oktober te laten {doorlopen|o1}. Hoe overtredingen bestraft worden, bekijkt men op 6 november, {opnieuw|e4+o3} in [Istanbul|l1].

De [Pakistaanse|PK] minister [Khawaja Asif|p1] {waarschuwde|a1} woensdag nog voor "open oorlog".
=====
entities:
  PK: {name: Pakistan, type: State}
  AF: {name: Afghanistan, type: State}
  TR: {name: Turkije, type: State}
  QA: {name: Qatar, type: State}
  l1: {name: Istanbul, type: Place}
  p1: {name: Khawaja Asif, type: Person}
offices:
  - {person: p1, office: minister, of: PK}
events:
  e1: {type: Negotiation, participants: [PK, AF], mediators: [TR, QA], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, participants: [PK, AF], mediators: [TR, QA], factuality: actual}
  e3: {type: Agreement, label: bestand van 19 oktober, participants: [PK, AF], time: van 19 oktober, factuality: actual}
  e4: {type: Negotiation, participants: [PK, AF], place: l1, time: op 6 november, factuality: planned, after: e1}
acts:
  a1: {type: Warning, by: p1, to: [AF], content: "voor \"open oorlog\"", time: woensdag}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: cancelled, factuality: counterfactual}
  o3: {of: e1, type: continuation_agreed}
