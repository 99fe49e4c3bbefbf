 date 2021-04-08 Ook [Kinshasa|l1] krijgt [Nijloevers|EG+ET+SD] {niet op één lijn|o1}

Van onze correspondent

CAÏRO - Drie dagen {zaten|e1} [ze|EG+ET+SD] in een hotel aan de Congorivier bij [elkaar|EG+ET+SD], [de ministers van [Egypte|EG], [Ethiopië|ET] en [Soedan|SD]|EG+ET+SD], en drie dagen lang ging het over de vraag wie er nog meer mocht aanschuiven. Aan het water kwamen [ze|EG+ET+SD] niet toe. Dinsdagavond gingen [de delegaties|EG+ET+SD] {uiteen|o1} zonder zelfs maar een slotverklaring.

De [Congolese|CD] president [Félix Tshisekedi|p1], dit jaar voorzitter van de [Afrikaanse Unie|AU], had [de drie|EG+ET+SD] naar [Kinshasa|l1] gehaald in de hoop het vastgelopen {overleg|e2} over de Grote Renaissancedam vlot te trekken. [Ethiopië|ET] bouwt die sinds 2011 in de Blauwe Nijl en wil het reservoir in juli voor de tweede keer bijvullen. [Egypte|EG], dat voor 90 procent van [zijn|EG] water van de Nijl afhangt, {eist|a1} dat er dan eerst een bindend verdrag ligt.

[Soedan|SD] bracht een {voorstel|s1+s2} mee om naast de [AU|AU] ook de [Europese Unie|EU], de [Verenigde Staten|US] en de [Verenigde Naties|UN] te laten {bemiddelen|e3}. [Egypte|EG] {schaarde|r1} zich erachter. Voor [Addis Abeba|ET] was het {onbespreekbaar|r2}. Minister [Getahun Worku|p2] {bood|s3} wel aan voortaan gegevens over de vulling te delen, maar dat was voor [zijn|p2] [Soedanese|SD] collega [Amal Abdelrahim|p3] 'een {doekje voor het bloeden|r3}'.

Tien jaar praten

[De drie landen|EG+ET+SD] {onderhandelen|e2} nu een decennium. In maart 2015 {tekenden|e4} [[hun|EG+ET+SD] leiders|EG+ET+SD] in [Khartoem|l2] nog een {beginselverklaring|e4}. Onder leiding van [Washington|US] werd daarna een half jaar {vergaderd|e5} over een verdragstekst, tot [Ethiopië|ET] in februari 2020 de tafel {verliet|o2}. Een {bemiddelingspoging|e6} van [Zuid-Afrika|ZA], namens de [AU|AU], {liep|o3} vorig jaar op niets uit.

In [Caïro|EG] klinkt de taal intussen scherper. President [Abdel Fattah al-Sisi|p4] {waarschuwde|a2} woensdag dat 'alle opties openliggen' als er aan 'één druppel [Egyptisch|EG] water' wordt gekomen. Op de staatstelevisie rekenen generaals buiten dienst voor hoe ver het vliegen is.

[Tshisekedi|p1] geeft het niet op. Volgens [zijn|p1] woordvoerder wil [hij|p1] [Addis Abeba|ET] en [Caïro|EG] nog vóór het suikerfeest {uitnodigen|s4+s5} voor een {videogesprek|e7}. [De Ethiopiërs|ET] zullen daarop {ingaan|r4}, zo is [hem|p1] al verzekerd. [De Egyptenaren|EG] {zwijgen|r5} vooralsnog.

Op de markt van Imbaba kost een kilo tomaten inmiddels het dubbele van vorig jaar. 'Dam of geen dam', zegt koopman Sayed Fathi, 'het water uit de kraan was hier altijd al bruin.'
=====
entities:
  EG: {name: Egypte, type: State}
  ET: {name: Ethiopië, type: State}
  SD: {name: Soedan, type: State}
  CD: {name: Congo, type: State}
  US: {name: Verenigde Staten, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  UN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Kinshasa, type: Place}
  l2: {name: Khartoem, type: Place}
  p1: {name: Félix Tshisekedi, type: Person}
  p2: {name: Getahun Worku, type: Person}
  p3: {name: Amal Abdelrahim, type: Person}
  p4: {name: Abdel Fattah al-Sisi, type: Person}
offices:
  - {person: p1, office: president, of: CD}
  - {person: p1, office: voorzitter, of: AU}
  - {person: p2, office: Minister, of: ET}
  - {person: p3, office: minister, of: SD}
  - {person: p4, office: President, of: EG}
events:
  e1: {type: Negotiation, label: overleg in Kinshasa, participants: [EG, ET, SD], mediators: [AU], hosts: [p1], place: l1, time: Drie dagen, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: overleg over de Grote Renaissancedam, participants: [EG, ET, SD], time: een decennium, factuality: actual}
  e3: {type: Mediation, label: uitgebreide bemiddeling, participants: [EG, ET, SD], mediators: [AU, EU, US, UN], factuality: possible}
  e4: {type: Agreement, label: beginselverklaring, participants: [EG, ET, SD], place: l2, time: In maart 2015, factuality: actual}
  e5: {type: Negotiation, participants: [EG, ET, SD], mediators: [US], time: een half jaar, factuality: actual, part_of: e2}
  e6: {type: Mediation, participants: [EG, ET, SD], mediators: [ZA, AU], time: vorig jaar, factuality: actual}
  e7: {type: Negotiation, label: videogesprek, participants: [ET, EG], hosts: [p1], time: vóór het suikerfeest, factuality: possible, after: e1}
acts:
  a1: {type: Demand, by: EG, to: [ET], content: dat er dan eerst een bindend verdrag ligt}
  s1: {type: Proposal, by: SD, to: [EG], kind: mediation_offer, content: "om naast de AU ook de Europese Unie, de Verenigde Staten en de Verenigde Naties te laten bemiddelen", status: accepted, about: e1}
  s2: {type: Proposal, by: SD, to: [ET], kind: mediation_offer, content: "om naast de AU ook de Europese Unie, de Verenigde Staten en de Verenigde Naties te laten bemiddelen", status: rejected, about: e1}
  s3: {type: Proposal, by: p2, to: [SD], kind: other, content: voortaan gegevens over de vulling te delen, status: rejected, about: e1}
  a2: {type: Warning, by: p4, content: dat 'alle opties openliggen' als er aan 'één druppel Egyptisch water' wordt gekomen, time: woensdag}
  s4: {type: Proposal, by: p1, to: [ET], kind: talks, content: een videogesprek, status: accepted, factuality: possible, about: e7}
  s5: {type: Proposal, by: p1, to: [EG], kind: talks, content: een videogesprek, status: unanswered, factuality: possible, about: e7}
replies:
  r1: {to: s1, by: EG, answer: accepted}
  r2: {to: s2, by: ET, answer: rejected}
  r3: {to: s3, by: p3, answer: rejected}
  r4: {to: s4, by: ET, answer: accepted}
  r5: {to: s5, by: EG, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e5, type: walkout}
  o3: {of: e6, type: no_breakthrough}
