 date 2024-10-03 [Londen|GB] geeft [Mauritius|MU] de [Chagoseilanden|l3] terug, op één na

Dertien {rondes|e1} heeft het geduurd. Donderdag {lieten|s1+s4} [Keir Starmer|p1] en [zijn|p1] [Mauritiaanse|MU] collega [Pravind Jugnauth|p2] in een gezamenlijke verklaring weten dat de {kogel|e2+o1} door de kerk is: de soevereiniteit over de [Chagosarchipel|l3] gaat naar [Port Louis|MU], terwijl de basis op [Diego Garcia|l1] voor 99 jaar [Brits|GB]-[Amerikaans|US] blijft.

Voor die basis {betaalt|a1} [Londen|GB] jaarlijks een bedrag dat niemand wil noemen. [India|IN] en [de Verenigde Staten|US], die allebei op de achtergrond {meekeken|e1}, hebben [hun|IN+US] {zegen|s2} gegeven.

In [Crawley|l2], waar enkele duizenden eilanders wonen, is men minder blij. 'Met [ons|CV] heeft geen mens {overlegd|e3}', {zegt|s3} [Bernadette Laval|p3] van [Chagossian Voices|CV]. [Zij|p3] {eist|a2} alsnog een plaats aan tafel. Een woordvoerder van minister [David Lammy|p4] {wees|r1} dat gisteravond van de hand: er wordt niet meer onderhandeld, er wordt geschreven.

Het {verdrag|e4} zelf moet nog op papier en daarna langs twee parlementen. Op [Mauritius|MU] zijn op 10 november verkiezingen.
=====
entities:
  GB: {name: Verenigd Koninkrijk, type: State}
  MU: {name: Mauritius, type: State}
  US: {name: Verenigde Staten, type: State}
  IN: {name: India, type: State}
  CV: {name: Chagossian Voices, type: Organisation}
  l1: {name: Diego Garcia, type: Place}
  l2: {name: Crawley, type: Place}
  l3: {name: Chagosarchipel, type: Place}
  p1: {name: Keir Starmer, type: Person}
  p2: {name: Pravind Jugnauth, type: Person}
  p3: {name: Bernadette Laval, type: Person}
  p4: {name: David Lammy, type: Person}
offices:
  - {person: p4, office: minister, of: GB}
events:
  e1: {type: Negotiation, participants: [GB, MU], observers: [IN, US], time: Dertien rondes, factuality: actual}
  e2: {type: Agreement, participants: [GB, MU], time: Donderdag, factuality: actual, part_of: e1}
  e3: {type: Meeting, participants: [GB, CV], factuality: counterfactual}
  e4: {type: Agreement, label: verdrag, participants: [GB, MU], factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: "de soevereiniteit over de Chagosarchipel gaat naar Port Louis"}
  s4: {type: Statement, by: p2, content: "de soevereiniteit over de Chagosarchipel gaat naar Port Louis"}
  s2: {type: Statement, by: US, content: "hebben hun zegen gegeven"}
  s3: {type: Statement, by: p3, content: "Met ons heeft geen mens overlegd"}
  a1: {type: Concession, by: GB, to: [MU], content: "jaarlijks een bedrag dat niemand wil noemen"}
  a2: {type: Demand, by: p3, to: [GB], content: "een plaats aan tafel"}
replies:
  r1: {to: a2, by: GB, answer: rejected}
outcomes:
  o1: {of: e1, type: agreement}
