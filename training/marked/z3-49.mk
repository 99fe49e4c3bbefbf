 date 2023-01-17 Vissersgeld: [Eritrea|ER] en [Jemen|YE] {schikken|e1}

Onder vier ogen kwamen [beide landen|ER+YE] vorige week tot een {schikking|e1+o1}: negentig vissers vrij, twee boten verbeurd. [Het Internationaal Hof|IH] had zich als facilitator opgeworpen. De {gesprekken|e3} liepen van november af via een krakende lijn. [Asmara|ER] {pleit|a1} nu voor een visserijverdrag. [Sanaa|YE] {wil|r1} er een nachtje over slapen.
=====
entities:
  ER: {name: Eritrea, type: State}
  YE: {name: Jemen, type: State}
  IH: {name: Internationaal Hof, type: Organisation}
events:
  e1: {type: Agreement, label: schikking over vissers, participants: [ER, YE], time: vorige week, factuality: actual}
  e3: {type: Negotiation, label: gesprekken tussen Eritrea en Jemen, participants: [ER, YE], facilitators: [IH], time: van november af, factuality: actual}
acts:
  a1: {type: Proposal, by: ER, to: [YE], kind: treaty, content: "een visserijverdrag", status: unanswered}
replies:
  r1: {to: a1, by: YE, answer: unanswered}
outcomes:
  o1: {of: e3, type: agreement}
