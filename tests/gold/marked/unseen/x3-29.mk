 date 2015-06-19 Champagne, kaviaar en een {contract|e1}: zo haalde [Athene|GR] de pijp binnen

SINT-PETERSBURG - Op het economisch forum in [Sint-Petersburg|l1] ging vrijdag alle aandacht naar één tafeltje. [De [Griekse|GR] energieminister|p1], [Spyros Lambrakis|p1], en [Gazprom|GP]-topman [Arkadi Veselov|p2] {paraafden|e1} er een {memorandum|e1} voor een gasleiding van [Turkije|TR] naar [Griekenland|GR], geschatte kosten 2 miljard euro. [De twee|p1+p2] deelden na afloop één microfoon voor een {vraaggesprek|e2} met de verzamelde pers.

[Brussel|EU] is niet geamuseerd. [De Europese Commissie|EU] had [Athene|GR] tot tweemaal toe {op het hart gedrukt|a1} te wachten tot het mededingingsonderzoek is afgerond. [Lambrakis|p1] {wuift|r1+a2} dat weg: "Wie verdrinkt, vraagt niet naar het keurmerk van de reddingsboei."

De vraag of [Rusland|RU] voor de doorvoer 5 miljard zou {voorschieten|a3}, een berichtje in Der Spiegel, werd door [Veselov|p2] {ontkend|a4}. [Turkije|TR], dat mee had moeten tekenen, {ontbrak|e3}. [Ankara|TR] {wil|a5} eerst een korting van 10,25 procent op [zijn|TR] gas zien.
=====
entities:
  GR: {name: Griekenland, type: State}
  TR: {name: Turkije, type: State}
  RU: {name: Rusland, type: State}
  EU: {name: Europese Commissie, type: Organisation}
  GP: {name: Gazprom, type: Organisation}
  p1: {name: Spyros Lambrakis, type: Person}
  p2: {name: Arkadi Veselov, type: Person}
  l1: {name: Sint-Petersburg, type: Place}
offices:
  - {person: p1, office: energieminister, of: GR}
  - {person: p2, office: topman, of: GP}
events:
  e1: {type: Agreement, label: memorandum over gasleiding, participants: [GR, GP, p1, p2], place: l1, time: "vrijdag", factuality: actual}
  e2: {type: PressConference, label: vraaggesprek, participants: [p1, p2], place: l1, time: "vrijdag", factuality: actual}
  e3: {type: Agreement, label: Turkse handtekening, participants: [TR], factuality: counterfactual}
acts:
  a1: {type: Demand, by: EU, to: [GR], content: "te wachten tot het mededingingsonderzoek is afgerond"}
  a2: {type: Statement, by: p1, content: "Wie verdrinkt, vraagt niet naar het keurmerk van de reddingsboei"}
  a3: {type: Concession, by: RU, to: [GR], content: "voor de doorvoer 5 miljard", factuality: counterfactual}
  a4: {type: Statement, by: p2, content: "of Rusland voor de doorvoer 5 miljard zou voorschieten"}
  a5: {type: Demand, by: TR, content: "een korting van 10,25 procent op zijn gas"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
