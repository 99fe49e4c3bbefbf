 date 2022-11-04 [Kirgizië|KG] en [Oezbekistan|UZ] {zetten|e1} handtekening onder stuwmeer, dorpen boos

[BISJKEK|l1] — Met één pennenstreek is donderdag in [Bisjkek|l1] dertig jaar gehannes over de grens in de Ferganavallei afgerond, tenminste op papier. De [Kirgizische|KG] minister van Buitenlandse Zaken [Zjenbek Koelmatov|p1] en [zijn|p1] [Oezbeekse|UZ] evenknie [Vladimir Norovsky|p2] {ondertekenden|e1} het {verdrag|e1} over het Kempir-Abad-reservoir: [Oezbekistan|UZ] {krijgt|a1} het water, 4.485 hectare, [Kirgizië|KG] in ruil 19.699 hectare weidegrond. Het parlement moet er nog over stemmen.

In Oezgen, stroomopwaarts, gelooft men er niets van. "Ze geven de emmer weg en krijgen gras", zegt een veehoudster die haar naam liever niet ziet staan. Zesentwintig tegenstanders, onder wie een oud-rechter van het Constitutionele Hof, zitten sinds eind oktober vast.

Dat de {besprekingen|e2} zolang duurden, lag volgens veiligheidschef [Kamtsjybek Tasjijev|p3] aan [zijn|p3] voorgangers. [Hij|p3] {onderhandelde|e2} anderhalf jaar lang zelf, nu eens in [Andizjan|l2], dan weer in [Osj|l3], en altijd met dezelfde man: premier [Abdoella Aripov|p4]. In maart 2021 leek het rond, maar de {deal|e3} van toen, in [Tasjkent|l4] {geparafeerd|e3}, {sneuvelde|o1} nadat dorpelingen de weg hadden versperd.

[Tasjkent|UZ] {belooft|a2} nu dat het peil van het meer niet stijgt en dat [Kirgizische|KG] boeren mogen blijven tappen. Een gezamenlijke raad {komt|e4} tweemaal per jaar bijeen.

President [Sjavkat Mirzijojev|p5] wordt in januari in [Bisjkek|l1] {verwacht|e5}. Sommigen hopen dat [hij|p5] dan iets over de gevangenen zegt. De waarschijnlijkheid daarvan is klein.
=====
entities:
  KG: {name: Kirgizië, type: State}
  UZ: {name: Oezbekistan, type: State}
  p1: {name: Zjenbek Koelmatov, type: Person}
  p2: {name: Vladimir Norovsky, type: Person}
  p3: {name: Kamtsjybek Tasjijev, type: Person}
  p4: {name: Abdoella Aripov, type: Person}
  p5: {name: Sjavkat Mirzijojev, type: Person}
  l1: {name: Bisjkek, type: Place}
  l2: {name: Andizjan, type: Place}
  l3: {name: Osj, type: Place}
  l4: {name: Tasjkent, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: KG}
  - {person: p2, office: minister van Buitenlandse Zaken, of: UZ}
  - {person: p3, office: veiligheidschef, of: KG}
  - {person: p4, office: premier, of: UZ}
  - {person: p5, office: President, of: UZ}
events:
  e1: {type: Agreement, label: verdrag over Kempir-Abad, participants: [KG, UZ, p1, p2], place: l1, time: donderdag, factuality: actual}
  e2: {type: Negotiation, label: grensbesprekingen, participants: [KG, UZ, p3, p4], time: anderhalf jaar lang, factuality: actual}
  e3: {type: Agreement, label: geparafeerde deal van 2021, participants: [KG, UZ], place: l4, time: In maart 2021, factuality: actual}
  e4: {type: Meeting, label: gezamenlijke raad, participants: [KG, UZ], time: tweemaal per jaar, factuality: planned}
  e5: {type: Visit, participants: [p5], place: l1, time: in januari, factuality: planned}
acts:
  a1: {type: Concession, by: KG, to: [UZ], content: "het water, 4.485 hectare", about: e1}
  a2: {type: Concession, by: UZ, to: [KG], content: dat het peil van het meer niet stijgt en dat Kirgizische boeren mogen blijven tappen, about: e1}
outcomes:
  o1: {of: e3, type: cancelled}
