 date 2011-03-24 Agentschap Inter Presse: {crisisdelegatie|d1} voor [Ivoorkust|CI]

[De Afrikaanse Unie|AU] {vaardigt|d1+e1} vijf staatshoofden af naar [Abidjan|l1]. Het {gezelschap|d1}, met de [Mauritaanse|MR] president [Sidi Ould Brahim|p1] als woordvoerder en verder [Amadou Keïta|p2] ([Guinee|GN]) en [Joana Semedo|p3] ([Kaapverdië|CV]), {vraagt|a1+a2} [beide rivalen|p4+p5] om een eenheidskabinet. [Blaise Kouassi|p4], [winnaar van de verkiezingen|p4], {weigert|r1} 'een stoel te delen met een inbreker'. [Zijn|p4] opponent [Laurent Séka|p5] {zwijgt|r2} vooralsnog.
=====
entities:
  CI: {name: Ivoorkust, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  l1: {name: Abidjan, type: Place}
  p1: {name: Sidi Ould Brahim, type: Person}
  MR: {name: Mauritanië, type: State}
  p2: {name: Amadou Keïta, type: Person}
  GN: {name: Guinee, type: State}
  p3: {name: Joana Semedo, type: Person}
  CV: {name: Kaapverdië, type: State}
  p4: {name: Blaise Kouassi, type: Person}
  p5: {name: Laurent Séka, type: Person}
offices:
  - {person: p1, office: president, of: MR}
events:
  e1: {type: Visit, label: reis van de AU-delegatie naar Abidjan, participants: [AU, p1, p2, p3], place: l1, factuality: planned}
acts:
  a1: {type: Proposal, by: AU, to: [p4], kind: other, content: "een eenheidskabinet", status: rejected}
  a2: {type: Proposal, by: AU, to: [p5], kind: other, content: "een eenheidskabinet", status: unanswered}
replies:
  r1: {to: a1, by: p4, answer: rejected}
  r2: {to: a2, by: p5, answer: unanswered}
delegations:
  d1: {of: AU, head: null, members: [p1, p2, p3], event: e1}
