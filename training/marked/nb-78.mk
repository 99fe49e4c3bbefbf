 date 2024-04-30 [[VN|VN]-gezant|p1] in [Bogota|l1]: 'Laat [de Zwitsers|CH] het doen'

"Dat de kaarten geschud zijn, wil niet zeggen dat er al gespeeld wordt." Met die woorden sloot [Carlos Ruiz Massieu|p1], [het hoofd van de [VN|VN]-missie|p1], dinsdag een dag van {gesprekken|e1} af met de afgescheiden FARC-strijders van [het EMC|EM]. [Hij|p1] {stelde|s1+s2} er [beide kanten|CO+EM] voor om voortaan [Zwitserland|CH] de {vergaderingen|e3} te laten leiden, nu [Noorwegen|NW] 'op adem wil komen'.

[Bogota|CO] {vindt|r1} het prima. [Het EMC|EM] is {verdeeld|r2}: [de groep van [Calarcá|p2]|G1] wil verder, [die van [Iván Mordisco|p3]|G2] {stapte|o1} half april al op en laat van zich horen met autobommen. Regeringsonderhandelaar [Camilo González Posso|p4] {zegt|a1} het {staakt-het-vuren|e2} alleen te verlengen waar er ook echt wordt gezwegen. In Cauca heeft [de regering|CO] het op 17 maart {opgezegd|a2}, na de moord op inheems leider Carmelina Yule.

Morales

In het dorp Morales is de gevel van het politiebureau een vergiet. Burgemeester Guachetá regeert per WhatsApp. De bank is verhuisd, de bakker niet. Op woensdag is er markt, mits de chiva's rijden, de beschilderde bussen. Kinderen tellen knallen zoals elders auto's. De koffieoogst is goed dit jaar, 14 zakken per hectare, maar plukkers zijn er nauwelijks: die verdienen meer met blaadjes.
=====
entities:
  CO: {name: "Colombia", type: State}
  CH: {name: "Zwitserland", type: State}
  NW: {name: "Noorwegen", type: State}
  EM: {name: "EMC", type: Organisation}
  G1: {name: "groep van Calarcá", type: Organisation}
  G2: {name: "groep van Iván Mordisco", type: Organisation}
  p1: {name: "Carlos Ruiz Massieu", type: Person}
  p2: {name: "Calarcá", type: Person}
  p3: {name: "Iván Mordisco", type: Person}
  p4: {name: "Camilo González Posso", type: Person}
  VN: {name: "VN", type: Organisation}
  l1: {name: "Bogota", type: Place}
offices:
  - {person: p1, office: "hoofd van de VN-missie", of: VN}
  - {person: p4, office: "Regeringsonderhandelaar", of: CO}
events:
  e3: {type: Negotiation, participants: [CO, EM], factuality: actual}
  e1: {type: Meeting, participants: [p1, EM], place: l1, time: "dinsdag", factuality: actual}
  e2: {type: Agreement, participants: [CO, EM], factuality: actual}
acts:
  a1: {type: Demand, by: p4, to: [EM], content: "alleen te verlengen waar er ook echt wordt gezwegen"}
  a2: {type: Statement, by: CO, time: "op 17 maart", content: "In Cauca heeft de regering het op 17 maart opgezegd"}
  s1: {type: Proposal, by: p1, to: [CO], kind: other, content: "voortaan Zwitserland de vergaderingen te laten leiden", status: accepted}
  s2: {type: Proposal, by: p1, to: [EM], kind: other, content: "voortaan Zwitserland de vergaderingen te laten leiden", status: unanswered}
replies:
  r1: {to: s1, by: CO, answer: accepted}
  r2: {to: s2, by: EM, answer: unanswered}
outcomes:
  o1: {of: e3, type: walkout}
