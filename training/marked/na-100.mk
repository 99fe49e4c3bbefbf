 date 2020-02-29 [Doha|l1] tekent, [Kaboel|AF] kijkt

[Zalmay Khalilzad|p1] en mullah [Baradar|p2], [de nummer twee van [de Taliban|TA]|p2], hebben zaterdag in [Doha|l1] een {overeenkomst|e1+o2} getekend die [Amerika|US] binnen veertien maanden uit [Afghanistan|AF] moet helpen. Minister [Mike Pompeo|p3], die er zelf bij was, schudde niemand de hand.

Achttien maanden lang hebben [de gezant|p1] en [de Taliban|TA] hierover {onderhandeld|e2}, negen {rondes|e2} in totaal, met [Qatar|QA] als huisbaas. In september was het papier ook al klaar; toen {blies|o1} president [Trump|p4] een {ontmoeting|e3} in [Camp David|l2] af na de dood van een soldaat.

[De [Afghaanse|AF] regering|AF] zat niet aan tafel. [Zij|AF] {moet|a1} van [de Taliban|TA] vijfduizend gevangenen vrijlaten, waar president [Ashraf Ghani|p5] zondagochtend prompt {niet|r1} aan bleek te willen: dat was iets om over te praten, geen voorwaarde om te praten. De {gesprekken|e4} tussen [Afghanen|AF+TA] onderling zijn voorzien voor 10 maart, in [Oslo|l3] waarschijnlijk. [Noorwegen|NW] heeft er zalen voor vrijgehouden, evenals [Duitsland|DE].

[Iran|IR], dat drie miljoen [Afghanen|AF] herbergt, {doet|s1} de overeenkomst af als ‘een aftocht met strik’.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  AF: {name: Afghanistan, type: State}
  TA: {name: Taliban, type: Organisation}
  QA: {name: Qatar, type: State}
  NW: {name: Noorwegen, type: State}
  DE: {name: Duitsland, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Doha, type: Place}
  l2: {name: Camp David, type: Place}
  l3: {name: Oslo, type: Place}
  p1: {name: Zalmay Khalilzad, type: Person}
  p2: {name: Baradar, type: Person}
  p3: {name: Mike Pompeo, type: Person}
  p4: {name: Trump, type: Person}
  p5: {name: Ashraf Ghani, type: Person}
offices:
  - {person: p1, office: gezant, of: US}
  - {person: p3, office: Minister, of: US}
  - {person: p4, office: president, of: US}
  - {person: p5, office: president, of: AF}
events:
  e1: {type: Agreement, participants: [US, TA], observers: [p3], place: l1, time: zaterdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [p1, TA], hosts: [QA], place: l1, time: Achttien maanden, factuality: actual}
  e3: {type: Meeting, participants: [p4, TA], place: l2, time: "In september", factuality: counterfactual}
  e4: {type: Negotiation, participants: [AF, TA], place: l3, time: 10 maart, factuality: planned, after: e2}
acts:
  a1: {type: Demand, by: TA, to: [AF], content: "vijfduizend gevangenen vrijlaten"}
  s1: {type: Statement, by: IR, content: "een aftocht met strik", about: e1}
replies:
  r1: {to: a1, by: p5, answer: rejected}
outcomes:
  o1: {of: e3, type: cancelled}
  o2: {of: e2, type: agreement}
