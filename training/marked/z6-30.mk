 date 2014-02-05 Bonje om boterberg: [Wenen|AT] {trekt|s1} aan de [Zwitserse|CH] bel

[Oostenrijk|AT] heeft bij [Zwitserland|CH] schriftelijk {aangeklopt|s1} met de bede de invoerheffing op boter te halveren. [Bern|CH] gaat zich {beraden|r1}, laat staatssecretaris [Ursina Caflisch|p1] weten. [Zij|p1] {ontmoet|e1} [haar|p1] [Oostenrijkse|AT] tegenhanger [Leopold Stixenberger|p2] eind deze maand in [Bregenz|l1].

[Liechtenstein|LI], dat tussen [de twee|AT+CH] in ligt, {biedt|s2} zich lachend als {scheidsrechter|e2} aan. "Wij eten van beide", zei regeringschef [Gregor Marxer|p3]. Een {antwoord|r2} kreeg [hij|p3] niet.
=====
entities:
  AT: {name: Oostenrijk, type: State}
  CH: {name: Zwitserland, type: State}
  LI: {name: Liechtenstein, type: State}
  l1: {name: Bregenz, type: Place}
  p1: {name: Ursina Caflisch, type: Person}
  p2: {name: Leopold Stixenberger, type: Person}
  p3: {name: Gregor Marxer, type: Person}
offices:
  - {person: p1, office: staatssecretaris, of: CH}
  - {person: p2, office: tegenhanger, of: AT}
  - {person: p3, office: regeringschef, of: LI}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, time: eind deze maand, factuality: planned}
  e2: {type: Mediation, participants: [AT, CH], mediators: [LI], factuality: possible}
acts:
  s1: {type: Demand, by: AT, to: [CH], content: "de invoerheffing op boter te halveren"}
  s2: {type: Proposal, by: LI, to: [AT, CH], kind: mediation_offer, content: "zich lachend als scheidsrechter", status: unanswered, about: e2}
replies:
  r1: {to: s1, by: CH, answer: unanswered}
  r2: {to: s2, answer: unanswered}
