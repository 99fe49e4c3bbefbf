 date 2021-03-18 Koude douche in [Anchorage|l1]

[ANCHORAGE|l1] (ANP) - Het eerste {overleg|e1} tussen [de regering-Biden|US] en [China|CN] is donderdag met verwijten begonnen. De [Amerikaanse|US] minister [Antony Blinken|p1] {verweet|s1} [[zijn|p1] gasten|CN] cyberaanvallen en dwang. Partijdiplomaat [Yang Jiechi|p2] {antwoordde|s2} dat [de Verenigde Staten|US] "niet het recht hebben neerbuigend te spreken". Met [Blinken|p1] was adviseur [Jake Sullivan|p3] {meegekomen|d1+d2}, met [Yang|p2] minister [Wang Yi|p4].

Het {gesprek|e1} wordt vrijdag {voortgezet|o1}. Een {persconferentie|e2} na afloop komt er, anders dan aangekondigd, {niet|o2}.
=====
entities:
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Anchorage, type: Place}
  p1: {name: Antony Blinken, type: Person}
  p2: {name: Yang Jiechi, type: Person}
  p3: {name: Jake Sullivan, type: Person}
  p4: {name: Wang Yi, type: Person}
offices:
  - {person: p1, office: minister, of: US}
  - {person: p2, office: Partijdiplomaat, of: CN}
  - {person: p3, office: adviseur, of: US}
  - {person: p4, office: minister, of: CN}
events:
  e1: {type: Meeting, participants: [US, CN, p1, p2, p3, p4], place: l1, time: donderdag, factuality: actual}
  e2: {type: PressConference, factuality: counterfactual, time: na afloop}
acts:
  s1: {type: Statement, by: p1, to: [CN], content: cyberaanvallen en dwang, about: e1}
  s2: {type: Statement, by: p2, to: [US], content: "dat de Verenigde Staten \"niet het recht hebben neerbuigend te spreken\"", about: e1}
delegations:
  d1: {of: US, head: p1, members: [p3], event: e1}
  d2: {of: CN, head: p2, members: [p4], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
  o2: {of: e2, type: cancelled}
