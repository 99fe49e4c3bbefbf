 date 2022-09-26 Grens [Colombia|CO] en [Venezuela|VE] na zeven jaar weer open

[Colombia|CO] en [Venezuela|VE] hebben maandag de grens geopend voor vrachtverkeer. Op de brug bij [San Antonio del Táchira|l1] {troffen|e1} de [Colombiaanse|CO] president [Gustavo Petro|p1] en de [Venezolaanse|VE] minister van Transport [Ramón Velásquez|p2] elkaar.

De opening is het gevolg van een {akkoord|e2} dat [de twee buurlanden|CO+VE] in augustus {sloten|e2}. Ook de vluchten tussen [Bogota|CO] en [Caracas|VE] worden hervat. "Dit is een dag van herstel", {zei|s1} [Petro|p1].

President [Nicolás Maduro|p3] was er {niet bij|e3}. [Hij|p3] {nodigde|s2} [zijn [Colombiaanse|CO] collega|p1] vorige week uit voor een {bezoek|e4} aan [Caracas|l2]. Volgens [Petro|p1] gaat dat {bezoek|e4} zeker {door|r1}, al is er nog geen datum.

[Washington|US] reageerde terughoudend. De [Amerikaanse|US] onderminister [Brian Nichols|p4] {zegt|s3} dat de sancties tegen [Venezuela|VE] van kracht blijven zolang er geen eerlijke verkiezingen zijn.

[Venezuela|VE] {verbrak|s4} de betrekkingen in 2019, nadat de toenmalige [Colombiaanse|CO] president [Iván Duque|p5] oppositieleider [Juan Guaidó|p6] had {erkend|s5}. Miljoenen Venezolanen vertrokken de afgelopen jaren naar het buitenland, vooral naar [Colombia|CO], Peru en Ecuador.
=====
entities:
  CO: {name: Colombia, type: State}
  VE: {name: Venezuela, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: San Antonio del Táchira, type: Place}
  l2: {name: Caracas, type: Place}
  p1: {name: Gustavo Petro, type: Person}
  p2: {name: Ramón Velásquez, type: Person}
  p3: {name: Nicolás Maduro, type: Person}
  p4: {name: Brian Nichols, type: Person}
  p5: {name: Iván Duque, type: Person}
  p6: {name: Juan Guaidó, type: Person}
offices:
  - {person: p1, office: president, of: CO}
  - {person: p2, office: minister van Transport, of: VE}
  - {person: p3, office: President, of: VE}
  - {person: p4, office: onderminister, of: US}
  - {person: p5, office: president, of: CO}
  - {person: p6, office: oppositieleider, of: VE}
events:
  e1: {type: Meeting, label: ontmoeting op de brug, participants: [p1, p2], place: l1, time: maandag, factuality: actual}
  e2: {type: Agreement, label: akkoord over de grens, participants: [CO, VE], time: in augustus, factuality: actual}
  e3: {type: Meeting, label: aanwezigheid van Maduro, participants: [p3], place: l1, factuality: counterfactual}
  e4: {type: Visit, label: bezoek van Petro aan Caracas, participants: [p1], hosts: [p3], place: l2, factuality: planned}
acts:
  s1: {type: Statement, by: p1, content: "een dag van herstel"}
  s2: {type: Proposal, by: p3, to: [p1], kind: talks, content: "een bezoek aan Caracas", status: accepted, time: vorige week, about: e4}
  s3: {type: Statement, by: p4, to: [VE], content: "dat de sancties tegen Venezuela van kracht blijven"}
  s4: {type: Statement, by: VE, to: [CO], content: "de betrekkingen", time: in 2019}
  s5: {type: Statement, by: p5, content: "oppositieleider Juan Guaidó"}
replies:
  r1: {to: s2, by: p1, answer: accepted}
