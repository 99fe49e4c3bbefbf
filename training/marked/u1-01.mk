 date 2012-04-17 [Honduras|HN] en [Nicaragua|NI] komen {niet nader tot elkaar|o1} over garnalenboten

[MANAGUA|l1] (ANP) - Een tweede {gespreksronde|e1} tussen [Honduras|HN] en [Nicaragua|NI] over de garnalenvangst in de Golf van Fonseca is maandag na vier uur {vruchteloos|o1} geëindigd. Dat maakte [de [Hondurese|HN] onderminister van Visserij|p1], [Wilfredo Pinto Lagos|p1], bij terugkeer in Tegucigalpa bekend.

Inzet van de {besprekingen|e1} zijn elf boten die de [Nicaraguaanse|NI] marine in februari heeft opgebracht. [Honduras|HN] {eist|a1} de schepen zonder borg terug. [Nicaragua|NI] {weigert|r1} dat zolang de bemanningen geen boete hebben {betaald|a2}. Een bedrag van 4000 dollar per kop, in de wandelgangen genoemd, werd door [Pinto|p1] 'losgeld' {genoemd|a3}.

Tijdens de {eerste ronde|e2}, in maart in [San Salvador|l2], waren [beide landen|HN+NI] nog {overeengekomen|e3} dat [hun|HN+NI] patrouilleboten [elkaars|HN+NI] radiofrequenties krijgen. Aan die {afspraak|e3} wordt niet getornd.

[El Salvador|SV], dat eveneens aan de golf grenst, was er maandag niet bij. De regering in [San Salvador|SV] had {voorgesteld|a4+a5} de {gesprekken|e1} te leiden. [Tegucigalpa|HN] was daar {voor|r2}, [Managua|NI] liet de brief {onbeantwoord|r3}.

Wanneer er weer wordt {gepraat|e4}, is niet bekend.
=====
entities:
  HN: {name: Honduras, type: State}
  NI: {name: Nicaragua, type: State}
  SV: {name: El Salvador, type: State}
  l1: {name: Managua, type: Place}
  l2: {name: San Salvador, type: Place}
  p1: {name: Wilfredo Pinto Lagos, type: Person}
offices:
  - {person: p1, office: onderminister van Visserij, of: HN}
events:
  e1: {type: Negotiation, label: tweede gespreksronde over de garnalenvangst, participants: [HN, NI], place: l1, time: maandag, factuality: actual, after: e2}
  e2: {type: Negotiation, label: eerste ronde in San Salvador, participants: [HN, NI], place: l2, time: in maart, factuality: actual}
  e3: {type: Agreement, label: afspraak over radiofrequenties, participants: [HN, NI], place: l2, time: in maart, factuality: actual, part_of: e2}
  e4: {type: Negotiation, participants: [HN, NI], factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: HN, to: [NI], content: "de schepen zonder borg terug"}
  a2: {type: Demand, by: NI, to: [HN], content: "boete"}
  a3: {type: Statement, by: p1, content: "losgeld"}
  a4: {type: Proposal, by: SV, to: [HN], kind: mediation_offer, content: "de gesprekken te leiden", status: accepted, about: e1}
  a5: {type: Proposal, by: SV, to: [NI], kind: mediation_offer, content: "de gesprekken te leiden", status: unanswered, about: e1}
replies:
  r1: {to: a1, by: NI, answer: rejected}
  r2: {to: a4, by: HN, answer: accepted}
  r3: {to: a5, by: NI, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
