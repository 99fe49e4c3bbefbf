 date 2022-11-30 Westafrikaans bulletin

[Togo|TG] {strijkt|e1+o1} de plooien glad tussen [Mali|ML] en [Ivoorkust|CI], dat 46 soldaten {terugwil|a3}. Buitenlandminister [Robert Agbodjan|p1] {vloog|e2} gisteren naar [Bamako|l1], vanavond {wacht|e3} [hem|p1] [Abidjan|l2]. [Lomé|TG] {suggereert|a1+a2} een ruil van de 46 tegen [Malinese|ML] ballingen. [Mali|ML] {laat|r1} dat 'ter tafel liggen'; [Ivoorkust|CI] {steigert|r2}.

[Abidjan|CI] heeft [Bamako|ML] intussen {voorgehouden|a4} dat zonder de soldaten de elektriciteitsleiding na nieuwjaar spanningsloos is.
=====
entities:
  TG: {name: Togo, type: State}
  ML: {name: Mali, type: State}
  CI: {name: Ivoorkust, type: State}
  p1: {name: Robert Agbodjan, type: Person}
  l1: {name: Bamako, type: Place}
  l2: {name: Abidjan, type: Place}
offices:
  - {person: p1, office: buitenlandminister, of: TG}
events:
  e1: {type: Mediation, label: Togolese bemiddeling, participants: [ML, CI], mediators: [TG, p1], factuality: actual}
  e2: {type: Visit, label: vlucht van Agbodjan naar Bamako, participants: [p1], place: l1, time: gisteren, factuality: actual, part_of: e1}
  e3: {type: Visit, label: bezoek van Agbodjan aan Abidjan, participants: [p1], place: l2, time: vanavond, factuality: planned, part_of: e1}
acts:
  a4: {type: Warning, by: CI, to: [ML], content: "zonder de soldaten de elektriciteitsleiding na nieuwjaar spanningsloos is"}
  a3: {type: Demand, by: CI, to: [ML], content: "46 soldaten"}
  a1: {type: Proposal, by: TG, to: [ML], kind: prisoner_exchange, content: "een ruil van de 46 tegen Malinese ballingen", status: unanswered}
  a2: {type: Proposal, by: TG, to: [CI], kind: prisoner_exchange, content: "een ruil van de 46 tegen Malinese ballingen", status: rejected}
replies:
  r1: {to: a1, by: ML, answer: unanswered}
  r2: {to: a2, by: CI, answer: rejected}
outcomes:
  o1: {of: e1, type: ongoing}
