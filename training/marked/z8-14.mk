 date 2014-12-06 Uittocht

Laat ik het maar opbiechten: ik houd van communiqués. Ze zijn als het weerbericht, niemand gelooft ze en iedereen leest ze. Zo was er dat van [de Arctische Raad|AR], deze week, na de {zitting|e1} in [Nuuk|l1]: "Een openhartige {gedachtewisseling|e1}." Openhartig wil zeggen dat er met deuren is gesmeten. De [Noor|NW] had {betoogd|s1} dat [Rusland|RU] [zijn|RU] vissers aan de lijn moest houden; de [Rus|RU] had {gezwegen|r1}, en wel een uur lang.

"{Gedachtewisseling|e1}" wil zeggen dat er {niets|o1} is besloten.
=====
entities:
  AR: {name: Arctische Raad, type: Organisation}
  l1: {name: Nuuk, type: Place}
  NW: {name: Noorwegen, type: State}
  RU: {name: Rusland, type: State}
events:
  e1: {type: Meeting, label: zitting van de Arctische Raad, participants: [AR, NW, RU], place: l1, time: deze week, factuality: actual}
acts:
  s1: {type: Demand, by: NW, to: [RU], content: dat Rusland zijn vissers aan de lijn moest houden, about: e1}
replies:
  r1: {to: s1, by: RU, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
