 date 2024-12-15 [Kagame|p1] komt niet: {top|e1} over Oost-[Congo|CD] {gaat niet door|o1}

De rode loper lag er al, de lunch voor veertig man was klaar. Maar om elf uur stuurde [het [Rwandese|RW] staatshoofd|p1] [zijn|p1] kat naar [Luanda|l1]. De {driehoekstop|e1} die vandaag in de [Angolese|AO] hoofdstad op til was tussen [Paul Kagame|p1], [zijn|p1] [Congolese|CD] ambtgenoot [Félix Tshisekedi|p2] en gastheer [João Lourenço|p3], is op de valreep {afgelast|o1}.

Struikelblok is [M23|M23]. Zaterdag zaten [de ministers van Buitenlandse Zaken|p4+p5] tot diep in de nacht te {vergaderen|e2}. [Rwanda|RW] {wou|a2} zwart op wit dat [Kinshasa|CD] rechtstreeks met [de rebellen|M23] praat; [Congo|CD] {weigert|r1} dat, omdat het [hen|M23] als een terreurgroep beschouwt. "Dan heeft een foto geen zin", {zei|a3} minister [Olivier Nduhungirehe|p4]. [Thérèse Kayikwamba Wagner|p5] {verweet|a4} [hem|p4] "op het laatste moment de doelpalen te verzetten".

[Tshisekedi|p2], die al om negen uur was {geland|e3}, heeft dan maar een halfuur met [Lourenço|p3] {gepraat|e4}. Wanneer er opnieuw wordt {samengekomen|e5}, is koffiedik kijken.

Intussen aan het front

In Lubero klommen zondag weer honderden gezinnen met matrassen op vrachtwagens. Alimbongi viel zaterdagavond, Kaseghe staat onder vuur. Het ziekenhuis van Kirumba heeft nog voor twee dagen verdoving. "Wij opereren enkel buiken en hoofden", zegt een arts van MSF.
=====
entities:
  RW: {name: "Rwanda", type: State}
  AO: {name: "Angola", type: State}
  CD: {name: "Congo", type: State}
  M23: {name: "M23", type: Organisation}
  p1: {name: "Paul Kagame", type: Person}
  p2: {name: "Félix Tshisekedi", type: Person}
  p3: {name: "João Lourenço", type: Person}
  p4: {name: "Olivier Nduhungirehe", type: Person}
  p5: {name: "Thérèse Kayikwamba Wagner", type: Person}
  l1: {name: "Luanda", type: Place}
offices:
  - {person: p1, office: "staatshoofd", of: RW}
  - {person: p2, office: "ambtgenoot", of: CD}
  - {person: p4, office: "minister", of: RW}
  - {person: p5, office: "ministers van Buitenlandse Zaken", of: CD}
events:
  e1: {type: Meeting, participants: [p1, p2], hosts: [p3], place: l1, time: "vandaag", factuality: counterfactual}
  e2: {type: Negotiation, participants: [p4, p5], time: "Zaterdag", factuality: actual}
  e3: {type: Visit, participants: [p2], place: l1, time: "om negen uur", factuality: actual}
  e4: {type: Meeting, participants: [p2, p3], place: l1, time: "een halfuur", factuality: actual}
  e5: {type: Meeting, participants: [p1, p2], after: e1, factuality: possible}
acts:
  a2: {type: Demand, by: RW, to: [CD], content: "Kinshasa rechtstreeks met de rebellen praat"}
  a3: {type: Statement, by: p4, content: "Dan heeft een foto geen zin"}
  a4: {type: Statement, by: p5, to: [p4], content: "op het laatste moment de doelpalen te verzetten"}
replies:
  r1: {to: a2, by: CD, answer: rejected}
outcomes:
  o1: {of: e1, type: cancelled}
