 date 2000-10-11 [Moskou|RU] {stuurt|d1+e1} [Ivanov|p1] naar [Israël|IL] en [Damascus|l1]

MOSKOU (Interfax) - De [Russische|RU] minister van Buitenlandse Zaken [Igor Ivanov|p1] is dinsdag aan een {rondreis|e1} door het Midden-Oosten begonnen. [Hij|p1] {sprak|e2} in [Damascus|l1] met de [Syrische|SY] president [Bashar al-Assad|p2] over de drie door Hezbollah ontvoerde [Israëlische|IL] soldaten en heeft vandaag een {afspraak|e3} met premier [Ehud Barak|p3]. [Diens|p3] kantoor {hoopt|s1} dat [Ivanov|p1] "meer dan groeten" meebrengt. In het {gezelschap|d1} van [de minister|p1] bevindt zich gezant [Vasili Sredin|p4].
=====
entities:
  RU: {name: Rusland, type: State}
  IL: {name: Israël, type: State}
  SY: {name: Syrië, type: State}
  l1: {name: Damascus, type: Place}
  p1: {name: Igor Ivanov, type: Person}
  p2: {name: Bashar al-Assad, type: Person}
  p3: {name: Ehud Barak, type: Person}
  p4: {name: Vasili Sredin, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: RU}
  - {person: p2, office: president, of: SY}
  - {person: p3, office: premier, of: IL}
  - {person: p4, office: gezant, of: RU}
events:
  e1: {type: Visit, label: rondreis door het Midden-Oosten, participants: [p1, p4], time: dinsdag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, factuality: actual, part_of: e1}
  e3: {type: Meeting, participants: [p1, p3], time: vandaag, factuality: planned, part_of: e1}
acts:
  s1: {type: Statement, by: Diens kantoor, content: dat Ivanov "meer dan groeten" meebrengt, about: e3}
delegations:
  d1: {of: RU, head: p1, members: [p4], event: e1}
