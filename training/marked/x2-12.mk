 date 2014-09-17 [Kiribati|KI] wil meer geld voor tonijn, [Europa|EU] wikt en weegt

Zes weken voor het {visserijakkoord|e1} met [de Europese Unie|EU] afloopt, hebben [Kiribati|KI] en [Brussel|EU] in [Tarawa|l1] een eerste keer {afgetast|e2} hoe een {nieuw verdrag|e3} eruit kan zien. Veel verder dan beleefdheden geraakten [ze|KI+EU] {niet|o1}. Wel is {overeengekomen|o2} dat er in oktober een {vervolg|e4} komt, mogelijk in [Nouméa|l2].

[Kiribati|KI] {verlangt|a1} achtduizend dollar per visdag, zowat het dubbele van nu. [De [Europese|EU] hoofdonderhandelaar|p1], de Spaanse [Inmaculada Ferrol|p1], {noemde|r1} dat bedrag "iets om in Brussel mee naar bed te gaan". [Ze|p1] {schoof|s1} zelf een meerjarenplan naar voren, met een gegarandeerd bedrag per kwartaal en een koelhuis in Betio. Visserijminister [Teburoro Iabeta|p2] {liet in het midden|r2} of [hij|p2] daar oren naar had.

Met [Ferrol|p1] waren uit [Brussel|EU] ook de bioloog [Joris Van Landeghem|p3] en de juriste [Agnieszka Mróz|p4] {meegereisd|d1}. [De tegenpartij|KI] {trad aan met|d2} [Iabeta|p2], twee parlementsleden en een kapitein.

Aan de zijlijn {tekende|s2} [Greenpeace|GP] bezwaar aan: volgens [de milieubeweging|GP] wordt er "onderhandeld over vis die er binnenkort niet meer is".
=====
entities:
  KI: {name: Kiribati, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Tarawa, type: Place}
  l2: {name: Nouméa, type: Place}
  p1: {name: Inmaculada Ferrol, type: Person}
  p2: {name: Teburoro Iabeta, type: Person}
  p3: {name: Joris Van Landeghem, type: Person}
  p4: {name: Agnieszka Mróz, type: Person}
  GP: {name: Greenpeace, type: Organisation}
offices:
  - {person: p1, office: hoofdonderhandelaar, of: EU}
  - {person: p2, office: Visserijminister, of: KI}
events:
  e1: {type: Agreement, label: aflopend visserijakkoord, participants: [KI, EU], factuality: actual}
  e2: {type: Negotiation, label: eerste gesprek in Tarawa, participants: [KI, EU], place: l1, factuality: actual}
  e3: {type: Agreement, label: nieuw visserijverdrag, participants: [KI, EU], factuality: possible}
  e4: {type: Negotiation, label: vervolg in oktober, participants: [KI, EU], place: l2, time: in oktober, factuality: planned, after: e2}
acts:
  a1: {type: Demand, by: KI, to: [EU], content: "achtduizend dollar per visdag"}
  s1: {type: Proposal, by: p1, to: [KI], kind: treaty, content: "een meerjarenplan naar voren, met een gegarandeerd bedrag per kwartaal en een koelhuis in Betio", status: unanswered}
  s2: {type: Statement, by: GP, content: "onderhandeld over vis die er binnenkort niet meer is"}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
  r2: {to: s1, by: p2, answer: unanswered}
delegations:
  d1: {of: EU, head: p1, members: [p3, p4], event: e2}
  d2: {of: KI, head: null, members: [p2], event: e2}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e2, type: continuation_agreed}
