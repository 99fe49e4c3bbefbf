 date 2025-12-04 Na veertig jaar zitten er weer burgers bij in [Naqoura|l1]

Aan de rand van het kamp van [Unifil|UN], op een heuvel waar je de zee hoort, is woensdag voor het eerst sinds 1983 {gesproken|e1} door een [Libanese|LB] en een [Israëlische|IL] diplomaat. Tot nu toe mochten alleen officieren aanschuiven.

[Beiroet|LB] had oud-ambassadeur [Simon Karam|p1] {afgevaardigd|d1}, [Israël|IL] {stuurde|d2} [Uri Resnick|p2] van de Nationale Veiligheidsraad. In de stoel van de voorzitter zat de [Amerikaanse|US] gezante [Morgan Ortagus|p3]; de [Fransen|FR] keken toe.

Het bureau van premier [Netanyahu|p4] {repte|s1} van een „eerste poging” om economisch samen te werken. Zover is president [Aoun|p5] nog lang niet. Om het vertrek van [het leger|IL] van vijf heuveltoppen is het [hem|p5] te {doen|a1}, en om de gevangenen. [Netanyahu|p4] {eist|a2} op [zijn|p4] beurt dat [Hezbollah|HZ] nog dit jaar [zijn|HZ] raketten inlevert en heeft [Beiroet|LB] {gewaarschuwd|a3}: anders doet [het [Israëlische|IL] leger|IL] het zelf.

Op 19 december {ziet|e2} men [elkaar|LB+IL] terug. Volgens ingewijden is er één kleine {belofte|a4} gedaan, door [Resnick|p2]: boeren uit Aita mogen vrijdag naar hun olijven.
=====
entities:
  LB: {name: Libanon, type: State}
  IL: {name: Israël, type: State}
  UN: {name: Unifil, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  FR: {name: Frankrijk, type: State}
  HZ: {name: Hezbollah, type: Organisation}
  l1: {name: Naqoura, type: Place}
  p1: {name: Simon Karam, type: Person}
  p2: {name: Uri Resnick, type: Person}
  p3: {name: Morgan Ortagus, type: Person}
  p4: {name: Netanyahu, type: Person}
  p5: {name: Aoun, type: Person}
offices:
  - {person: p1, office: oud-ambassadeur, of: LB}
  - {person: p3, office: gezante, of: US}
  - {person: p4, office: premier, of: IL}
  - {person: p5, office: president, of: LB}
events:
  e1: {type: Negotiation, participants: [LB, IL], mediators: [p3], hosts: [UN], observers: [FR], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, participants: [LB, IL], time: "Op 19 december", factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p4, content: "eerste poging"}
  a1: {type: Demand, by: p5, to: [IL], content: "het vertrek van het leger van vijf heuveltoppen"}
  a2: {type: Demand, by: p4, to: [LB], content: "dat Hezbollah nog dit jaar zijn raketten inlevert"}
  a3: {type: Warning, by: p4, to: [LB], content: "anders doet het Israëlische leger het zelf"}
  a4: {type: Concession, by: p2, to: [LB], content: "boeren uit Aita mogen vrijdag naar hun olijven"}
delegations:
  d1: {of: LB, head: p1, members: [], event: e1}
  d2: {of: IL, head: p2, members: [], event: e1}
