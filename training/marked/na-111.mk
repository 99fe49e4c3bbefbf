 date 2023-03-24 Kort

[NAIROBI|l1] - De [Keniaanse|KE] president [William Ruto|p1] heeft een {aanbod|a1+a3} van [de Afrikaanse Unie|AU] om te {bemiddelen|e4} tussen [hem|p1] en oppositieleider [Raila Odinga|p2] {van de hand gewezen|r1}. [Odinga|p2] had er in beginsel {mee ingestemd|r2}. Maandag is er weer een mars.

[PRAAG|l2] - [Tsjechië|CZ] en [Slowakije|SK] hervatten volgende week de {gesprekken|e1} over [hun|CZ+SK] gezamenlijke luchtruimbewaking. De {vorige|e3}, in december, waren {vastgelopen|o1}.

[DUSHANBE|l3] - Met een {brief|a2} van één regel heeft [Turkmenistan|TM] [zijn|TM] buren {gevraagd|a2} om een {top|e2} over de Amoe Darja. Alleen [Tadzjikistan|TJ] heeft {geantwoord|r3}. Het antwoord is geheim.
=====
entities:
  KE: {name: Kenia, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  CZ: {name: Tsjechië, type: State}
  SK: {name: Slowakije, type: State}
  TM: {name: Turkmenistan, type: State}
  TJ: {name: Tadzjikistan, type: State}
  l1: {name: Nairobi, type: Place}
  l2: {name: Praag, type: Place}
  l3: {name: Dushanbe, type: Place}
  p1: {name: William Ruto, type: Person}
  p2: {name: Raila Odinga, type: Person}
offices:
  - {person: p1, office: president, of: KE}
  - {person: p2, office: oppositieleider, of: KE}
events:
  e1: {type: Negotiation, participants: [CZ, SK], time: volgende week, factuality: planned, after: e3}
  e2: {type: Meeting, label: top over de Amoe Darja, participants: [TM, TJ], factuality: possible}
  e3: {type: Negotiation, participants: [CZ, SK], time: "in december", factuality: actual}
  e4: {type: Mediation, participants: [p1, p2], mediators: [AU], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: AU, to: [p1], kind: mediation_offer, content: "om te bemiddelen", status: rejected}
  a3: {type: Proposal, by: AU, to: [p2], kind: mediation_offer, content: "om te bemiddelen", status: accepted}
  a2: {type: Proposal, by: TM, to: [TJ], kind: summit, content: "een top over de Amoe Darja", status: unanswered}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a3, by: p2, answer: accepted}
  r3: {to: a2, by: TJ, answer: unanswered}
outcomes:
  o1: {of: e3, type: no_breakthrough}
