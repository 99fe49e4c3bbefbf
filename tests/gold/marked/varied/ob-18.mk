 date 1995-09-13 [Athene|GR] en [Skopje|MK] {halen|e1} de kou uit de lucht

(NEW YORK, van onze redacteur) Na vier jaar {onderhandelen|e4} over een vlag hebben [Griekenland|GR] en [Macedonië|MK] woensdag in [New York|l1] een {interim-akkoord|e1+o1} {gesloten|e1}. [Skopje|MK] {haalt|a1} de ster van Vergina van [zijn|MK] vlag. [Athene|GR] {heft|a2} [zijn|GR] handelsboycot op. Over de naam van het land wordt {later verder gesproken|e2+o2}; daar ligt nog steeds "een klein verschil", {glimlachte|a3} {bemiddelaar|e3} [Cyrus Vance|p1], die [beide ministers|p2+p3], [Karolos Papoulias|p2] en [Stevo Crvenkovski|p3], geen moment samen in één kamer had.
=====
entities:
  GR: {name: Griekenland, type: State}
  MK: {name: Macedonië, type: State}
  l1: {name: New York, type: Place}
  p1: {name: Cyrus Vance, type: Person}
  p2: {name: Karolos Papoulias, type: Person}
  p3: {name: Stevo Crvenkovski, type: Person}
offices:
  - {person: p2, office: minister, of: GR}
  - {person: p3, office: minister, of: MK}
events:
  e1: {type: Agreement, label: interim-akkoord, participants: [GR, MK], mediators: [p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, participants: [GR, MK], factuality: planned, after: e4}
  e3: {type: Mediation, participants: [GR, MK], mediators: [p1], factuality: actual}
  e4: {type: Negotiation, participants: [GR, MK], mediators: [p1], time: vier jaar, factuality: actual}
acts:
  a1: {type: Concession, by: MK, to: [GR], content: "de ster van Vergina van zijn vlag"}
  a2: {type: Concession, by: GR, to: [MK], content: "zijn handelsboycot"}
  a3: {type: Statement, by: p1, content: een klein verschil}
outcomes:
  o1: {of: e4, type: partial_agreement}
  o2: {of: e4, type: continuation_agreed}
