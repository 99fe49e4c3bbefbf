 date 2012-11-09 Waarom [Curaçao|CW] en [Caracas|VE] weer {praten|e1} over een schoorsteen

WILLEMSTAD - Daar {zitten|e1} [ze|CW+PD] weer: aan de ene kant van de tafel de [Curaçaose|CW] minister van Economische Ontwikkeling, [Quincy Martina-Eustatia|p1], aan de andere [Yusmely Rondón Graterol|p2], [onderdirecteur van [het [Venezolaanse|VE] staatsoliebedrijf [PDVSA|PD]|PD]|p2]. Inzet van het {overleg|e1}, dat tot zaterdagmiddag duurt, is de Isla-raffinaderij, eigendom van [het eiland|CW] maar tot 2019 aan [PDVSA|PD] verhuurd.

Het begin was ongelukkig. In augustus {vloog|e2} [Martina-Eustatia|p1] naar [Caracas|l1] in de veronderstelling dat [de [Venezolaanse|VE] energieminister|p3] [hem|p1] zou {ontvangen|e3}; [die|p3] bleek in Moskou te zitten. Na vier uur in een wachtkamer nam [de [Curaçaoënaar|CW]|p1] het toestel terug. "[Ik|p1] ken het schilderij van Bolívar nu uit het hoofd", {schampert|a1} [hij|p1].

[Curaçao|CW] {vraagt|a2} dat de huurder 1,2 miljard dollar steekt in filters en ketels. [PDVSA|PD] wil {niet verder gaan|r1} dan een derde daarvan en {verlangt|a3} in ruil een contract tot 2039. Een {tussenvoorstel|a4} van [de Kamer van Koophandel|KK], waarbij een buitenlandse belegger de schoorstenen zou betalen, werd donderdag door [beide kanten|CW+PD] {terzijde gelegd|r2+r3}.

[Nederland|NL] houdt zich erbuiten. "Dit is geen koninkrijksaangelegenheid", {zegt|a5} een woordvoerder van het ministerie in Den Haag. Toch zit er in de zaal één [Nederlander|NL], oud-Shell-man [Geert Oldenkamp|p4], die door [Willemstad|CW] is ingehuurd als adviseur. Voor de duidelijkheid: {bemiddelen|e4} doet [hij|p4] {niet|e4}.

Onder de rook van de fabriek, in Wishi en Marchena, gaan de kinderen op winderige dagen met een natte doek voor de mond naar school. De rechter legde in 2009 een limiet op aan de uitstoot van zwaveldioxide; die is vorig jaar 1.100 uur overschreden. Tegelijk werken er duizend mensen en komt tien procent van het nationaal inkomen uit die ene schoorsteen.

Wat er uit kan komen? In het gunstigste geval een briefje met een datum voor een {volgende ontmoeting|e5}, denkt econoom Rignald Cijntje. [PDVSA|PD] heeft geen haast en [Curaçao|CW] geen alternatief.
=====
entities:
  CW: {name: Curaçao, type: State}
  VE: {name: Venezuela, type: State}
  NL: {name: Nederland, type: State}
  PD: {name: PDVSA, type: Organisation}
  KK: {name: Kamer van Koophandel, type: Organisation}
  p1: {name: Quincy Martina-Eustatia, type: Person}
  p2: {name: Yusmely Rondón Graterol, type: Person}
  p3: {name: Venezolaanse energieminister, type: Person}
  p4: {name: Geert Oldenkamp, type: Person}
  l1: {name: Caracas, type: Place}
offices:
  - {person: p1, office: minister van Economische Ontwikkeling, of: CW}
  - {person: p2, office: onderdirecteur, of: PD}
  - {person: p3, office: energieminister, of: VE}
events:
  e1: {type: Negotiation, label: overleg over de raffinaderij, participants: [CW, PD, p1, p2, VE], time: tot zaterdagmiddag, factuality: actual}
  e2: {type: Visit, participants: [p1], place: l1, time: In augustus, factuality: actual}
  e3: {type: Meeting, participants: [p1, p3], place: l1, time: In augustus, factuality: counterfactual}
  e4: {type: Mediation, mediators: [p4], participants: [CW, PD], factuality: counterfactual}
  e5: {type: Meeting, participants: [CW, PD], factuality: possible, after: e1}
acts:
  a1: {type: Statement, by: p1, content: Ik ken het schilderij van Bolívar nu uit het hoofd, about: e3}
  a2: {type: Demand, by: CW, to: [PD], content: "dat de huurder 1,2 miljard dollar steekt in filters en ketels", about: e1}
  a3: {type: Demand, by: PD, to: [CW], content: een contract tot 2039, about: e1}
  a4: {type: Proposal, by: KK, to: [CW, PD], kind: other, content: waarbij een buitenlandse belegger de schoorstenen zou betalen, status: rejected, about: e1}
  a5: {type: Statement, by: NL, content: Dit is geen koninkrijksaangelegenheid, about: e1}
replies:
  r1: {to: a2, by: PD, answer: rejected}
  r2: {to: a4, by: CW, answer: rejected}
  r3: {to: a4, by: PD, answer: rejected}
