 date 2013-02-14 [Noorwegen|NW] stelt blokhut open voor [Filipijnse|PH] rivalen

[Oslo|NW] biedt vanaf maandag onderdak aan het geheime {overleg|e1} dat [de [Filipijnse|PH] regering|PH] en [de communistische guerrilla|NP] in de bossen bij [Lillehammer|l1] voeren. Dat is uit welingelichte kring vernomen. [Het buurland Zweden|SE] regelt de vluchten en de vertaling, zonder zelf aan te schuiven. [Manila|PH] ontkent noch bevestigt.

Guerrillaleider [Ka Simon|p1] heeft alvast op de radio laten {vallen|a1} dat iedere gelekte foto het einde betekent. In 2011 {barstte|o1} een {conferentie|e2} in [Utrecht|l2] om die reden uiteen.
=====
entities:
  p1: {name: Ka Simon, type: Person}
  l2: {name: Utrecht, type: Place}
  NW: {name: Noorwegen, type: State}
  PH: {name: Filipijnen, type: State}
  NP: {name: communistische guerrilla, type: Organisation}
  l1: {name: Lillehammer, type: Place}
  SE: {name: Zweden, type: State}
events:
  e2: {type: Negotiation, label: conferentie in Utrecht, participants: [PH, NP], place: l2, time: In 2011, factuality: actual}
  e1: {type: Negotiation, label: geheim overleg bij Lillehammer, participants: [PH, NP], hosts: [NW], facilitators: [SE], place: l1, time: vanaf maandag, factuality: planned, source: uit welingelichte kring}
offices:
  - {person: p1, office: guerrillaleider, of: NP}
acts:
  a1: {type: Warning, by: p1, to: [PH], content: "iedere gelekte foto het einde betekent", about: e1}
outcomes:
  o1: {of: e2, type: no_breakthrough}
