 date 2026-01-15 Waarom [Groenland|GL] nu opeens {aan tafel|e1} zit

Drie kwartier, langer duurde het niet. Woensdag {ontving|e1} vicepresident [JD Vance|p1] in [Washington|l1] de ministers [Lars Løkke Rasmussen|p2] van [Denemarken|DK] en [Vivian Motzfeldt|p3] van [Groenland|GL]. Wat wil iedereen?

Wat willen [de Amerikanen|US]?

Het eiland, kort gezegd. [Trump|p4] {vindt|a1} dat [de VS|US] het 'voor de nationale veiligheid' nodig hebben en heeft het {bod|s1} om te kopen nooit ingetrokken. [Kopenhagen|DK] en [Nuuk|GL] {herhaalden|r1+r2} gisteren: {niet te koop|r1+r2}.

Is er dan niets bereikt?

Jawel, een {werkgroep|e2+o1}. Die komt binnen enkele weken voor het eerst samen en moet kijken wat er wél kan. Denk aan meer radars. [De Amerikanen|US] hadden er in de Koude Oorlog zeventien bases, nu nog één.

Wie zaten er nog meer?

Aan [Amerikaanse|US] kant {schoof|e1} ook minister [Marco Rubio|p5] aan. Een IJslandse waarnemer, waarover vooraf berichten gingen, was er niet, {zegt|a2} [Rasmussen|p2].

En [de Groenlanders|GL] zelf?

Die halen brandstof in huis. De supermarkt in Sisimiut verkocht in drie dagen al zijn jerrycans. Uit een peiling blijkt dat 85 procent niet bij [de Verenigde Staten|US] wil horen. In 1946 {wees|r3} [Denemarken|DK] al eens een {bod|s2} van 100 miljoen dollar in goud af. Jachthonden zijn er overigens meer dan auto's.
=====
entities:
  GL: {name: "Groenland", type: State}
  DK: {name: "Denemarken", type: State}
  US: {name: "Verenigde Staten", type: State}
  p1: {name: "JD Vance", type: Person}
  p2: {name: "Lars Løkke Rasmussen", type: Person}
  p3: {name: "Vivian Motzfeldt", type: Person}
  p4: {name: "Trump", type: Person}
  p5: {name: "Marco Rubio", type: Person}
  l1: {name: "Washington", type: Place}
offices:
  - {person: p1, office: "vicepresident", of: US}
  - {person: p2, office: "ministers", of: DK}
  - {person: p3, office: "ministers", of: GL}
  - {person: p5, office: "minister", of: US}
events:
  e1: {type: Meeting, participants: [p1, p2, p3, p5], place: l1, time: "Woensdag", factuality: actual}
  e2: {type: Negotiation, participants: [DK, GL, US], time: "binnen enkele weken", after: e1, factuality: planned}
acts:
  a1: {type: Statement, by: p4, content: "het 'voor de nationale veiligheid' nodig hebben"}
  a2: {type: Statement, by: p2, content: "was er niet"}
  s1: {type: Proposal, by: p4, to: [DK, GL], kind: territorial, content: "het bod om te kopen", status: rejected}
  s2: {type: Proposal, by: US, to: [DK], kind: territorial, content: "een bod van 100 miljoen dollar in goud", status: rejected, time: "In 1946"}
replies:
  r1: {to: s1, by: DK, answer: rejected}
  r2: {to: s1, by: GL, answer: rejected}
  r3: {to: s2, by: DK, answer: rejected}
outcomes:
  o1: {of: e1, type: continuation_agreed}
