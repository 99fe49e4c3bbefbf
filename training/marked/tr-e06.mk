 date 2025-12 [Peking|CHI] {dreigt|e1} met sancties om {tussenstop|e4} van [Taiwanese|TAI] president in Texas

TAIPEI (ANP/RTR) - [China|CHI] heeft vrijdag {gewaarschuwd|e1} dat [Amerikaanse|VER] defensiebedrijven op een zwarte lijst belanden als de [Taiwanese|TAI] president [Lai Ching-te|p1] volgende week in [Dallas|l1] het Congreslid [Michael Brennan|p2] {ontmoet|e3}. Dat zei [Lin Jian|p3], woordvoerder van [het [Chinese|CHI] ministerie van Buitenlandse Zaken|CMVBZ], tijdens een {persconferentie|e2} in [Peking|l2].

[Taipei|TAI] heeft de {tussenstop|e4}, onderdeel van een reis naar [Paraguay|l4], nog niet bevestigd. Volgens de Financial Times zou [Washington|VER] er in een {telefoongesprek|e5} met [Lai|p1] op hebben {aangedrongen|a1} het {bezoek|e4} te schrappen. [Het Witte Huis|WIT] {spreekt|e6} dat tegen.

De [Chinese|CHI] vicepremier [He Lifeng|p4] en de [Amerikaanse|VER] minister van Financiën [Scott Bessent|p5] {voerden|e7} donderdag in [Kuala Lumpur|l3] {handelsoverleg|e7}, waarbij [Taiwan|TAI] zijdelings aan de orde kwam. Resultaat bleef {uit|o1}, naar verluidt omdat [Bessent|p5] niet wilde {toezeggen|r8} dat de wapenleveranties aan [het eiland|TAI] worden bevroren. [Peking|CHI] had daarom {gevraagd|e8}. De [Maleisische|MAL] premier [Anwar Ibrahim|p6], die als {bemiddelaar|e9} optrad, {sprak|e10} niettemin van 'nuttige uren'.

Een [Taiwanees|TAI] {voorstel|s1} om de hotline tussen beide kustwachten in ere te herstellen is door [Peking|CHI] {onbeantwoord|r1} gelaten, aldus een functionaris van de [Taiwanese|TAI] [Raad voor het Vasteland|RVHV]. [Lai|p1] {riep|s2} [Peking|CHI] woensdag op zonder voorwaarden vooraf te komen {praten|e14}.

De jaarlijkse {ontmoeting|e11+e12} van de burgemeesters van [Taipei|l5] en [Shanghai|l6], voorzien voor zondag, is op [Chinees|CHI] verzoek {verschoven|o2} naar het voorjaar. Burgemeester [Chiang Wan-an|p7] van [de [Taiwanese|TAI] hoofdstad|l5] {noemde|e13} dat 'jammer'.
=====
entities:
  p1: {name: Lai Ching-te, type: Person}
  p2: {name: Michael Brennan, type: Person}
  p3: {name: Lin Jian, type: Person}
  p4: {name: He Lifeng, type: Person}
  p5: {name: Scott Bessent, type: Person}
  p6: {name: Anwar Ibrahim, type: Person}
  p7: {name: Chiang Wan-an, type: Person}
  CHI: {name: China, type: State}
  TAI: {name: Taiwan, type: State}
  VER: {name: Verenigde Staten, type: State}
  MAL: {name: Maleisië, type: State}
  CMVBZ: {name: Chinese ministerie van Buitenlandse Zaken, type: Organisation}
  WIT: {name: Witte Huis, type: Organisation}
  RVHV: {name: Raad voor het Vasteland, type: Organisation}
  l1: {name: Dallas, type: Place}
  l2: {name: Peking, type: Place}
  l3: {name: Kuala Lumpur, type: Place}
  l4: {name: Paraguay, type: Place}
  l5: {name: Taipei, type: Place}
  l6: {name: Shanghai, type: Place}
offices:
  - {person: p1, office: president, of: TAI}
  - {person: p3, office: woordvoerder, of: CMVBZ}
  - {person: p2, office: Congreslid, of: VER}
  - {person: p4, office: vicepremier, of: CHI}
  - {person: p5, office: minister van Financiën, of: VER}
  - {person: p6, office: premier, of: MAL}
  - {person: p7, office: burgemeester, of: TAI}
events:
  e2: {type: PressConference, label: persconferentie van Lin Jian in Peking, participants: [p3], place: l2, time: vrijdag, factuality: actual}
  e3: {type: Meeting, label: mogelijke ontmoeting Lai-Brennan in Dallas, participants: [p1, p2], place: l1, time: volgende week, factuality: possible}
  e4: {type: Visit, label: onbevestigde tussenstop van Lai in Dallas, participants: [p1], place: l1, time: volgende week, factuality: possible}
  e5: {type: Meeting, label: ontkend telefoongesprek Washington-Lai, participants: [VER, p1], factuality: possible}
  e7: {type: Negotiation, label: handelsoverleg He-Bessent in Kuala Lumpur, participants: [p4, p5], mediators: [p6], place: l3, time: donderdag, factuality: actual}
  e9: {type: Mediation, label: Anwar Ibrahim bemiddelt, participants: [p4, p5], mediators: [p6], place: l3, factuality: actual, part_of: e7}
  e11: {type: Meeting, label: jaarlijkse ontmoeting van de burgemeesters van Taipei en Shanghai, participants: [p7], time: zondag, factuality: counterfactual}
  e12: {type: Meeting, label: burgemeestersontmoeting in het voorjaar, participants: [p7], time: het voorjaar, factuality: planned}
  e14: {type: Negotiation, participants: [TAI, CHI], factuality: possible}
acts:
  e1: {type: Warning, by: CHI, time: vrijdag, to: [VER], content: Amerikaanse defensiebedrijven op een zwarte lijst belanden als de Taiwanese president Lai Ching-te volgende week in Dallas het Congreslid Michael Brennan ontmoet}
  e6: {type: Statement, by: WIT, content: het bezoek te schrappen}
  e8: {type: Demand, by: CHI, to: [VER], content: de wapenleveranties aan het eiland worden bevroren}
  e10: {type: Statement, by: p6, content: nuttige uren}
  e13: {type: Statement, by: p7, content: jammer}
  s1: {type: Proposal, by: TAI, to: [CHI], kind: other, status: unanswered, content: de hotline tussen beide kustwachten in ere te herstellen}
  s2: {type: Proposal, by: p1, to: [CHI], kind: talks, status: proposed, content: zonder voorwaarden vooraf te komen praten}
  a1: {factuality: possible, type: Demand, by: VER, to: [p1], content: het bezoek te schrappen}
replies:
  r1: {to: s1, by: CHI, answer: unanswered}
  r8: {to: e8, by: p5, answer: rejected}
outcomes:
  o1: {of: e7, type: no_breakthrough}
  o2: {of: e11, type: postponed}
