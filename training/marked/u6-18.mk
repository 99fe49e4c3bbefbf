 date 2021-04-24 [ASEAN|AS] zegt {consensus|e2} te hebben met [[Birmese|MM] generaal|p1]

De leiders van [Zuidoost-Azië|AS] hebben zaterdag in [Jakarta|l1] drie uur {gesproken|e1} met [de [Birmese|MM] juntaleider|p1], generaal [Kyaw Thet Naing|p1]. Na afloop las [de sultan van [Brunei|BN]|p2], dit jaar voorzitter van [ASEAN|AS], vijf punten voor waarover men het {eens|e2+o1} was: een einde aan het geweld, overleg tussen alle partijen, een gezant, hulp en een bezoek van die gezant.

Een zesde punt sneuvelde. De [Maleisische|MY] premier [Nik Zulkarnain|p3] had de vrijlating van alle politieke gevangenen {geëist|s1}. [De generaal|p1] {ging|r1} daar niet op in. [Indonesië|ID] {wilde|s2} in elk geval een datum noemen. Ook dat {bleek|r2} te veel gevraagd, zei een diplomaat.

[De generaal|p1] zelf {beloofde|s3} "nuttige suggesties" over te nemen zodra de rust is teruggekeerd.

In [Yangon|l2] {noemde|s4} [de schaduwregering van afgezette parlementariërs|NU], die niet was uitgenodigd, het resultaat "een lege doos". [Ze|NU] {wil|s5} pas {praten|e4} als de soldaten in de kazerne zijn. Studenten riepen op tot een staking van de treinen.

[De [Singaporese|SG] premier|p4] {gaf|s6} toe dat er "nog een lange weg te gaan" is.
=====
entities:
  AS: {name: ASEAN, type: Organisation}
  MM: {name: Myanmar, type: State}
  BN: {name: Brunei, type: State}
  MY: {name: Maleisië, type: State}
  ID: {name: Indonesië, type: State}
  SG: {name: Singapore, type: State}
  NU: {name: schaduwregering, type: Organisation}
  l1: {name: Jakarta, type: Place}
  l2: {name: Yangon, type: Place}
  p1: {name: Kyaw Thet Naing, type: Person}
  p2: {name: sultan van Brunei, type: Person}
  p3: {name: Nik Zulkarnain, type: Person}
  p4: {name: premier van Singapore, type: Person}
offices:
  - {person: p1, office: juntaleider, of: MM}
  - {person: p2, office: sultan, of: BN}
  - {person: p2, office: voorzitter, of: AS}
  - {person: p3, office: premier, of: MY}
  - {person: p4, office: premier, of: SG}
events:
  e1: {type: Meeting, label: topoverleg in Jakarta, participants: [AS, p1, p2, p3, p4, ID], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Agreement, label: vijf punten, participants: [AS, p1], place: l1, time: zaterdag, factuality: actual}
  e4: {type: Negotiation, participants: [NU, MM], factuality: possible}
acts:
  s1: {type: Demand, by: p3, to: [p1], content: "de vrijlating van alle politieke gevangenen", about: e1}
  s2: {type: Demand, by: ID, to: [p1], content: "een datum noemen", about: e1}
  s3: {type: Concession, by: p1, to: [AS], content: "\"nuttige suggesties\" over te nemen zodra de rust is teruggekeerd"}
  s4: {type: Statement, by: NU, content: "een lege doos", about: e2}
  s5: {type: Demand, by: NU, to: [MM], content: "als de soldaten in de kazerne zijn", about: e4}
  s6: {type: Statement, by: p4, content: "dat er \"nog een lange weg te gaan\" is"}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: p1, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: agreement}
