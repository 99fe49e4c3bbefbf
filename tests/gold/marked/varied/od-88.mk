 date 2016-03-19 [Vier [Djiboutiaanse|DJ] krijgsgevangenen|KG] thuis na bijna acht jaar [Eritrea|ER]

DJIBOUTI-STAD (AFP). De premier stond op het tarmac, de moeders stonden achter een hek. Vrijdagavond daalden [vier magere mannen|KG] de trap af van een [Qatarese|QA] Gulfstream: de laatste levenden van de negentien soldaten die [Eritrea|ER] in juni 2008 buitmaakte bij de {gevechten|e1} om de heuvel [Ras Doumeira|l1].

Donderdag waren [zij|KG] in [Asmara|l2] {overgedragen|e8} aan sjeik [Mohammed bin Abdulrahman|p1], minister van Buitenlandse Zaken van [Qatar|QA], die er enkele uren {was|e2}. [Asmara|ER] had tot die ochtend altijd {ontkend|a1} nog iemand vast te houden.

[Doha|QA] {bemiddelt|e3} sinds het {akkoord|e4} van 6 juni 2010, waarbij [beide buren|DJ+ER] [hun|DJ+ER] geschil in handen legden van de toenmalige emir en 450 [Qatarese|QA] soldaten in de bufferzone kwamen. Van een commissie die de grens zou vastleggen, is nooit meer vernomen. Een {poging|e6} van [de Afrikaanse Unie|AU] in 2008 {mislukte|o2} al op de vraag of [haar|AU] gezant, de Malinees [Alioune Cissé-Maïga|p2], aan [Eritreese|ER] zijde een visum zou krijgen: [hij|p2] kreeg er geen.

President [Ismaïl Omar Guelleh|p3] heeft [de emir|p4] {gebeld|e7} om [hem|p4] te bedanken. [Hij|p3] {drong|a2} er meteen op aan ook navraag te doen naar de elf overigen. [De emir|p4] heeft dat {toegezegd|r2}.

Sinds 2011 komt er zout uit het meer Assal, 400.000 ton per jaar.
=====
entities:
  DJ: {name: Djibouti, type: State}
  ER: {name: Eritrea, type: State}
  QA: {name: Qatar, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  KG: {name: vier krijgsgevangenen, type: Organisation}
  p1: {name: Mohammed bin Abdulrahman, type: Person}
  p2: {name: Alioune Cissé-Maïga, type: Person}
  p3: {name: Ismaïl Omar Guelleh, type: Person}
  p4: {name: emir van Qatar, type: Person}
  l1: {name: Ras Doumeira, type: Place}
  l2: {name: Asmara, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: QA}
  - {person: p2, office: gezant, of: AU}
  - {person: p3, office: President, of: DJ}
  - {person: p4, office: emir, of: QA}
events:
  e1: {type: Conflict, label: gevechten om Ras Doumeira, participants: [DJ, ER], place: l1, time: in juni 2008, factuality: actual}
  e2: {type: Visit, participants: [p1], place: l2, time: Donderdag, factuality: actual}
  e3: {type: Mediation, participants: [DJ, ER], mediators: [QA], time: sinds het akkoord van 6 juni 2010, factuality: actual}
  e4: {type: Agreement, label: akkoord van 2010, participants: [DJ, ER], mediators: [QA], time: 6 juni 2010, factuality: actual}
  e6: {type: Mediation, label: poging van de Afrikaanse Unie, participants: [DJ, ER], mediators: [AU, p2], time: in 2008, factuality: actual}
  e7: {type: Meeting, label: telefoongesprek, participants: [p3, p4], factuality: actual}
  e8: {type: Agreement, label: overdracht van vier gevangenen, participants: [ER, DJ], mediators: [QA, p1], place: l2, time: Donderdag, factuality: actual}
acts:
  a1: {type: Statement, by: ER, content: nog iemand vast te houden}
  a2: {type: Demand, by: p3, to: [p4], content: ook navraag te doen naar de elf overigen, about: e7}
replies:
  r2: {to: a2, by: p4, answer: accepted}
outcomes:
  o2: {of: e6, type: no_breakthrough}
