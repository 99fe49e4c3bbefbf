 date 2021-03-10 De trap en de lift

Van onze redacteur in [Valletta|m1]

De oudste, [Osman el-Gheriani|u1], 71 jaar, neemt de trap. De jongste, [Omar el-Gheriani|u2], 44, wacht op de lift. [Oom en neef|u1+u2] zien [elkaar|u1+u2] dus alleen in de zaal met de wandtapijten, waar [de Eenheidsregering|RN] en [de Majlis Barqa|RC], zoals [de raad|RC] thuis heet, sinds maandag {onderhandelen|e1}. Aan het hoofd van de tafel zit [Zammit|u3], [de gezant van [de VN|VN]|u3], met een hoestbui.

Dinsdag {legde|s3+s4} [hij|u3] [zijn|u3] plan neer: de haven van [Ras Lanuf|m3] gaat open en het oliegeld blijft staan op een rekening in Tunis, tot er een begroting is. [De neef|u2] {zei|r2} binnen een uur ja. [De oom|u1] {vroeg bedenktijd|r3}, tot na de ramadan.

De Egyptische zender Nijl Plus bracht maandagavond dat [de twee|u1+u2] al op 1 maart in [Caïro|m5] samen {aan tafel|e2} zaten. "[[Mijn|u2] oom|u1] en [ik|u2] eten niet samen", {zegt|s5} [de jonge El-Gheriani|u2]. [De oude|u1] {zegt|s6} dat [hij|u1] zich [Caïro|m5] niet herinnert, wat iets anders is.

Over de gevangenen viel nog geen woord. [De raad|RC] {wil|s7} er 94 terug, [Tripoli|RN] heeft er naar eigen {zeggen|s8} 61.

Donderdag {gaan|o1} de {gesprekken|e1} verder. Op het plein voor de herberg trouwt een stel uit Birkirkara. De fotograaf bemiddelt tussen twee moeders die allebei vooraan willen staan, en geeft het na tien minuten op.
=====
entities:
  VN: {name: Verenigde Naties, type: Organisation}
  RN: {name: Regering van Nationale Eenheid, type: Organisation}
  RC: {name: Raad van Cyrenaica, type: Organisation}
  u1: {name: Othman al-Gheriani, type: Person}
  u2: {name: Omar al-Gheriani, type: Person}
  u3: {name: Carmelo Zammit, type: Person}
  m1: {name: Valletta, type: Place}
  m3: {name: Ras Lanoef, type: Place}
  m5: {name: Caïro, type: Place}
offices:
  - {person: u3, office: gezant, of: VN}
events:
  e1: {type: Negotiation, participants: [RN, RC], mediators: [u3], place: m1, time: sinds maandag, factuality: actual}
  e2: {type: Meeting, participants: [u1, u2], place: m5, time: op 1 maart, factuality: possible, source: De Egyptische zender Nijl Plus}
acts:
  s3: {type: Proposal, by: u3, to: [RN], kind: other, content: "de haven van Ras Lanuf gaat open en het oliegeld blijft staan op een rekening in Tunis, tot er een begroting is", status: accepted, about: e1, time: Dinsdag}
  s4: {type: Proposal, by: u3, to: [RC], kind: other, content: "de haven van Ras Lanuf gaat open en het oliegeld blijft staan op een rekening in Tunis, tot er een begroting is", status: unanswered, about: e1, time: Dinsdag}
  s5: {type: Statement, by: u2, content: Mijn oom en ik eten niet samen, about: e2}
  s6: {type: Statement, by: u1, content: dat hij zich Caïro niet herinnert, about: e2}
  s7: {type: Demand, by: RC, to: [RN], content: er 94 terug}
  s8: {type: Statement, by: RN, content: "61"}
replies:
  r2: {to: s3, by: u2, answer: accepted}
  r3: {to: s4, by: u1, answer: unanswered}
outcomes:
  o1: {of: e1, type: ongoing}
