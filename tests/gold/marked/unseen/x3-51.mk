 date 2010-12-20 [{Bemiddelaar|e2}|p1] die alleen wintersport wilde

SKIOORD - Eigenlijk was [Jean-Luc Perrenoud|p1] in 1979 met [zijn|p1] gezin op vakantie in [Gstaad|l1]. Dat [hij|p1] er op een zondag ineens tussen [een [Portugese|PT] minister|p2] en [een [Indonesische|ID] kolonel|p3] in een stoeltjeslift belandde, noemde [hij|p1] later "het gevolg van een lange wachtrij".

[De Zwitser|p1], toen directeur bij uurwerkconcern Ebauches en vorige week op 91-jarige leeftijd overleden, hoorde [de twee|p2+p3] over Oost-Timor {twisten|e1} in een taal die [ze|p2+p3] geen van [beiden|p2+p3] goed spraken. [Hij|p1] begon te {tolken|e2}, vervolgens te {sussen|e2}. Boven aangekomen hadden [ze|p2+p3] een {afspraak|e3}: [de kolonel|p3] zou vier missionarissen {laten gaan|a2}, [de minister|p2] een vordering van de Banco Nacional {schrappen|a3}.

[Jakarta|ID] heeft het {contact|e1} altijd {tegengesproken|a1}. [Lissabon|PT] {gaf|a4} pas in 1998 toe dat er "een gondel" was geweest. De missionarissen kwamen nooit vrij.
=====
entities:
  PT: {name: Portugal, type: State}
  ID: {name: Indonesië, type: State}
  p1: {name: Jean-Luc Perrenoud, type: Person}
  p2: {name: een Portugese minister, type: Person}
  p3: {name: een Indonesische kolonel, type: Person}
  l1: {name: Gstaad, type: Place}
offices:
  - {person: p2, office: minister, of: PT}
  - {person: p3, office: kolonel, of: ID}
events:
  e1: {type: Negotiation, label: gesprek in de stoeltjeslift, participants: [p2, p3], mediators: [p1], place: l1, time: "op een zondag", factuality: actual}
  e2: {type: Mediation, label: bemiddeling van Perrenoud, participants: [p2, p3], mediators: [p1], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: afspraak over missionarissen, participants: [p2, p3], mediators: [p1], place: l1, factuality: actual, part_of: e1}
acts:
  a1: {type: Statement, by: ID, content: "het contact", about: e1}
  a2: {type: Concession, by: p3, to: [p2], content: "vier missionarissen laten gaan"}
  a3: {type: Concession, by: p2, to: [p3], content: "een vordering van de Banco Nacional schrappen"}
  a4: {type: Statement, by: PT, content: "dat er \"een gondel\" was geweest", time: "in 1998"}
