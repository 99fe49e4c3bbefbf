 date 2019-10-22 Ruzie om stuwmeer: [Kirgizië en Tadzjikistan|KG+TJ] terug {aan tafel|e1} in [Almaty|l1]

[ALMATY|l1] - Voor het eerst sinds de schietpartij van juli hebben [Kirgizië|KG] en [Tadzjikistan|TJ] weer {onderhandeld|e1} over de stuw van Golovnoi. Twee dagen lang liet de [Kazachse|KZ] oud-premier [Daniyar Omarov|p1] [beide partijen|KG+TJ] niet van tafel gaan. Het {leverde|o1} maandagavond een half resultaat op: over het water zijn [ze|KG+TJ] het eens, over de grenspalen niet.

'Een begin, geen slot'

"Dit is een begin, geen slot", {zei|a1} [Omarov|p1] in een kort {persgesprek|e8}. [Hij|p1] vervult [zijn|p1] rol van {tussenpersoon|e2} sinds augustus op verzoek van president [Tokajev|p2]. Volgens [hem|p1] zat het tot diep in de nacht tegen. [De [Tadzjiekse|TJ] afvaardiging|TJ], met vicepremier [Farrukh Nazarzoda|p3] {als aanvoerder|d1} en twee waterbouwkundigen uit Khujand in [zijn|p3] kielzog, had eerst een kopie van een kaart uit 1924 op tafel {geëist|a2}. De [Kirgiezen|KG] {zwichtten|r1+a3} pas na middernacht.

Wat er ligt

Het waterprotocol dat [de delegatieleiders|p3+p4] maandag {paraafden|e3}, telt drie bladzijden. Vanaf april krijgt elk dorp om de dag water. De sluiswachters komen voortaan bij toerbeurt uit [Batken|KG] en uit [Isfara|TJ]. [Kazachstan|KZ] {staat borg|a4} voor de kosten van nieuwe meetapparatuur.

Over de 112 kilometer grens zonder palen werd niets bereikt. [De [Kirgizische|KG] {gezant|d2}|p4], oud-gouverneur [Aibek Toktosunov|p4], had {geopperd|a5} om eerst de weilanden te verdelen en de dorpen voor later te bewaren. Dat {stuitte|r2} bij [Nazarzoda|p3] op een categorisch nee.

Eerdere rondes

- 2004: een commissie {vergadert|e4} in [Khujand|l2] en {gaat|o2} na een dag uiteen.
- 2014: {topberaad|e5:planned} van [beide presidenten|KG+TJ] in [Bisjkek|l3] {gaat|o3} op het laatste moment niet door.
- juli 2019: vuurgevecht bij de stuw, {vier doden|e6}.

In november {wordt verder gepraat|e7+o4}, ditmaal in [Osj|l4].

Ander nieuws uit de regio: in Almaty is de nieuwe metrolijn naar Kalkaman opnieuw vertraagd. De aannemer wijt dat aan drassige grond.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  KZ: {name: Kazachstan, type: State}
  l1: {name: Almaty, type: Place}
  l2: {name: Khujand, type: Place}
  l3: {name: Bisjkek, type: Place}
  l4: {name: Osj, type: Place}
  p1: {name: Daniyar Omarov, type: Person}
  p2: {name: Tokajev, type: Person}
  p3: {name: Farrukh Nazarzoda, type: Person}
  p4: {name: Aibek Toktosunov, type: Person}
offices:
  - {person: p1, office: oud-premier, of: KZ}
  - {person: p3, office: vicepremier, of: TJ}
  - {person: p4, office: gezant, of: KG}
events:
  e1: {type: Negotiation, label: overleg over de stuw van Golovnoi, participants: [KG, TJ], mediators: [p1], place: l1, time: Twee dagen lang, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door Omarov, participants: [KG, TJ], mediators: [p1], time: sinds augustus, factuality: actual}
  e3: {type: Agreement, label: waterprotocol, participants: [KG, TJ, p3, p4], guarantors: [KZ], place: l1, time: maandag, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: commissie in Khujand, participants: [KG, TJ], place: l2, time: "2004", factuality: actual}
  e5: {type: Meeting, label: topberaad in Bisjkek, participants: [KG, TJ], place: l3, time: "2014", factuality: counterfactual}
  e6: {type: Conflict, label: vuurgevecht bij de stuw, participants: [KG, TJ], time: juli 2019, factuality: actual}
  e7: {type: Negotiation, label: ronde in Osj, participants: [KG, TJ], place: l4, time: In november, factuality: planned, after: e1}
  e8: {type: PressConference, label: persgesprek van Omarov, participants: [p1], factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Dit is een begin, geen slot", about: e1}
  a2: {type: Demand, by: TJ, to: [KG], content: een kopie van een kaart uit 1924 op tafel}
  a3: {type: Concession, by: KG, to: [TJ], content: een kopie van een kaart uit 1924 op tafel}
  a4: {type: Concession, by: KZ, to: [KG, TJ], content: voor de kosten van nieuwe meetapparatuur, about: e3}
  a5: {type: Proposal, by: p4, to: [TJ], kind: territorial, content: eerst de weilanden te verdelen en de dorpen voor later te bewaren, status: rejected}
replies:
  r1: {to: a2, by: KG, answer: accepted}
  r2: {to: a5, by: p3, answer: rejected}
delegations:
  d1: {of: TJ, head: p3, members: [], event: e1}
  d2: {of: KG, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e4, type: no_breakthrough}
  o3: {of: e5, type: cancelled}
  o4: {of: e1, type: continuation_agreed}
