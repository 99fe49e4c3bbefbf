 date 2015-03-05 [Bangui|CF] en [de Seleka|SK] {klinken|e1} op {vrede|e1} bij een bierkrat

Onder een mangoboom bij [Bria|l1] hebben president [Félix Zouma|p1] van [de Centraal-Afrikaanse Republiek|CF] en [Seleka|SK]-aanvoerder [Abakar Djotto|p2] het woensdag op een {akkoord|e1} gegooid. [Congo-Brazzaville|CG] tekent als borg. De buit: {amnestie|a1} voor [de rebellen|SK], de diamantmijnen {terug|a2} naar [de staat|CF]. [De bisschop en de imam van Bangui|p3+p4], monseigneur [Achille Ngono|p3] en [Moussa Kobine|p4], hadden een half jaar op en neer {gereisd|e2}.
=====
entities:
  CF: {name: Centraal-Afrikaanse Republiek, type: State}
  SK: {name: Seleka, type: Organisation}
  l1: {name: Bria, type: Place}
  p1: {name: Félix Zouma, type: Person}
  p2: {name: Abakar Djotto, type: Person}
  CG: {name: Congo-Brazzaville, type: State}
  p3: {name: Achille Ngono, type: Person}
  p4: {name: Moussa Kobine, type: Person}
offices:
  - {person: p1, office: president, of: CF}
  - {person: p2, office: aanvoerder, of: SK}
events:
  e1: {type: Agreement, label: vrede van Bria, participants: [p1, p2, CF, SK], guarantors: [CG], place: l1, time: woensdag, factuality: actual}
  e2: {type: Mediation, label: pendelen van bisschop en imam, participants: [CF, SK], mediators: [p3, p4], time: een half jaar, factuality: actual}
acts:
  a1: {type: Concession, by: CF, to: [SK], content: "amnestie voor de rebellen"}
  a2: {type: Concession, by: SK, to: [CF], content: "de diamantmijnen terug naar de staat"}
