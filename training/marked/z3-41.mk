 date 2021-03-11 [Venezuela|VE]: kemphanen naar [de Monte Verità|l1]

BERN - President [Nelson Urdaneta|p1] en oppositieleidster [Isaura Pérez|p2] {steken|e1} volgende week de koppen bij elkaar in [Zwitserland|CH], dat er [de Monte Verità|l1] voor afhuurde. [Noorwegen|NW], [de {vredesmakelaar|e2} van de voorbije jaren|NW], kijkt ditmaal toe. [Urdaneta|p1] {wenst|a1} er een weekend aan te besteden, geen uur meer. [Pérez|p2] {heeft|r1} daar vrede mee, zo zei [zij|p2] dinsdag bij een {vragenuurtje|e3} met [Zwitserse|CH] verslaggevers.
=====
entities:
  VE: {name: Venezuela, type: State}
  l1: {name: Monte Verità, type: Place}
  p1: {name: Nelson Urdaneta, type: Person}
  p2: {name: Isaura Pérez, type: Person}
  CH: {name: Zwitserland, type: State}
  NW: {name: Noorwegen, type: State}
offices:
  - {person: p1, office: president, of: VE}
  - {person: p2, office: oppositieleidster, of: VE}
events:
  e1: {type: Negotiation, label: beraad op de Monte Verità, participants: [p1, p2], hosts: [CH], observers: [NW], place: l1, time: volgende week, factuality: planned}
  e2: {type: Mediation, label: eerdere Noorse bemiddeling, mediators: [NW], participants: [VE], time: de voorbije jaren, factuality: actual}
  e3: {type: PressConference, label: vragenuurtje van Pérez met verslaggevers, participants: [p2], time: dinsdag, factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [p2], content: "een weekend aan te besteden, geen uur meer", about: e1}
replies:
  r1: {to: a1, by: p2, answer: accepted}
