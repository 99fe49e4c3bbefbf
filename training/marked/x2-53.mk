 date 2024-03-06 Straatsburg: [Parlement|EP] {vraagt|s1} garantie voor [Kosovo|XK]

STRAATSBURG - [Het Europees Parlement|EP] heeft woensdag met 412 tegen 121 stemmen een resolutie {aangenomen|r1} waarin [de lidstaten|LS] worden {opgeroepen|s1} [Kosovo|XK] een veiligheidsgarantie te geven. [De fractie van Europese Conservatieven|EC] {onthield zich|r2}, [vijf landen die [Kosovo|XK] niet erkennen|VL] lieten via [hun|VL] afgevaardigden weten {dwars te liggen|r3}.

Rapporteur [Katalin Bodnár|p1] (EVP) {sprak|s6} van "een paraplu vóór de bui". [Ze|p1] verwees naar het {treffen|e1} van september in [Banjska|l2], waar vier doden vielen. Buitenlandvertegenwoordiger [Xavier Pujol|p2] temperde de verwachtingen: zolang [Belgrado|RS] en [Pristina|XK] het {akkoord van Ohrid|e2} niet {uitvoeren|a1}, "koopt niemand een paraplu".

[Pujol|p2] gaf voorts rekenschap van de {dialoog|e3}, die [hij|p2] zelf voorzit. De jongste {sessie|e4}, op 27 februari in [Brussel|l3], ging over de [Servische|RS] dinar. [Kosovo|XK] {verbood|s2} die munt in februari. [Hij|p2] {legde|s3+s7} [beide partijen|RS+XK] een uitstel van drie maanden voor. [Servië|RS] was {daar voor|r4}, [Kosovo|XK] {tegen|r5}. De afvaardigingen, aan [Servische|RS] kant {geleid|d1+d2} door [Petar Milenković|p3], aan [Kosovaarse|XK] kant door [Besa Krasniqi|p4], komen op 14 maart {terug|e5+o1}.

Europarlementslid Thijs Ostendorf (Volt) vroeg of de gezant, die in juni opstapt, al een opvolger heeft. Dat, antwoordde [Pujol|p2], "zult u via de krant vernemen".
=====
entities:
  XK: {name: Kosovo, type: State}
  EP: {name: Europees Parlement, type: Organisation}
  EC: {name: Europese Conservatieven, type: Organisation}
  LS: {name: lidstaten, type: Organisation}
  VL: {name: vijf landen die Kosovo niet erkennen, type: Organisation}
  RS: {name: Servië, type: State}
  l2: {name: Banjska, type: Place}
  l3: {name: Brussel, type: Place}
  p1: {name: Katalin Bodnár, type: Person}
  p2: {name: Xavier Pujol, type: Person}
  p3: {name: Petar Milenković, type: Person}
  p4: {name: Besa Krasniqi, type: Person}
offices:
  - {person: p1, office: Rapporteur, of: EP}
events:
  e1: {type: Conflict, label: treffen in Banjska, place: l2, time: september, factuality: actual}
  e2: {type: Agreement, label: akkoord van Ohrid, participants: [RS, XK], factuality: actual}
  e3: {type: Negotiation, label: dialoog Belgrado-Pristina, participants: [RS, XK], mediators: [p2], factuality: actual}
  e4: {type: Negotiation, label: sessie over de dinar, participants: [RS, XK], mediators: [p2], place: l3, time: op 27 februari, factuality: actual, part_of: e3}
  e5: {type: Negotiation, label: sessie van 14 maart, participants: [RS, XK], mediators: [p2], time: op 14 maart, factuality: planned, after: e4}
acts:
  s1: {type: Proposal, by: EP, to: [LS], kind: guarantee, content: "Kosovo een veiligheidsgarantie te geven", status: accepted}
  s6: {type: Statement, by: p1, content: "een paraplu vóór de bui"}
  a1: {type: Demand, by: p2, to: [RS, XK], content: "het akkoord van Ohrid", about: e2}
  s2: {type: Statement, by: XK, content: "die munt", time: in februari}
  s3: {type: Proposal, by: p2, to: [RS], kind: other, content: "een uitstel van drie maanden", status: accepted}
  s7: {type: Proposal, by: p2, to: [XK], kind: other, content: "een uitstel van drie maanden", status: rejected}
replies:
  r1: {to: s1, by: EP, answer: accepted}
  r2: {to: s1, by: EC, answer: unanswered}
  r3: {to: s1, by: VL, answer: rejected}
  r4: {to: s3, by: RS, answer: accepted}
  r5: {to: s7, by: XK, answer: rejected}
delegations:
  d1: {of: RS, head: p3, members: [], event: e4}
  d2: {of: XK, head: p4, members: [], event: e4}
outcomes:
  o1: {of: e4, type: continuation_agreed}
