 date 2023-08-09 [Kigali|RW] {lust|r1} [[onze|BE] ambassadeur|p1] niet

[Rwanda|RW] {weigert|r1} [zijn|RW] goedkeuring voor [de nieuwe [Belgische|BE] ambassadeur|p1], die [ons|BE] land in mei had {voorgedragen|s1}. [Hilde Craeynest|p1] zou als diplomate in Kinshasa te lovend over het Congolese leger geschreven hebben. De {weigering|r1} raakte bekend daags nadat ontwikkelingsminister [Gwenny Maertens|p2] uit [Kigali|l1] was {teruggekeerd|e1}, waar [ze|p2] naar eigen zeggen "hartelijk {ontvangen|e1}" was.

[[Ons|BE] ministerie van Buitenlandse Zaken|BE] verslikt zich in de timing. "Men had het [ons|BE] in het gezicht kunnen zeggen, tussen de kaas en het dessert", {sneert|s2} woordvoerder [Koen D'Haeze|p4]. [Brussel|BE] overweegt nu om de post een tijdlang door een zaakgelastigde te laten waarnemen. Een andere naam doorsturen, zoals [de Rwandezen|RW] {vragen|a1}, is {niet aan de orde|r2}.

[Maertens|p2] voelt zich niet bekocht. Tijdens [haar|p2] driedaagse {visite|e1} {sprak|e2+e3+o1} [ze|p2] met collega [Innocent Habyarugira|p3] af dat de hulp aan de melkcoöperaties tot 2027 {doorloopt|e3}, en aan die {afspraak|e3} wordt niet getornd. Over [Craeynest|p1] heeft [Habyarugira|p3] "met geen woord gekikt".

In 2021 {stond|r3} [Kigali|RW] ook al op de rem. Toen {trok|s4} [België|BE] na vier maanden [zijn|BE] {kandidaat|s6} terug.
=====
entities:
  RW: {name: Rwanda, type: State}
  BE: {name: België, type: State}
  p1: {name: Hilde Craeynest, type: Person}
  p2: {name: Gwenny Maertens, type: Person}
  p3: {name: Innocent Habyarugira, type: Person}
  l1: {name: Kigali, type: Place}
  p4: {name: Koen D'Haeze, type: Person}
offices:
  - {person: p2, office: ontwikkelingsminister, of: BE}
  - {person: p3, office: ontwikkelingsminister, of: RW}
  - {person: p4, office: woordvoerder, of: BE}
events:
  e1: {type: Visit, label: bezoek van Maertens aan Kigali, participants: [p2], place: l1, factuality: actual}
  e2: {type: Meeting, label: gesprek Maertens en Habyarugira, participants: [p2, p3], factuality: actual, part_of: e1}
  e3: {type: Agreement, label: voortzetting hulp aan melkcoöperaties, participants: [p2, p3], factuality: actual, part_of: e2}
acts:
  s1: {type: Proposal, by: BE, to: [RW], kind: other, content: "de nieuwe Belgische ambassadeur, die ons land in mei had voorgedragen", status: rejected, time: in mei}
  s2: {type: Statement, by: p4, to: [RW], content: Men had het ons in het gezicht kunnen zeggen}
  a1: {type: Demand, by: RW, to: [BE], content: Een andere naam doorsturen}
  s4: {type: Concession, by: BE, to: [RW], content: zijn kandidaat terug, time: In 2021}
  s6: {type: Proposal, by: BE, to: [RW], kind: other, content: zijn kandidaat, status: rejected, time: In 2021}
replies:
  r1: {to: s1, by: RW, answer: rejected}
  r2: {to: a1, by: BE, answer: rejected}
  r3: {to: s6, by: RW, answer: rejected}
outcomes:
  o1: {of: e2, type: agreement}
