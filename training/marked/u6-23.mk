 date 2011-04-30 [Thailand|TH] en [Cambodja|KH] {staken|e1} het vuur, maar [Bangkok|TH] {wil|r2} geen waarnemers

Na acht dagen {artillerievuur|e3} rond twee tempels zijn plaatselijke commandanten van [Thailand|TH] en [Cambodja|KH] donderdag een {bestand|e1+o1} {overeengekomen|e1}. Het hield tot vrijdagochtend; toen werd er weer {geschoten|e2}.

[Indonesië|ID], voorzitter van [ASEAN|AS], {dringt|s1+s2} al sinds februari aan op de stationering van waarnemers. [Phnom Penh|KH] heeft ze meteen {welkom|r1} geheten. [Het [Thaise|TH] leger|TH] {houdt|r2} de boot af: volgens generaal [Somchai Prasertkul|p1] zijn de waarnemers alleen aanvaardbaar als de [Cambodjaanse|KH] troepen eerst het tempelterrein {verlaten|s3}.

"Dat is alsof je de dokter pas binnenlaat als je genezen bent", {merkte|s4} de [Cambodjaanse|KH] minister [Sok Vanna|p2] op. [Hij|p2] maakte vrijdag bekend dat [zijn|p2] land het [Internationaal Gerechtshof|IG] heeft {verzocht|s5} de grens opnieuw uit te leggen. [Bangkok|TH] {betwist|r3} de bevoegdheid van [het hof|IG].

De gevechten eisten zestien levens. In Surin bieden kloosters onderdak aan 30.000 mensen. Een week geleden weigerden veel dorpelingen nog te vertrekken.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  ID: {name: Indonesië, type: State}
  AS: {name: ASEAN, type: Organisation}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  p1: {name: Somchai Prasertkul, type: Person}
  p2: {name: Sok Vanna, type: Person}
offices:
  - {person: p1, office: generaal, of: TH}
  - {person: p2, office: minister, of: KH}
events:
  e1: {type: Agreement, label: bestand, participants: [TH, KH], time: donderdag, factuality: actual}
  e3: {type: Conflict, participants: [TH, KH], time: acht dagen, factuality: actual}
  e2: {type: Conflict, participants: [TH, KH], time: vrijdagochtend, factuality: actual}
acts:
  s1: {type: Proposal, by: ID, to: [KH], kind: other, content: "de stationering van waarnemers", status: accepted, time: al sinds februari}
  s2: {type: Proposal, by: ID, to: [TH], kind: other, content: "de stationering van waarnemers", status: unanswered, time: al sinds februari}
  s3: {type: Demand, by: p1, to: [KH], content: "als de Cambodjaanse troepen eerst het tempelterrein verlaten"}
  s4: {type: Statement, by: p2, content: "Dat is alsof je de dokter pas binnenlaat als je genezen bent"}
  s5: {type: Demand, by: KH, to: [IG], content: "de grens opnieuw uit te leggen"}
replies:
  r1: {to: s1, by: KH, answer: accepted}
  r2: {to: s2, by: TH, answer: unanswered}
  r3: {to: s5, by: TH, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: ceasefire}
