 date 2022-07-01 [Ecuador|EC]: [bisschoppen|BC] redden {dieselakkoord|e2} na achttien dagen {opstand|e1}

QUITO (EFE/Belga) - Een wit vel, een crucifix en twee balpennen. Meer was er donderdagmiddag niet nodig om in het gebouw van [de bisschoppenconferentie|BC] in [Quito|l1] een {vredesakte|e2+o2} te {tekenen|e2}. Regeringsminister [Francisco Jimenes|p1] deed het voor president [Guillermo Lasso-Ruiz|p2], [Leonidas Iza-Salazar|p3] voor [de inheemse koepel Conaie|CO]. Zes doden gingen eraan vooraf.

De dieselprijs {zakt|a1} met vijftien dollarcent per gallon. [Conaie|CO] had er veertig {geëist|a2}; [de regering|EC] kwam tot {tien|a3}, wat woensdag nog werd {weggehoond|r3}. In ruil {gaan|a4} de blokkades open, ook die van de oliebronnen.

Aartsbisschop [Luis Cabrera-Herrera|p4] trad op als {bemiddelaar|e3+r5}. Pas dinsdag had men [hem|p4] {gevraagd|a5}, nadat [Lasso|p2] de {gesprekken|e4} had {afgebroken|o1} vanwege de dood van een sergeant bij een konvooi. Vóór [de prelaat|p4] had parlementsvoorzitter [Virgilio Saquicela-Toro|p5] het geprobeerd: [zijn|p5] {ronde|e4}, maandag in [de basiliek|l2], was de eerste waarin [Iza|p3] en [de ministers|MI] [elkaar|p3+MI] in de ogen keken. [De president|p2] kwam niet.

Nu volgen negentig dagen waarin aan tien tafels verder wordt {gepraat|e6}, over mijnbouw, schulden en kunstmest. [De kerk|BC] blijft daarbij voorzitten, op {voorwaarde|a6} dat niemand de straat op gaat.

"Ik heb nog nooit zoveel koffie gezet", zegt zuster Carmita van de ontvangst.
=====
entities:
  EC: {name: Ecuador, type: State}
  BC: {name: bisschoppenconferentie, type: Organisation}
  CO: {name: Conaie, type: Organisation}
  MI: {name: ministers van Ecuador, type: Organisation}
  p1: {name: Francisco Jimenes, type: Person}
  p2: {name: Guillermo Lasso-Ruiz, type: Person}
  p3: {name: Leonidas Iza-Salazar, type: Person}
  p4: {name: Luis Cabrera-Herrera, type: Person}
  p5: {name: Virgilio Saquicela-Toro, type: Person}
  l1: {name: Quito, type: Place}
  l2: {name: basiliek, type: Place}
offices:
  - {person: p1, office: Regeringsminister, of: EC}
  - {person: p2, office: president, of: EC}
  - {person: p4, office: Aartsbisschop, of: BC}
  - {person: p5, office: parlementsvoorzitter, of: EC}
events:
  e1: {type: Conflict, label: opstand, participants: [EC, CO], time: achttien dagen, factuality: actual}
  e2: {type: Agreement, label: vredesakte, participants: [EC, CO, p1, p3], mediators: [BC, p4], place: l1, time: donderdagmiddag, factuality: actual}
  e3: {type: Mediation, participants: [EC, CO], mediators: [p4, BC], factuality: actual}
  e4: {type: Negotiation, label: ronde in de basiliek, participants: [p3, MI], mediators: [p5], place: l2, time: maandag, factuality: actual}
  e6: {type: Negotiation, label: overleg aan tien tafels, participants: [EC, CO], mediators: [BC], time: negentig dagen, factuality: planned}
acts:
  a1: {type: Concession, by: EC, to: [CO], content: met vijftien dollarcent per gallon, about: e2}
  a2: {type: Demand, by: CO, to: [EC], content: veertig}
  a3: {type: Proposal, by: EC, to: [CO], kind: other, content: tien, status: rejected}
  a4: {type: Concession, by: CO, to: [EC], content: "de blokkades open, ook die van de oliebronnen", about: e2}
  a5: {type: Proposal, by: EC, to: [p4], kind: mediation_offer, content: Pas dinsdag had men hem gevraagd, status: accepted, time: dinsdag}
  a6: {type: Demand, by: BC, to: [CO], content: dat niemand de straat op gaat, about: e6}
replies:
  r3: {to: a3, by: CO, answer: rejected}
  r5: {to: a5, by: p4, answer: accepted}
outcomes:
  o1: {of: e4, type: no_breakthrough}
  o2: {of: e3, type: agreement}
