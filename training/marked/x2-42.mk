 date 2004-05-17 [Belgisch|BE] {luchtvaartakkoord|e1} met [Bahrein|BH] op de lange baan

De {handtekening|e1:planned} onder een luchtvaartverdrag met [Bahrein|BH] is voor onbepaalde tijd {uitgesteld|o1}. Dat {deelde|s1} minister van Mobiliteit [Ward Goossens|p1] maandag in [Manama|l1] mee na een {kort gesprek|e2} met [zijn|p1] collega [Yusuf Kanoo|p2]. [De Bahreini's|BH] {vroegen|a1} op de valreep drie nachtvluchten op Zaventem; [Goossens|p1] {zei|r1} dat [hij|p1] "dan beter niet meer thuiskomt". [Zijn|p1] {bezoek|e3} duurt nog tot woensdag.
=====
entities:
  BH: {name: Bahrein, type: State}
  BE: {name: België, type: State}
  p1: {name: Ward Goossens, type: Person}
  p2: {name: Yusuf Kanoo, type: Person}
  l1: {name: Manama, type: Place}
offices:
  - {person: p1, office: minister van Mobiliteit, of: BE}
  - {person: p2, office: collega, of: BH}
events:
  e1: {type: Agreement, label: luchtvaartverdrag, participants: [BE, BH], factuality: counterfactual}
  e2: {type: Meeting, label: gesprek Goossens en Kanoo, participants: [p1, p2], place: l1, time: maandag, factuality: actual, part_of: e3}
  e3: {type: Visit, label: bezoek van Goossens aan Manama, participants: [p1], place: l1, time: tot woensdag, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "is voor onbepaalde tijd uitgesteld", time: maandag, about: e1}
  a1: {type: Demand, by: BH, to: [p1], content: "drie nachtvluchten op Zaventem"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: postponed}
