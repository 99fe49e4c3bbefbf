 date 2016-12-10 Olie: ja uit [Moskou|RU]

[WENEN|l1] - [Elf producenten|EL] van buiten [de OPEC|OP], met [Rusland|RU] voorop, verminderen [hun|EL] productie met 558.000 vaten per dag. Dat {besloten|e1+o1} [zij|EL] zaterdag in [de Oostenrijkse hoofdstad|l1] na {overleg|e2} met [het kartel|OP]. [Mexico|MX] en [Oman|OM] doen mee, Noorwegen past. De [Saoedische|SA] minister [Khalid al-Falih|p1] {beloofde|a1} dat [[zijn|p1] land|SA] desnoods nog dieper snijdt.
=====
entities:
  OP: {name: OPEC, type: Organisation}
  EL: {name: elf producenten van buiten de OPEC, type: Organisation}
  RU: {name: Rusland, type: State}
  MX: {name: Mexico, type: State}
  OM: {name: Oman, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  l1: {name: Wenen, type: Place}
  p1: {name: Khalid al-Falih, type: Person}
offices:
  - {person: p1, office: minister, of: SA}
events:
  e1: {type: Agreement, label: productieverlaging, participants: [EL, RU, MX, OM], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Meeting, participants: [EL, RU, MX, OM, OP], place: l1, time: zaterdag, factuality: actual}
acts:
  a1: {type: Concession, by: p1, content: dat zijn land desnoods nog dieper snijdt}
outcomes:
  o1: {of: e2, type: agreement}
