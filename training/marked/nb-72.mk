 date 2023-11-21 [Milei|p1] {gaat|e2} eerst naar New York, dan pas naar [Brasilia|l1] (of niet)

BUENOS AIRES (EFE) - De nieuwgekozen president [Javier Milei|p1] van [Argentinië|AR] breekt met een gewoonte. [Zijn|p1] voorgangers maakten hun eerste reis altijd naar [Brazilië|BR], maar [hij|p1] {vliegt|e2} volgende week naar [de Verenigde Staten|US], voor 'een spirituele kwestie' in New York en daarna {gesprekken|e3} op het ministerie van Financiën in [Washington|l2].

Tijdens de campagne {noemde|a1} [hij|p1] president [Lula|p2] 'een communist en een dief'. [Die|p2] {wil|a2} nu eerst excuses horen, anders {blijft|a3} [hij|p2] op 10 december weg van de beëdiging. Of oud-president [Bolsonaro|p5] ook {komt|e5}, zoals het gerucht gaat, kan niemand bevestigen.

De [Braziliaanse|BR] ambassadeur [Julio Bitelli|p3] {zat|e4} dinsdag al wel een uur bij [Diana Mondino|p4], [de beoogde minister van Buitenlandse Zaken|p4]. '[Wij|AR] stappen niet uit de Mercosur', {verzekerde|c1} [zij|p4] [hem|p3]. Een {uitnodiging|s1} om toe te treden tot [de Brics|BX], per 1 januari, {gaat|r1} ongeopend retour.

Aan de kassa

De inflatie stond vorige maand op 142,7 procent. Wie boodschappen doet, rekent af met stapels. In supermarktketen Coto worden de prijsstickers drie keer per dag vervangen. 'Ik heb er een zere duim van', zegt vakkenvuller Nahuel. De peso verloor dinsdag op de zwarte markt nog eens 11 procent.
=====
entities:
  AR: {name: "Argentinië", type: State}
  BR: {name: "Brazilië", type: State}
  US: {name: "Verenigde Staten", type: State}
  BX: {name: "Brics", type: Organisation}
  p1: {name: "Javier Milei", type: Person}
  p2: {name: "Lula", type: Person}
  p3: {name: "Julio Bitelli", type: Person}
  p4: {name: "Diana Mondino", type: Person}
  l1: {name: "Brasilia", type: Place}
  l2: {name: "Washington", type: Place}
  p5: {name: "Bolsonaro", type: Person}
offices:
  - {person: p1, office: "president", of: AR}
  - {person: p3, office: "ambassadeur", of: BR}
  - {person: p4, office: "minister van Buitenlandse Zaken", of: AR}
events:
  e2: {type: Visit, participants: [p1], place: US, time: "volgende week", factuality: planned}
  e3: {type: Meeting, participants: [p1], place: l2, time: "daarna", part_of: e2, factuality: planned}
  e4: {type: Meeting, participants: [p3, p4], time: "dinsdag", factuality: actual}
  e5: {type: Visit, participants: [p5], factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "een communist en een dief"}
  a2: {type: Demand, by: p2, to: [p1], content: "eerst excuses horen"}
  a3: {type: Warning, by: p2, to: [AR], content: "hij op 10 december weg van de beëdiging"}
  c1: {type: Concession, by: p4, to: [p3], content: "Wij stappen niet uit de Mercosur"}
  s1: {type: Proposal, by: BX, to: [AR], kind: other, content: "om toe te treden tot de Brics", status: rejected}
replies:
  r1: {to: s1, by: AR, answer: rejected}
