 date 2022-02-01 [Boedapest|HU] tussen twee vuren

BOEDAPEST - Premier [Ferenc Ádány|p1] is dinsdag te {gast|e1} in [Moskou|l2]. [De [Hongaarse|HU] leider|p1] hoopt er een gascontract tot 2036 binnen te slepen en noemt [zijn|p1] {reis|e1} "een vredesmissie". [Zes oppositiepartijen|OP] hadden [hem|p1] {opgeroepen|a1} thuis te blijven; [Ádány|p1] sprak van {landverraad|r1}. [NAVO-bondgenoten|NATO] vernamen van de {trip|e1} uit de krant. Aan de {ontmoeting|e2} met [Karpin|p2] zelf zal een tafel van zes meter te pas komen.

Intussen {verscheen|e3} de [Hongaarse|HU] minister van Defensie [Tas Kölcsey|p3] in [Brussel|l3] bij [NAVO|NATO]-chef [Mikkel Dahl|p4]. [Hij|p3] {gaf|a2+r3} er [zijn|p3] woord dat duizend soldaten van het bondgenootschap mogen komen oefenen. Dat was in januari nog {afgewezen|r2+a3}.
=====
entities:
  HU: {name: Hongarije, type: State}
  NATO: {name: NAVO, type: Organisation}
  OP: {name: zes oppositiepartijen, type: Organisation}
  p1: {name: Ferenc Ádány, type: Person}
  p2: {name: Leonid Karpin, type: Person}
  p3: {name: Tas Kölcsey, type: Person}
  p4: {name: Mikkel Dahl, type: Person}
  l2: {name: Moskou, type: Place}
  l3: {name: Brussel, type: Place}
offices:
  - {person: p1, office: premier, of: HU}
  - {person: p3, office: minister van Defensie, of: HU}
  - {person: p4, office: chef, of: NATO}
events:
  e1: {type: Visit, label: reis van Ádány naar Moskou, participants: [p1], place: l2, time: "dinsdag", factuality: actual}
  e2: {type: Meeting, label: ontmoeting Ádány en Karpin, participants: [p1, p2], place: l2, time: "dinsdag", factuality: planned, part_of: e1}
  e3: {type: Meeting, label: gesprek Kölcsey en Dahl, participants: [p3, p4], place: l3, factuality: actual}
acts:
  a1: {type: Demand, by: OP, to: [p1], content: "thuis te blijven"}
  a2: {type: Concession, by: p3, to: [NATO], content: "dat duizend soldaten van het bondgenootschap mogen komen oefenen"}
  a3: {type: Proposal, by: NATO, to: [HU], kind: other, content: "duizend soldaten van het bondgenootschap mogen komen oefenen", status: accepted}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a3, by: HU, answer: rejected}
  r3: {to: a3, by: p3, answer: accepted}
