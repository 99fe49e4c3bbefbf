 date 1998-01-17 Vijftig jaar {Renville|e1}: de boot als vloer

Aan boord van een [Amerikaans|US] transportschip, voor anker op de rede van [Tandjong Priok|l1], {tekenden|e1} [Nederland|NL] en [de Republiek Indonesië|ID] op 17 januari 1948 een {bestand|e1}. Dat het op zee moest, lag aan de vraag wie bij wie op bezoek kwam. [Batavia|NL] {wees|r1+a1} [Djokja|l2] af als plaats, [de Republiek|ID] wilde van [Batavia|l3] {niets weten|r2+a2}. [De Commissie van Goede Diensten|CG] {vroeg|a3} toen [Washington|US] om een schip.

[Die commissie|CG] was een vinding van [de Veiligheidsraad|VR] na de {eerste politionele actie|e2}. [Elke partij|NL+ID] mocht een lid kiezen en die twee kozen samen een derde: [Paul van Zeeland|p1] uit [België|BE] voor [Nederland|NL], [Richard Kirby|p2] uit [Australië|AU] voor [de Republiek|ID], en als voorzitter [de [Amerikaanse|US] universiteitsbestuurder|p3] [Frank Graham|p3]. {Bemiddelen|e3:counterfactual} mocht [zij|CG] naar de letter niet, alleen [haar|CG] diensten lenen. In de praktijk {schreef|a4+a5+e3} [zij|CG] de tekst. Het {Kerstvoorstel|a4+a5} van 1947 stuitte bij [Den Haag|NL] op twaalf {tegenvoorstellen|r3+a6}; [Graham|p3] {dreigde|w1} naar huis te gaan.

De [Nederlandse|NL] delegatie {stond onder leiding van|d1} [Raden Abdulkadir Widjojoatmodjo|p4], [een Javaan|p4], wat men in [Den Haag|NL] slim vond. Tegenover [hem|p4] {zat|d2} premier [Amir Sjarifoeddin|p5]. [Deze|p5] {tekende|r4+e1} op de mondelinge {verzekering|c1} van [Graham|p3] dat er binnen een jaar een volksstemming zou volgen. Zes dagen later viel [zijn|p5] kabinet.

De volksstemming kwam er niet. Een {tweede actie|e4} wel.

In de Renville, die in 1966 werd gesloopt, hing tot het laatst een koperen plaat. Die is zoek.
=====
entities:
  NL: {name: Nederland, type: State}
  ID: {name: Republiek Indonesië, type: State}
  US: {name: Verenigde Staten, type: State}
  BE: {name: België, type: State}
  AU: {name: Australië, type: State}
  CG: {name: Commissie van Goede Diensten, type: Organisation}
  VR: {name: Veiligheidsraad, type: Organisation}
  p1: {name: Paul van Zeeland, type: Person}
  p2: {name: Richard Kirby, type: Person}
  p3: {name: Frank Graham, type: Person}
  p4: {name: Raden Abdulkadir Widjojoatmodjo, type: Person}
  p5: {name: Amir Sjarifoeddin, type: Person}
  l1: {name: Tandjong Priok, type: Place}
  l2: {name: Djokja, type: Place}
  l3: {name: Batavia, type: Place}
offices:
  - {person: p3, office: voorzitter, of: CG}
  - {person: p5, office: premier, of: ID}
events:
  e1: {type: Agreement, label: Renville-bestand, participants: [NL, ID, p4, p5], mediators: [CG], place: l1, time: op 17 januari 1948, factuality: actual}
  e2: {type: Conflict, label: eerste politionele actie, participants: [NL, ID], factuality: actual}
  e3: {type: Mediation, participants: [NL, ID], mediators: [CG], factuality: actual}
  e4: {type: Conflict, label: tweede politionele actie, factuality: actual}
acts:
  a1: {type: Proposal, by: ID, to: [NL], kind: other, content: "Djokja", status: rejected}
  a2: {type: Proposal, by: NL, to: [ID], kind: other, content: "Batavia", status: rejected}
  a3: {type: Demand, by: CG, to: [US], content: "een schip"}
  a4: {type: Proposal, by: CG, to: [NL], kind: treaty, content: "Het Kerstvoorstel", status: rejected, time: "1947"}
  a5: {type: Proposal, by: CG, to: [ID], kind: treaty, content: "Het Kerstvoorstel", status: proposed, time: "1947"}
  a6: {type: Proposal, by: NL, to: [CG], kind: other, content: "twaalf tegenvoorstellen", status: proposed}
  w1: {type: Warning, by: p3, to: [NL], content: "naar huis te gaan"}
  c1: {type: Proposal, by: p3, to: [p5], kind: guarantee, content: "dat er binnen een jaar een volksstemming zou volgen", status: accepted}
replies:
  r1: {to: a1, by: NL, answer: rejected}
  r2: {to: a2, by: ID, answer: rejected}
  r3: {to: a4, by: NL, answer: rejected}
  r4: {to: c1, by: p5, answer: accepted}
delegations:
  d1: {of: NL, head: p4, members: [], event: e1}
  d2: {of: ID, head: p5, members: [], event: e1}
