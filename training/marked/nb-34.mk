 date 2024-03-11 {Jamaica-akkoord|e2}: [Henry|p1] {weg|a1}, negenkoppige raad moet [Haïti|HT] redden

[Ariel Henry|p1] kan [zijn|p1] eigen land niet meer in. [Zijn|p1] vliegtuig mocht zondag niet landen in Port-au-Prince, waar bendes de luchthaven belegeren; ook Santo Domingo hield de deur dicht. Sindsdien zit [hij|p1] in een hotel in San Juan.

Van daaruit heeft [hij|p1] maandagnacht [zijn|p1] {ontslag|a1} aangeboden. Dat was de uitkomst van een dag lang {beraad|e1} in [Kingston|l1], waar [de Caribische gemeenschap [Caricom|CC]|CC] [Haïtiaanse|HT] politici, ondernemers en geestelijken digitaal bij [elkaar|HT] {bracht|e1}. De [Guyaanse|GY] president [Irfaan Ali|p2], die de zaak {voorzat|e1}, kwam om half twee 's nachts naar buiten. Er {komt|e2+o1} een overgangsraad met zeven stemhebbende leden en twee toehoorders.

[De Verenigde Staten|US], in de persoon van [Antony Blinken|p3], {leggen|c1} nog eens 100 miljoen dollar bij voor een politiemacht. [Kenia|KE], dat duizend agenten zou leveren, {wacht|a2} daarmee tot de raad er zit.

Ook zonder wapens

In de hoofdstad is de helft van de ziekenhuizen dicht. Vorige week werden 3.600 gevangenen bevrijd. 'Wij leven van regenwater en crackers', appt een onderwijzeres uit Delmas. Bendeleider [Jimmy Chérizier|p4], bijgenaamd Barbecue, {eist|a3} dat er met [hém|p4] gesproken wordt. Dat wil niemand.
=====
entities:
  HT: {name: "Haïti", type: State}
  GY: {name: "Guyana", type: State}
  US: {name: "Verenigde Staten", type: State}
  KE: {name: "Kenia", type: State}
  CC: {name: "Caricom", type: Organisation}
  p1: {name: "Ariel Henry", type: Person}
  p2: {name: "Irfaan Ali", type: Person}
  p3: {name: "Antony Blinken", type: Person}
  p4: {name: "Jimmy Chérizier", type: Person}
  l1: {name: "Kingston", type: Place}
offices:
  - {person: p2, office: "president", of: GY}
events:
  e1: {type: Negotiation, participants: [HT], hosts: [CC], mediators: [p2], place: l1, time: "een dag lang", factuality: actual}
  e2: {type: Agreement, participants: [HT], place: l1, part_of: e1, factuality: actual}
acts:
  a1: {type: Statement, by: p1, time: "maandagnacht", content: "zijn ontslag"}
  a2: {type: Statement, by: KE, content: "wacht daarmee tot de raad er zit"}
  a3: {type: Demand, by: p4, content: "er met hém gesproken wordt"}
  c1: {type: Concession, by: US, to: [HT], content: "100 miljoen dollar"}
outcomes:
  o1: {of: e1, type: agreement}
