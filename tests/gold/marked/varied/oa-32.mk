 date 1995-02-08 Aan de Cenepa zwijgen de kanonnen alleen 's nachts

Van onze medewerker Latijns-Amerika

[BRASÍLIA|l1] - Zes dagen {praten|e1} in het gebouw van het [Braziliaanse|BR] ministerie van Buitenlandse Zaken hebben [Peru|PE] en [Ecuador|EC] {niet|o1} van [hun|PE+EC] {grensoorlog|e2} afgebracht. [De vier landen die in 1942 {garant|e3} stonden voor de grens tussen [de twee|PE+EC]|BR+AR+CL+US], [Brazilië|BR], [Argentinië|AR], [Chili|CL] en [de Verenigde Staten|US], {stelden|a1+a2} zondag een onmiddellijke wapenstilstand voor, met een gedemilitariseerde strook rond de bovenloop van de Cenepa. [Quito|EC] zei binnen een uur {ja|r1}. [Lima|PE] {wil|r2+a7} eerst dat de [Ecuadoraanse|EC] soldaten uit de post Tiwinza vertrekken.

"Dit is geen nee, maar ook niet een beetje ja", zo {vatte|a3} [Sebastião do Rego Vilhena|p1], [de [Braziliaanse|BR] viceminister die de {bijeenkomsten|e1} leidt|p1], het antwoord samen. Volgens [hem|p1] heeft een tweede versie, die dinsdagnacht is {rondgedeeld|a4}, meer kans. Daarin wordt de volgorde omgedraaid: eerst waarnemers van [de vier garanten|BR+AR+CL+US] ter plekke, dan het vuren staken.

[De secretaris-generaal van de [OAS|OAS]|p2], [César Gaviria|p2], had vorige week ook een {missie|a5} aangeboden. [Peru|PE] {beriep|r3} zich op het {Protocol van Rio|e3}, dat andere bemiddelaars uitsluit. Een hartelijk bedoeld {telefoontje|e4} van [de paus|p3] met [beide presidenten|p4+p5] eindigde met een zegen en verder niets.

Op het slagveld, een kom van oerwoud zonder wegen, is niet te zeggen wie wint. President [Alberto Fujimori|p4] liet zich dinsdag in legerjas fotograferen bij wat volgens [hem|p4] Base Sur was; [zijn|p4] collega [Sixto Durán Ballén|p5] {beweerde|a6} een paar uur later dat de foto dertig kilometer verderop was genomen. [Ecuador|EC] spreekt van elf doden aan eigen zijde, [Peru|PE] van negen.

Ook in 1981 werd er hier {gevochten|e5}, vijf dagen lang. De toenmalige {wapenstilstand|e6} werd door legercommandanten aan een vouwtafel in het stadje Aguas Verdes geregeld, zonder diplomaten. "Misschien", zegt een garant die niet bij name wil worden genoemd, "moeten [wij|BR+AR+CL+US] gewoon een vouwtafel sturen."
=====
entities:
  PE: {name: Peru, type: State}
  EC: {name: Ecuador, type: State}
  BR: {name: Brazilië, type: State}
  AR: {name: Argentinië, type: State}
  CL: {name: Chili, type: State}
  US: {name: Verenigde Staten, type: State}
  OAS: {name: OAS, type: Organisation}

  p1: {name: Sebastião do Rego Vilhena, type: Person}
  p2: {name: César Gaviria, type: Person}
  p3: {name: paus, type: Person}
  p4: {name: Alberto Fujimori, type: Person}
  p5: {name: Sixto Durán Ballén, type: Person}
  l1: {name: Brasília, type: Place}
offices:
  - {person: p1, office: viceminister, of: BR}
  - {person: p2, office: secretaris-generaal, of: OAS}
  - {person: p4, office: President, of: PE}
  - {person: p5, office: collega, of: EC}
events:
  e1: {type: Negotiation, participants: [PE, EC], mediators: [p1, BR, AR, CL, US], place: l1, time: Zes dagen, factuality: actual}
  e2: {type: Conflict, label: grensoorlog, participants: [PE, EC], factuality: actual}
  e3: {type: Agreement, label: Protocol van Rio, participants: [PE, EC], guarantors: [BR, AR, CL, US], time: in 1942, factuality: actual}
  e4: {type: Meeting, label: telefoontje van de paus, participants: [p3, p4, p5], factuality: actual}
  e5: {type: Conflict, participants: [PE, EC], time: in 1981, factuality: actual}
  e6: {type: Agreement, label: wapenstilstand van 1981, participants: [PE, EC], factuality: actual}
acts:
  a1: {type: Proposal, by: BR, to: [EC], kind: ceasefire, content: "een onmiddellijke wapenstilstand voor, met een gedemilitariseerde strook rond de bovenloop van de Cenepa", status: accepted, about: e1, time: zondag}
  a2: {type: Proposal, by: BR, to: [PE], kind: ceasefire, content: "een onmiddellijke wapenstilstand voor, met een gedemilitariseerde strook rond de bovenloop van de Cenepa", status: unanswered, about: e1, time: zondag}
  a3: {type: Statement, by: p1, content: "Dit is geen nee, maar ook niet een beetje ja", about: e1}
  a4: {type: Proposal, by: p1, to: [PE, EC], kind: ceasefire, content: "eerst waarnemers van de vier garanten ter plekke, dan het vuren staken", status: proposed, about: e1, time: dinsdagnacht}
  a5: {type: Proposal, by: p2, to: [PE], kind: mediation_offer, content: "een missie", status: rejected, time: vorige week}
  a6: {type: Statement, by: p5, content: "dat de foto dertig kilometer verderop was genomen"}
  a7: {type: Demand, by: PE, to: [EC], content: "dat de Ecuadoraanse soldaten uit de post Tiwinza vertrekken"}
replies:
  r1: {to: a1, by: EC, answer: accepted}
  r2: {to: a2, by: PE, answer: unanswered}
  r3: {to: a5, by: PE, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
