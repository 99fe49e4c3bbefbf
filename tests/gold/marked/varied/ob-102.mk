 date 2019-07-09 Laatavondnieuws, 23.30 uur

De {onderhandelingen|e1} over een burgerregering in [Soedan|SD] hebben een {uitkomst|o1+e4}. Dat {meldt|s1} [de {bemiddelaar|e2} van [de Afrikaanse Unie|AU]|p1], de Mauritaniër [Mohamed Hassan Lebatt|p1]. [De legertop|LT] en [de oppositie|OP] zullen beurtelings de hoogste raad voorzitten, eerst 21 maanden [de militairen|LT], dan 18 maanden [de burgers|OP].

De plechtige {ondertekening|e3} is al twee keer {verschoven|o2}. [Saudi-Arabië|SA] heeft via [zijn|SA] ambassadeur {laten weten|s2} dat [het|SA] niets weet van een uitnodiging om erbij te zijn.
=====
entities:
  SD: {name: Soedan, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  LT: {name: legertop van Soedan, type: Organisation}
  OP: {name: Soedanese oppositie, type: Organisation}
  SA: {name: Saudi-Arabië, type: State}
  p1: {name: Mohamed Hassan Lebatt, type: Person}
offices:
  - {person: p1, office: bemiddelaar, of: AU}
events:
  e1: {type: Negotiation, label: over een burgerregering, participants: [LT, OP], mediators: [p1, AU], factuality: actual}
  e2: {type: Mediation, participants: [LT, OP], mediators: [p1, AU], factuality: actual}
  e3: {type: Agreement, label: ondertekening, participants: [LT, OP], factuality: planned}
  e4: {type: Agreement, participants: [LT, OP], factuality: actual, source: p1}
acts:
  s1: {type: Statement, by: p1, content: "hebben een uitkomst", about: e1}
  s2: {type: Statement, by: SA, content: dat het niets weet van een uitnodiging om erbij te zijn, about: e3}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e3, type: postponed}
