 date 2023-12-15 Geen schot, wel een handdruk: [Maduro|p1] en [Ali|p2] {beloven|e1} [elkaar|p1+p2] niet aan te vallen

[De presidenten van [Venezuela|VE] en [Guyana|GY]|p1+p2] hebben {afgesproken|e1+o1} dat [ze|p1+p2] in [hun|p1+p2] {ruzie|e2} over Essequibo geen geweld zullen gebruiken. [Nicolás Maduro|p1] en [Irfaan Ali|p2] {zagen|e3} [elkaar|p1+p2] gisteren op [Saint Vincent en de Grenadines|VC], op neutrale grond dus.

Twaalf uur lang {bogen|e3} [ze|p1+p2] zich over een {verklaring|e1} van elf punten. Daarin staat niet van wie het gebied is. [Guyana|GY] {vindt|a3} dat [het Internationaal Gerechtshof|ICJ] dat moet uitmaken, [Venezuela|VE] {erkent|a1} [dat hof|ICJ] niet. Over drie maanden {zien|e4} [ze|p1+p2] [elkaar|p1+p2] terug, dan in [Brazilië|BR].

Olie

Essequibo is bijna vier keer zo groot als Nederland en bestaat vooral uit oerwoud. Er wonen 125.000 mensen, veelal van inheemse afkomst. Het gebied hoort al sinds 1899 bij [Guyana|GY], maar kwam pas echt in beeld toen ExxonMobil er in 2015 voor de kust olie vond. De economie van [Guyana|GY] groeide vorig jaar met 62 procent, meer dan waar ook ter wereld.

Begin deze maand hield [Maduro|p1] een referendum. Volgens de autoriteiten stemde 95 procent voor inlijving; op straat in Caracas waren de stembureaus leeg.

De [Braziliaanse|BR] president [Lula|p3], die veel achter de schermen deed, {belde|e5} [Maduro|p1] vorige week nog om [hem|p1] te {waarschuwen|a2} voor 'eenzijdige stappen'.
=====
entities:
  VE: {name: "Venezuela", type: State}
  GY: {name: "Guyana", type: State}
  VC: {name: "Saint Vincent en de Grenadines", type: State}
  BR: {name: "Brazilië", type: State}
  ICJ: {name: "Internationaal Gerechtshof", type: Organisation}
  p1: {name: "Nicolás Maduro", type: Person}
  p2: {name: "Irfaan Ali", type: Person}
  p3: {name: "Lula", type: Person}
offices:
  - {person: p1, office: "presidenten", of: VE}
  - {person: p2, office: "presidenten", of: GY}
  - {person: p3, office: "president", of: BR}
events:
  e1: {type: Agreement, participants: [VE, GY, p1, p2], place: VC, time: "gisteren", factuality: actual}
  e2: {type: Conflict, participants: [VE, GY], factuality: actual}
  e3: {type: Negotiation, participants: [p1, p2], place: VC, time: "gisteren", factuality: actual}
  e4: {type: Negotiation, participants: [p1, p2], place: BR, time: "Over drie maanden", after: e3, factuality: planned}
  e5: {type: Meeting, participants: [p3, p1], time: "vorige week", factuality: actual}
acts:
  a1: {type: Statement, by: VE, content: "erkent dat hof niet"}
  a3: {type: Demand, by: GY, content: "het Internationaal Gerechtshof dat moet uitmaken"}
  a2: {type: Warning, by: p3, to: [p1], content: "eenzijdige stappen"}
outcomes:
  o1: {of: e3, type: agreement}
