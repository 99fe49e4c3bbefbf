 date 2025-02-11 [Kirgizië|KG] en [Tadzjikistan|TJ] {ruilen|e1} dorpen in {grensakkoord|e1}

BISJKEK (AFP) - Na drie jaar tellen en meten zijn [Kirgizië|KG] en [Tadzjikistan|TJ] het {eens geworden|e1+o1} over de laatste 170 kilometer van [hun|KG+TJ] grens. [De hoofden van de veiligheidsdiensten|p1+p2], [Kamtsjibek Tasjijev|p1] voor [Kirgizië|KG] en [Saimoemin Jatimov|p2] voor [Tadzjikistan|TJ], {parafeerden|e1} dinsdag in [Batken|l1] de kaarten. [De presidenten van [beide landen|KG+TJ]|p3+p4] moeten het stuk in maart nog {tekenen|e2}.

Bij {gevechten|e3} rond de enclave Voroech kwamen in 2021 en 2022 zeker 150 mensen om, onder wie veel burgers. Meer dan honderdduizend dorpelingen sloegen op de vlucht. Scholen en benzinestations gingen in vlammen op; in het dorp Maksat staat van de polikliniek alleen nog de gevel overeind.

De {deal|e1} voorziet in de ruil van twee dorpen. De weg van Osj naar Batken wordt 'neutraal' en mag door iedereen gebruikt worden. Inwoners die moeten verhuizen krijgen een woning van de staat, al weet niemand precies waar. 'Ik heb hier 41 abrikozenbomen staan, neem die maar eens mee', zegt een boer.

[Oezbekistan|UZ], dat aan allebei grenst, {noemt|a1} het resultaat "een geschenk voor de hele vallei".
=====
entities:
  KG: {name: "Kirgizië", type: State}
  TJ: {name: "Tadzjikistan", type: State}
  UZ: {name: "Oezbekistan", type: State}
  p1: {name: "Kamtsjibek Tasjijev", type: Person}
  p2: {name: "Saimoemin Jatimov", type: Person}
  p3: {name: "president van Kirgizië", type: Person}
  p4: {name: "president van Tadzjikistan", type: Person}
  l1: {name: "Batken", type: Place}
offices:
  - {person: p1, office: "hoofden van de veiligheidsdiensten", of: KG}
  - {person: p2, office: "hoofden van de veiligheidsdiensten", of: TJ}
  - {person: p3, office: "presidenten", of: KG}
  - {person: p4, office: "presidenten", of: TJ}
events:
  e1: {type: Agreement, participants: [KG, TJ, p1, p2], place: l1, time: "dinsdag", factuality: actual}
  e3: {type: Conflict, participants: [KG, TJ], time: "in 2021 en 2022", factuality: actual}
  e2: {type: Agreement, participants: [p3, p4], time: "in maart", factuality: planned}
acts:
  a1: {type: Statement, by: UZ, content: "een geschenk voor de hele vallei"}
outcomes:
  o1: {of: e1, type: agreement}
