 date 2018-05-15 Minister [Van Haaften|p1] {naar|e1} [Kaapverdië|CV] en [Guinee-Bissau|GW]

Nieuwsbericht Ministerie van Buitenlandse Zaken

Minister [Hedwig van Haaften|p1] voor Buitenlandse Handel {brengt|e1} van 21 tot en met 24 mei een {werkbezoek|e1} aan [Praia|l1] en [Bissau|l2]. In [Kaapverdië|CV] {spreekt|e2} [zij|p1] met [haar|p1] collega [Arlindo Semedo|p2] over drijvende zonnepanelen en havenveiligheid. Naar verwachting wordt daar ook een {memorandum|e3} getekend over het opsporen van verloren containers.

In [Guinee-Bissau|GW] staat een {ontmoeting|e4} op de agenda met [ECOWAS|EC]-gezant [Blaise Diallo-Kérékou|p3], die er {bemiddelt|e5} tussen [de president|p4] en [het parlement|PA]. [Nederland|NL] {steunt|a1} [zijn|p3] inspanningen met 400.000 euro. [De minister|p1] zal bij [beide kampen|p4+PA] {aandringen|a2} op een verkiezingsdatum vóór het einde van het jaar.

[Van Haaften|p1] wordt {vergezeld|d1} door de Kamerleden [Joris Terpstra|p5] en [Amina el Khattabi|p6] en door elf bedrijven uit de watersector.

Noot voor redacties: journalisten die mee willen reizen, kunnen zich tot vrijdag 12.00 uur melden bij de afdeling Communicatie.
=====
entities:
  CV: {name: Kaapverdië, type: State}
  GW: {name: Guinee-Bissau, type: State}
  NL: {name: Nederland, type: State}
  EC: {name: ECOWAS, type: Organisation}
  PA: {name: parlement van Guinee-Bissau, type: Organisation}
  l1: {name: Praia, type: Place}
  l2: {name: Bissau, type: Place}
  p1: {name: Hedwig van Haaften, type: Person}
  p2: {name: Arlindo Semedo, type: Person}
  p3: {name: Blaise Diallo-Kérékou, type: Person}
  p4: {name: president van Guinee-Bissau, type: Person}
  p5: {name: Joris Terpstra, type: Person}
  p6: {name: Amina el Khattabi, type: Person}
offices:
  - {person: p1, office: minister voor Buitenlandse Handel, of: NL}
  - {person: p2, office: collega, of: CV}
  - {person: p3, office: gezant, of: EC}
  - {person: p4, office: president, of: GW}
  - {person: p5, office: Kamerlid, of: NL}
  - {person: p6, office: Kamerlid, of: NL}
events:
  e1: {type: Visit, label: werkbezoek van Van Haaften, participants: [p1, p5, p6], place: l1, time: van 21 tot en met 24 mei, factuality: planned}
  e2: {type: Meeting, label: gesprek met Semedo, participants: [p1, p2], place: l1, factuality: planned, part_of: e1}
  e3: {type: Agreement, label: memorandum over verloren containers, participants: [NL, CV], place: l1, factuality: planned, part_of: e1}
  e4: {type: Meeting, label: ontmoeting met ECOWAS-gezant, participants: [p1, p3], place: l2, factuality: planned, part_of: e1}
  e5: {type: Mediation, label: bemiddeling door ECOWAS, participants: [p4, PA], mediators: [p3, EC], place: l2, factuality: actual}
acts:
  a1: {type: Statement, by: NL, content: met 400.000 euro, about: e5}
  a2: {type: Demand, by: p1, to: [p4, PA], content: een verkiezingsdatum vóór het einde van het jaar}
delegations:
  d1: {of: NL, head: p1, members: [p5, p6], event: e1}
outcomes: {}
