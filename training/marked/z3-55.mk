 date 2013-05-16 {Bezoek|e1} van [de dalai lama|p3]: [Peking|CN] kwaad

[China|CN] {dreigt|a1} alle handel met [Estland|EE] stil te leggen als president [Mart Lepik|p1] volgende maand [de dalai lama|p3] {ontvangt|e1}. [Tallinn|EE] {laat|r1} zich niet chanteren, {bezwoer|a2} woordvoerster [Liis Kask|p2] op [haar|p2] dagelijkse {briefing|e2}. De {audiëntie|e1} staat in de agenda. De [Chinese|CN] zaakgelastigde werd {ontboden|e3} maar kwam niet opdagen, melden anonieme functionarissen.

Twee jaar terug kreeg [Litouwen|LT] uit [Peking|CN] een soortgelijke {aanzegging|a3} en {bond|a4} [het|LT] in. [Kask|p2]: "Dat was [Vilnius|LT], dit is [Tallinn|EE]."
=====
entities:
  LT: {name: Litouwen, type: State}
  CN: {name: China, type: State}
  EE: {name: Estland, type: State}
  p1: {name: Mart Lepik, type: Person}
  p2: {name: Liis Kask, type: Person}
  p3: {name: dalai lama, type: Person}
offices:
  - {person: p1, office: president, of: EE}
  - {person: p2, office: woordvoerster, of: EE}
events:
  e1: {type: Meeting, label: audiëntie van de dalai lama, participants: [p1, p3], time: volgende maand, factuality: planned}
  e2: {type: PressConference, label: briefing van Kask, participants: [p2], factuality: actual}
  e3: {type: Meeting, label: ontbieding van de Chinese zaakgelastigde, participants: [EE, CN], factuality: counterfactual, source: anonieme functionarissen}
acts:
  a3: {type: Warning, by: CN, to: [LT], time: Twee jaar terug}
  a4: {type: Concession, by: LT, to: [CN], time: Twee jaar terug}
  a1: {type: Warning, by: CN, to: [EE], content: "alle handel met Estland stil te leggen", about: e1}
  a2: {type: Statement, by: p2, content: "laat zich niet chanteren"}
replies:
  r1: {to: a1, by: EE, answer: rejected}
