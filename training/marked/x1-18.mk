 date 2011-06-08 [Gabon|GA] en [Equatoriaal-Guinea|GQ] {zien|o1} af van {topontmoeting|e1}

De voor vrijdag geplande {top|e1} over het eilandje Mbanié {gaat|o1} niet door. President [Ondo Mba|p1] van [Gabon|GA] {zegde|o1} af wegens 'agendaproblemen'. [Malabo|GQ] spreekt van een {smoes|a1}. De Zwitserse jurist [Reto Caflisch|p2], die de {ontmoeting|e1} in [Genève|l1] zou voorzitten, {hoopt|a2} op een nieuwe datum na de zomer.
=====
entities:
  GA: {name: Gabon, type: State}
  GQ: {name: Equatoriaal-Guinea, type: State}
  p1: {name: Ondo Mba, type: Person}
  p2: {name: Reto Caflisch, type: Person}
  l1: {name: Genève, type: Place}
offices:
  - {person: p1, office: President, of: GA}
events:
  e1: {type: Meeting, label: top over Mbanié, participants: [GA, GQ, p1], mediators: [p2], place: l1, time: vrijdag, factuality: counterfactual}
acts:
  a1: {type: Statement, by: GQ, content: smoes, about: e1}
  a2: {type: Statement, by: p2, content: op een nieuwe datum na de zomer, about: e1}
outcomes:
  o1: {of: e1, type: cancelled}
