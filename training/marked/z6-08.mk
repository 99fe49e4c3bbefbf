 date 2020-01-15 [Maleisië|MY] {laat|r2} [Jakarta|ID] in onzekerheid

[Indonesië|ID] heeft dinsdag {aangeboden|s1+s2} op te treden als {makelaar|e1} tussen [Maleisië|MY] en [de Filipijnen|PH] in de kwestie-Sabah. [Manilla|PH] {hapte|r1} toe. In [Kuala Lumpur|MY] heet het slechts dat het {voorstel|s2} 'is {ontvangen|r2}'.
=====
entities:
  MY: {name: Maleisië, type: State}
  ID: {name: Indonesië, type: State}
  PH: {name: Filipijnen, type: State}
events:
  e1: {type: Mediation, participants: [MY, PH], mediators: [ID], factuality: possible}
acts:
  s1: {type: Proposal, by: ID, to: [PH], kind: mediation_offer, content: "op te treden als makelaar tussen Maleisië en de Filipijnen", status: accepted, about: e1, time: dinsdag}
  s2: {type: Proposal, by: ID, to: [MY], kind: mediation_offer, content: "op te treden als makelaar tussen Maleisië en de Filipijnen", status: unanswered, about: e1, time: dinsdag}
replies:
  r1: {to: s1, by: PH, answer: accepted}
  r2: {to: s2, by: MY, answer: unanswered}
