 date 2021-01-22 [Azerbeidzjan|AZ] en [Turkmenistan|TM] {noemen|e1} olieveld voortaan Vriendschap

[BAKOE|l1]/ASJCHABAD (Interfax) - Dertig jaar lang heette het Kjapaz of Serdar, al naar gelang men op de westelijke of de oostelijke oever van de Kaspische Zee woonde. Sinds donderdag heet het Dostluk. [De ministers van Buitenlandse Zaken van [beide landen|AZ+TM]|p1+p2] {tekenden|e1} toen, elk aan een kant van een videoscherm, een {memorandum|e1} waarin [Azerbeidzjan|AZ] en [Turkmenistan|TM] {afspreken|e1} het veld samen te ontginnen. [De presidenten|p3+p4] keken mee.

[Ilham Alijev|p3] {sprak|a1} van 'een historische dag'. [Goerbangoely Berdymoechamedov|p4] reciteerde een vierregelig gedicht, van eigen hand.

De verdeelsleutel, 30 procent voor [Bakoe|AZ] en 70 voor [Asjchabad|TM], staat niet in de tekst maar is een Turkmeense zender ontvallen. In 2008, toen de [Amerikaanse|US] gezant [Steven Mannheim|p5] tussen [beide hoofdsteden|AZ+TM] {pendelde|e2}, lag er nog een {voorstel|a2} van fifty-fifty, dat [de Turkmenen|TM] {afwezen|r1}. Het jaar erop {dreigde|a4} [Berdymoechamedov|p4] zelfs met een rechtszaak; die is nooit gekomen.

Wat nu veranderd is? [Russisch|RU] {bemiddelen|e3} was het niet, {bezweert|a3} minister [Sergej Lavrov|p6], 'hoewel [wij|RU] applaudisseren'. Eerder Turks: president [Erdogan|p7] zou er tijdens een {diner|e4} in december in [Bakoe|l1] over begonnen zijn, waarna [hij|p7] 's nachts om één uur nog met [Berdymoechamedov|p4] {belde|e5}.

Een {top|e6} van [de drie|p3+p4+p7] staat voor februari op het programma, in [Turkmenbasji|l2].
=====
entities:
  AZ: {name: Azerbeidzjan, type: State}
  TM: {name: Turkmenistan, type: State}
  US: {name: Verenigde Staten, type: State}
  RU: {name: Rusland, type: State}
  p1: {name: minister van Buitenlandse Zaken van Azerbeidzjan, type: Person}
  p2: {name: minister van Buitenlandse Zaken van Turkmenistan, type: Person}
  p3: {name: Ilham Alijev, type: Person}
  p4: {name: Goerbangoely Berdymoechamedov, type: Person}
  p5: {name: Steven Mannheim, type: Person}
  p6: {name: Sergej Lavrov, type: Person}
  p7: {name: Erdogan, type: Person}
  l1: {name: Bakoe, type: Place}
  l2: {name: Turkmenbasji, type: Place}
offices:
  - {person: p5, office: gezant, of: US}
  - {person: p6, office: minister, of: RU}
events:
  e1: {type: Agreement, label: memorandum over Dostluk, participants: [AZ, TM, p1, p2], observers: [p3, p4], time: donderdag, factuality: actual}
  e2: {type: Mediation, participants: [AZ, TM], mediators: [p5], time: In 2008, factuality: actual}
  e3: {type: Mediation, participants: [AZ, TM], mediators: [RU], factuality: counterfactual, source: p6}
  e4: {type: Meeting, label: diner, participants: [p7], place: l1, time: in december, factuality: possible}
  e5: {type: Meeting, label: telefoongesprek, participants: [p7, p4], time: "'s nachts om één uur", factuality: possible}
  e6: {type: Meeting, label: drietop, participants: [p3, p4, p7], place: l2, time: februari, factuality: planned}
acts:
  a1: {type: Statement, by: p3, content: "'een historische dag'", about: e1}
  a2: {type: Proposal, by: p5, to: [AZ, TM], kind: other, content: fifty-fifty, status: rejected}
  a3: {type: Statement, by: p6, content: "'hoewel wij applaudisseren'", about: e1}
  a4: {type: Warning, by: p4, to: [AZ], content: met een rechtszaak, time: Het jaar erop}
replies:
  r1: {to: a2, by: TM, answer: rejected}
