 date 2024-12-20 Cricket: [India|BC] speelt tegen [Pakistan|PC], maar niet ín [Pakistan|l1]

DUBAI - Na een maand van {gesteggel|e1} is er een {vergelijk|e2+o1} over de Champions Trophy. [De Indiase bond BCCI|BC] hoeft in februari niet naar [Pakistan|l1]: het elftal speelt alle wedstrijden in [Dubai|l2]. In ruil daarvoor {hoeft|a1} [de Pakistaanse PCB|PC] tot en met 2027 evenmin naar [India|l3]. Dat maakte [wereldbond ICC|IC] donderdag bekend, onder wiens dak [beide besturen|BC+PC] sinds november, nooit in dezelfde zaal, hadden {onderhandeld|e1}.

[Delhi|IN] had de spelers 'om redenen van veiligheid' {verboden|a5} af te reizen. Aanvankelijk {wilde|r1} [Mohsin Naqvi-Shah|p1], behalve [PCB|PC]-voorzitter ook minister van Binnenlandse Zaken van [Pakistan|PK], van het {hybride model|a2}, een vondst van [de wereldbond|IC], niets weten. [Hij|p1] {dreigde|a3} het toernooi terug te geven. Op 29 november, in een {spoedvergadering|e3} die na twaalf minuten werd {geschorst|o2}, klonk het volgens een aanwezige nog: "Alles of niets."

Wie [hem|p1] {over de streep|r2} trok, is onduidelijk. In [Lahore|l4] houdt men het op de [Emiraatse|AE] bestuurder sjeik [Nahayan Mabrouk|p2], die tussen [beide voorzitters|p1+p3] {boodschapper|e4} speelde. [ICC|IC]-baas [Jay Shah-Desai|p3], tot 1 december nog secretaris in Mumbai, {ontkent|a4} dat er een tussenpersoon nodig was. 'Cricket verbindt,' {zei|a4} [hij|p3].

[De twee landen|IN+PK] speelden voor het laatst een onderlinge serie in 2013. Kaartjes voor 23 februari kosten op de zwarte markt 900 euro.
=====
entities:
  BC: {name: BCCI, type: Organisation}
  PC: {name: PCB, type: Organisation}
  IC: {name: ICC, type: Organisation}
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  p1: {name: Mohsin Naqvi-Shah, type: Person}
  p2: {name: Nahayan Mabrouk, type: Person}
  p3: {name: Jay Shah-Desai, type: Person}
  l1: {name: Pakistan, type: Place}
  l2: {name: Dubai, type: Place}
  l3: {name: India, type: Place}
  l4: {name: Lahore, type: Place}
offices:
  - {person: p1, office: voorzitter, of: PC}
  - {person: p1, office: minister van Binnenlandse Zaken, of: PK}
  - {person: p2, office: bestuurder, of: AE}
  - {person: p3, office: baas, of: IC}
events:
  e1: {type: Negotiation, label: onderhandelingen over de Champions Trophy, participants: [BC, PC], mediators: [IC], time: sinds november, factuality: actual}
  e2: {type: Agreement, label: vergelijk over de Champions Trophy, participants: [BC, PC], mediators: [IC], time: donderdag, factuality: actual}
  e3: {type: Negotiation, label: spoedvergadering, participants: [BC, PC, IC], time: Op 29 november, factuality: actual, part_of: e1}
  e4: {type: Mediation, participants: [p1, p3], mediators: [p2], factuality: possible}
acts:
  a1: {type: Concession, by: BC, to: [PC], content: tot en met 2027 evenmin naar India, about: e2}
  a2: {type: Proposal, by: IC, to: [PC], kind: other, content: hybride model, status: accepted}
  a3: {type: Warning, by: p1, to: [IC], content: het toernooi terug te geven}
  a5: {type: Statement, by: IN, to: [BC], content: af te reizen}
  a4: {type: Statement, by: p3, content: dat er een tussenpersoon nodig was}
replies:
  r1: {to: a2, by: p1, answer: rejected}
  r2: {to: a2, by: PC, answer: accepted}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e3, type: no_breakthrough}
