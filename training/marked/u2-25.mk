 date 2018-06-18 Vijf letters aan een meer

Zo klinkt een compromis: "Noord-". Zondagochtend, met pelikanen als publiek, zetten de ministers [Nikolaos Zervas|p1] en [Dimitar Stojkovski|p2] bij [Psarades|l1] [hun|p1+p2] {handtekening|e1} onder het einde van zevenentwintig jaar naamstrijd tussen [Athene|GR] en [Skopje|MK]. De eer van de tweede rij was voor [Matthew Pemberton|p3], die er namens [de VN|UN] meer dan twee decennia van [zijn|p3] leven in had gestoken als {bemiddelaar|e2}; de kleine vergoeding die [hij|p3] ervoor kreeg, een dollar per jaar, heeft [hij|p3] ingelijst.

[Pemberton|p3] had in januari vijf namen {ingebracht|s1+s2}. [Skopje|MK] {streepte|r1} er drie aan. [Athene|GR] {verklaarde|r2} er vier ongeschikt. Bleef over: deze.

Wat [Zervas|p1] {verlangde|s3}, een naam 'voor iedereen, overal', dus ook op melkpakken en kentekens, werd in mei na lang tegenstribbelen door [Stojkovski|p2] {gegeven|r3}. In ruil {geeft|s4} [Griekenland|GR] [zijn|GR] verzet tegen toetreding tot [de NAVO|NATO] op, waarover [het|GR] in 2008 een {veto|s5} uitsprak.

Klaar? Niet bijna. In [Skopje|MK] {weigert|s6} president [Goran Ivanovski-Pop|p4] [zijn|p4] paraaf, "ook als ze [mijn|p4] hand komen halen". Het parlement daar moet nog stemmen, en in de herfst is er een referendum. In [Griekenland|GR] bestormden betogers een hek. Bulgarije, dat later over taal wil twisten, zei nog niets.

Wie er tolkte? Niemand. [De twee|p1+p2] spraken Engels.
=====
entities:
  GR: {name: Griekenland, type: State}
  MK: {name: Noord-Macedonië, type: State}
  UN: {name: VN, type: Organisation}
  NATO: {name: NAVO, type: Organisation}
  l1: {name: Psarades, type: Place}
  p1: {name: Nikolaos Zervas, type: Person}
  p2: {name: Dimitar Stojkovski, type: Person}
  p3: {name: Matthew Pemberton, type: Person}
  p4: {name: Goran Ivanovski-Pop, type: Person}
offices:
  - {person: p1, office: minister, of: GR}
  - {person: p2, office: minister, of: MK}
  - {person: p4, office: president, of: MK}
events:
  e1: {type: Agreement, label: naamakkoord, participants: [GR, MK], mediators: [p3], place: l1, time: "Zondagochtend", factuality: actual}
  e2: {type: Mediation, label: VN-bemiddeling in de naamstrijd, participants: [GR, MK], mediators: [p3, UN], time: "meer dan twee decennia", factuality: actual}
acts:
  s1: {type: Proposal, by: p3, to: [MK], kind: other, content: "vijf namen", status: accepted, time: "in januari"}
  s2: {type: Proposal, by: p3, to: [GR], kind: other, content: "vijf namen", status: rejected, time: "in januari"}
  s3: {type: Demand, by: p1, to: [MK], content: "een naam 'voor iedereen, overal'"}
  s4: {type: Concession, by: GR, to: [MK], content: "zijn verzet tegen toetreding tot de NAVO"}
  s5: {type: Statement, by: GR, content: "een veto", time: "in 2008"}
  s6: {type: Statement, by: p4, content: "weigert president Goran Ivanovski-Pop zijn paraaf", about: e1}
replies:
  r1: {to: s1, by: MK, answer: accepted}
  r2: {to: s2, by: GR, answer: rejected}
  r3: {to: s3, by: p2, answer: accepted}
delegations: {}
outcomes: {}
