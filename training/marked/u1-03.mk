 date 2019-06-11 Persbericht FOD Buitenlandse Zaken - Vicepremier [Delacourt|p1] {bezoekt|e1} de Sahel

Brussel, 11 juni 2019. Vicepremier en minister van Buitenlandse Zaken [Anne-Sophie Delacourt|p1] {vertrekt|e1} morgen voor vier dagen naar [Niger|NE] en [Burkina Faso|BF]. [Zij|p1] wordt vergezeld door [haar|p1] collega van Ontwikkelingssamenwerking, [Joris Wauters|p2].

In [Niamey|l1] {ontmoet|e2} [de minister|p1] president [Amadou Harouna|p3]. Op de agenda staan de opleiding van [Nigerese|NE] parachutisten door Belgische instructeurs en de opvang van migranten in Agadez. Op donderdag zal [zij|p1] met [haar|p1] ambtgenoot [Mariama Souley|p4] een {belastingverdrag|e3} ondertekenen, waarover sinds 2016 is {onderhandeld|e4}.

Het {bezoek|e5} aan [Ouagadougou|l2] staat in het teken van de {gesprekken|e6} die de [Burkinese|BF] regering voert met [gewapende groepen|GG] in het noorden. [België|BE] is daarbij geen partij. Wel is [ons land|BE] bereid gevonden de reiskosten van [de {bemiddelaar|e8}|p5], kardinaal [Philibert Tapsoba|p5], te {dragen|a1}. Minister [Delacourt|p1] {zegt|a3} daarover: "Bemiddelen doen anderen beter. Wij betalen de benzine, en daar hoeft niemand zich voor te schamen." [Zij|p1] zal er bij [de president van [Burkina Faso|BF]|p6] wel op {aandringen|a2} dat ook vrouwenorganisaties aan tafel komen.

Een {tussenstop|e7} in [Bamako|l3], die eerder was aangekondigd, {vervalt|o1} wegens de veiligheidstoestand.

Nadere inlichtingen voor de pers: dienst Woordvoering. Accreditatie is niet langer mogelijk.
=====
entities:
  BE: {name: België, type: State}
  NE: {name: Niger, type: State}
  BF: {name: Burkina Faso, type: State}
  GG: {name: gewapende groepen, type: Organisation}
  l1: {name: Niamey, type: Place}
  l2: {name: Ouagadougou, type: Place}
  l3: {name: Bamako, type: Place}
  p1: {name: Anne-Sophie Delacourt, type: Person}
  p2: {name: Joris Wauters, type: Person}
  p3: {name: Amadou Harouna, type: Person}
  p4: {name: Mariama Souley, type: Person}
  p5: {name: Philibert Tapsoba, type: Person}
  p6: {name: president van Burkina Faso, type: Person}
offices:
  - {person: p1, office: Vicepremier en minister van Buitenlandse Zaken, of: BE}
  - {person: p2, office: minister van Ontwikkelingssamenwerking, of: BE}
  - {person: p3, office: president, of: NE}
  - {person: p4, office: minister van Buitenlandse Zaken, of: NE}
  - {person: p6, office: president, of: BF}
events:
  e1: {type: Visit, label: reis naar Niger en Burkina Faso, participants: [p1, p2], time: morgen, factuality: planned}
  e2: {type: Meeting, participants: [p1, p3], place: l1, factuality: planned, part_of: e1}
  e3: {type: Agreement, label: belastingverdrag, participants: [BE, NE], place: l1, time: Op donderdag, factuality: planned}
  e4: {type: Negotiation, label: onderhandelingen over het belastingverdrag, participants: [BE, NE], time: sinds 2016, factuality: actual}
  e5: {type: Visit, participants: [p1], place: l2, factuality: planned, part_of: e1}
  e6: {type: Negotiation, label: gesprekken met gewapende groepen, participants: [BF, GG], mediators: [p5], factuality: actual}
  e7: {type: Visit, label: tussenstop in Bamako, participants: [p1], place: l3, factuality: counterfactual}
  e8: {type: Mediation, participants: [BF, GG], mediators: [p5], factuality: actual}
acts:
  a1: {type: Concession, by: BE, content: "de reiskosten van de bemiddelaar", about: e6}
  a2: {type: Demand, by: p1, to: [p6], content: "dat ook vrouwenorganisaties aan tafel komen"}
  a3: {type: Statement, by: p1, content: "Bemiddelen doen anderen beter"}
outcomes:
  o1: {of: e7, type: cancelled}
