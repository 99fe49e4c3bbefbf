 date 2017-08-03 [Griekse|GR] premier {hangt|e1} halfuur aan de lijn met [Turkije|TR]

ATHENE (ANP) - [De [Griekse|GR] premier|p1] en [de [Turkse|TR] president|p2] hebben woensdagavond dertig minuten {getelefoneerd|e1} over de gekapseisde veerboot bij [Kastellorizo|l1]. [Athene|GR] en [Ankara|TR] geven daar {verschillende lezingen|o1} van. Volgens de [Griekse|GR] lezing is {toegezegd|a1} dat [de [Turkse|TR] kustwacht|TK] de wrakstukken vrijgeeft; de [Turkse|TR] zwijgt daarover.
=====
entities:
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  TK: {name: Turkse kustwacht, type: Organisation}
  l1: {name: Kastellorizo, type: Place}
  p1: {name: Griekse premier, type: Person}
  p2: {name: Turkse president, type: Person}
offices:
  - {person: p1, office: premier, of: GR}
  - {person: p2, office: president, of: TR}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: woensdagavond, factuality: actual}
acts:
  a1: {type: Concession, by: TR, to: [GR], content: de wrakstukken vrijgeeft, factuality: possible, source: GR}
outcomes:
  o1: {of: e1, type: unknown}
