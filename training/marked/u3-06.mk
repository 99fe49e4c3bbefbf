 date 2022-07-03 [Ecowas|EW] {heft|s1} sancties tegen [Mali|ML] op

[De West-Afrikaanse landengemeenschap|EW] [Ecowas|EW] {schrapt|s1} de economische sancties tegen [Mali|ML]. Dat besloten de regeringsleiders zondag op een {top|e1} in [Accra|l1], de hoofdstad van Ghana. De grenzen met Senegal, Ivoorkust, Niger en Mauritanië gaan meteen weer open.

[De [Malinese|ML] junta|ML] had vorige week {toegezegd|s2} om in februari 2024 verkiezingen te houden. "Dat is een kalender waar [wij|EW] mee kunnen leven", {zegt|s3} commissievoorzitter [Jean-Claude Kassi Brou|p1].

[Mali|ML] blijft wel geschorst als lid. Ook persoonlijke sancties tegen juntaleden blijven van kracht. Minister van Buitenlandse Zaken [Abdoulaye Diop|p2] {noemt|s4} dat onbegrijpelijk.

De toezegging is te danken aan [Goodluck Jonathan|p3], [oud-president van [Nigeria|NG]|p3]. [Hij|p3] {bemiddelde|e2} namens [Ecowas|EW] en {reisde|e3} in anderhalf jaar zes keer naar [Bamako|l2].

Op de {top|e1} kwam ook [Burkina Faso|BF] ter sprake. [De militaire leiders daar|BF] {krijgen|s5+r1} twee jaar de tijd voor een terugkeer naar burgerbestuur; [zij|BF] hadden om drie jaar {gevraagd|s6}. Met [Guinee|GN] is {nog geen overeenstemming|o1+e6}. [Ecowas|EW] {stuurt|e5} [de [Beninse|BJ] oud-president|p4] [Thomas Boni Yayi|p4] als {bemiddelaar|e4} naar [Conakry|l3].

De sancties tegen [Mali|ML] werden in januari {ingesteld|s7}, nadat [de junta|ML] de verkiezingen met jaren had uitgesteld.
=====
entities:
  EW: {name: Ecowas, type: Organisation}
  ML: {name: Mali, type: State}
  NG: {name: Nigeria, type: State}
  BF: {name: Burkina Faso, type: State}
  GN: {name: Guinee, type: State}
  BJ: {name: Benin, type: State}
  l1: {name: Accra, type: Place}
  l2: {name: Bamako, type: Place}
  l3: {name: Conakry, type: Place}
  p1: {name: Jean-Claude Kassi Brou, type: Person}
  p2: {name: Abdoulaye Diop, type: Person}
  p3: {name: Goodluck Jonathan, type: Person}
  p4: {name: Thomas Boni Yayi, type: Person}
offices:
  - {person: p1, office: commissievoorzitter, of: EW}
  - {person: p2, office: Minister van Buitenlandse Zaken, of: ML}
  - {person: p3, office: oud-president, of: NG}
  - {person: p4, office: oud-president, of: BJ}
events:
  e1: {type: Meeting, label: top van Ecowas in Accra, participants: [EW], place: l1, time: zondag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Jonathan, participants: [ML, EW], mediators: [p3, EW], time: in anderhalf jaar, factuality: actual}
  e3: {type: Visit, participants: [p3], place: l2, time: in anderhalf jaar, factuality: actual}
  e4: {type: Mediation, label: bemiddeling in Guinee, participants: [GN, EW], mediators: [p4, EW], place: l3, factuality: planned}
  e5: {type: Visit, participants: [p4], place: l3, factuality: planned}
  e6: {type: Negotiation, label: overleg met Guinee, participants: [EW, GN], factuality: actual}
acts:
  s1: {type: Concession, by: EW, to: [ML], content: "de economische sancties tegen Mali", time: zondag}
  s2: {type: Concession, by: ML, to: [EW], content: "om in februari 2024 verkiezingen te houden", time: vorige week}
  s3: {type: Statement, by: p1, to: [ML], content: "een kalender waar wij mee kunnen leven"}
  s4: {type: Statement, by: p2, content: "onbegrijpelijk"}
  s5: {type: Concession, by: EW, to: [BF], content: "twee jaar de tijd voor een terugkeer naar burgerbestuur"}
  s6: {type: Demand, by: BF, to: [EW], content: "drie jaar"}
  s7: {type: Statement, by: EW, to: [ML], content: "De sancties tegen Mali", time: in januari}
replies:
  r1: {to: s6, by: EW, answer: rejected}
outcomes:
  o1: {of: e6, type: no_breakthrough}
