 date 2024-11-26 Na dertig jaar mag de schop in de grond

Janina Kowalczyk (88) wist al die tijd waar haar vader lag: achter de derde berk, aan de rand van Puzniki. Zelf was ze zeven toen het dorp brandde. Als ze over die nacht vertelt, kijkt ze naar haar handen.

Tienduizenden [Polen|PL] kwamen tussen 1943 en 1945 om in Wolynië en Oost-Galicië, vermoord door [Oekraïense|UA] nationalisten. Daarna sloegen [Poolse|PL] eenheden terug. In 2017 {legde|a1} [Kyiv|UA] opgravingen stil, uit woede over een vernield monument in Hruszowice.

Dat slot gaat er nu af. De ministers van Buitenlandse Zaken [Radoslaw Sikorski|p1] en [Andrij Sybiha|p2] {legden|e1+o1} dinsdag in [Warschau|l1] vast dat er 'geen beletselen' meer zijn. Een gemengde werkgroep {komt|e2} in januari voor het eerst bijeen. [Polen|PL] had de kwestie verbonden aan de EU-toetreding: zonder opgravingen geen groen licht, zo had vicepremier [Wladyslaw Kosiniak-Kamysz|p3] in de zomer {gewaarschuwd|a2}. [Sybiha|p2] {vroeg|s1} op [zijn|p2] beurt om herstel van een grafteken op de berg Monastyr. [Sikorski|p1] {knikte|r1}.

Het kostte vijf {gesprekken|e3}, een ruzie op een receptie en een fles zoete wijn, {zegt|a3} een betrokkene.

Janina krijgt in april een plekje op de voorste rij. Ze neemt aarde mee van haar moeder, in een jampot.
=====
entities:
  UA: {name: "Oekraïne", type: State}
  PL: {name: "Polen", type: State}
  p1: {name: "Radoslaw Sikorski", type: Person}
  p2: {name: "Andrij Sybiha", type: Person}
  p3: {name: "Wladyslaw Kosiniak-Kamysz", type: Person}
  l1: {name: "Warschau", type: Place}
offices:
  - {person: p1, office: "ministers van Buitenlandse Zaken", of: PL}
  - {person: p2, office: "ministers van Buitenlandse Zaken", of: UA}
  - {person: p3, office: "vicepremier", of: PL}
events:
  e1: {type: Agreement, participants: [p1, p2], place: l1, time: "dinsdag", part_of: e3, factuality: actual}
  e2: {type: Meeting, participants: [PL, UA], time: "in januari", factuality: planned}
  e3: {type: Negotiation, participants: [PL, UA], factuality: actual}
acts:
  a1: {type: Statement, by: UA, content: "legde Kyiv opgravingen stil", time: "In 2017"}
  a2: {type: Warning, by: p3, to: [UA], content: "zonder opgravingen geen groen licht", time: "in de zomer"}
  a3: {type: Statement, by: "een betrokkene", content: "Het kostte vijf gesprekken, een ruzie op een receptie en een fles zoete wijn"}
  s1: {type: Proposal, by: p2, to: [PL], kind: other, content: "herstel van een grafteken op de berg Monastyr", status: accepted}
replies:
  r1: {to: s1, by: p1, answer: accepted}
outcomes:
  o1: {of: e3, type: agreement}
