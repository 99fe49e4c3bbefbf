 date 2003-02-08 Buitenland kort

[Ivoorkust|CI]

De {vredesbesprekingen|e1} tussen [de regering van [Ivoorkust|CI]|CI] en [de rebellen uit het noorden|RB], die vandaag in [Lomé|l1] hervat zouden worden, zijn naar maandag {verschoven|o1}. Het vliegtuig van [de rebellen|RB] kreeg geen toestemming om boven [Ghana|GH] te vliegen. President [Gnandi Eyadou|p1] van [Togo|TG], die de {gesprekken|e1} leidt, {belde|e2} vrijdagavond met [Accra|GH].

[Sri Lanka|LK]

In [Berlijn|l2] hebben [de Tamil Tijgers|TT] en [Colombo|LK] gisteren een {vijfde ronde|e3} {afgesloten|e3}. [Ze|TT+LK] {beloofden|e4+o3} geen kinderen meer te rekruteren. Een {regeling|e5} voor de kuststrook kwam er niet; [de [Noorse|NV] gezant|p2], [Sigurd Helgerud|p2], die niet tot de optimisten behoort, {denkt|a1} dat die er in mei alsnog kan komen.

[Venezuela|VE]

Als de staking voortduurt, {komt|e7} [de [Amerikaanse|US] oud-president|p3] [Lionel Garrison|p3] terug naar [Caracas|l3]. Dat heeft [zijn|p3] bureau {laten weten|a2}. Een {poging|e6} van [hem|p3] om [regering|VE] en [vakbonden|VB] te verzoenen liep in januari op {niets|o2} uit.

Voetbal

Kameroen en Tunesië vonden elkaar pas in de verlenging: 2-1.
=====
entities:
  CI: {name: Ivoorkust, type: State}
  RB: {name: rebellen uit het noorden, type: Organisation}
  GH: {name: Ghana, type: State}
  TG: {name: Togo, type: State}
  LK: {name: Sri Lanka, type: State}
  TT: {name: Tamil Tijgers, type: Organisation}
  NV: {name: Noorwegen, type: State}
  VE: {name: Venezuela, type: State}
  US: {name: Verenigde Staten, type: State}
  VB: {name: vakbonden, type: Organisation}
  l1: {name: Lomé, type: Place}
  l2: {name: Berlijn, type: Place}
  p1: {name: Gnandi Eyadou, type: Person}
  p2: {name: Sigurd Helgerud, type: Person}
  p3: {name: Lionel Garrison, type: Person}
  l3: {name: Caracas, type: Place}
offices:
  - {person: p1, office: President, of: TG}
  - {person: p2, office: gezant, of: NV}
  - {person: p3, office: oud-president, of: US}
events:
  e1: {type: Negotiation, label: vredesbesprekingen in Lomé, participants: [CI, RB], mediators: [p1], place: l1, time: maandag, factuality: planned}
  e2: {type: Meeting, label: telefoongesprek, participants: [p1, GH], time: vrijdagavond, factuality: actual}
  e3: {type: Negotiation, label: vijfde ronde in Berlijn, participants: [TT, LK], place: l2, time: gisteren, factuality: actual}
  e4: {type: Agreement, label: afspraak over kindsoldaten, participants: [TT, LK], place: l2, time: gisteren, factuality: actual, part_of: e3}
  e5: {type: Agreement, label: regeling voor de kuststrook, participants: [TT, LK], time: in mei, factuality: possible}
  e6: {type: Mediation, participants: [VE, VB], mediators: [p3], time: in januari, factuality: actual}
  e7: {type: Visit, participants: [p3], place: l3, factuality: possible}
acts:
  a1: {type: Statement, by: p2, content: "dat die er in mei alsnog kan komen", about: e5}
  a2: {type: Statement, by: p3, content: "Als de staking voortduurt, komt de Amerikaanse oud-president Lionel Garrison terug naar Caracas", about: e7}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e6, type: no_breakthrough}
  o3: {of: e3, type: partial_agreement}
