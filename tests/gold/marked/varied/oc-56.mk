 date 2012-03 Lemma: pendeldiplomatie

pendeldiplomatie (v.), ook shuttlediplomatie: vorm van bemiddeling waarbij een derde zich heen en weer verplaatst tussen partijen die niet rechtstreeks met elkaar willen of mogen onderhandelen.

De term raakte in zwang door [Henry Kissinger|p1]. Na de {oorlog|e1} van oktober 1973 {reisde|e2} [de [Amerikaanse|US] minister|p1] vierendertig dagen aaneen tussen [Jeruzalem|l1] en [Damascus|l2], met tussenlandingen in Aqaba en Caïro. Op 31 mei 1974 leverde dat een {troepenscheidingsakkoord|e3} op, dat in [Genève|l3] door [Israëlische|IL] en [Syrische|SY] militairen werd getekend. Een eerste {kaartje|a1} van [Kissinger|p1], met Koeneitra aan de [Syrische|SY] kant van de lijn, {weigerde|r1} premier [Meir|p2] te bekijken; zes dagen later {aanvaardde|r2} [zij|p2] een vrijwel gelijk kaartje dat als [Amerikaans|US] voorstel aan [Assad|p3] heette. [Assad|p3] op [zijn|p3] beurt {eiste|a2} de heuvels rond de stad en {nam|c1} ten slotte genoegen met de straten.

Minder succesvol waren de {vluchten|e4} van generaal [Alexander Haig|p4] in april 1982 tussen [Londen|GB] en [Buenos Aires|AR]. Op [zijn|p4] {voorstel|a3+a4} voor een gemengd bestuur over de Falklands heeft premier [Thatcher|p5] nooit hoeven te {antwoorden|r4}, omdat [de junta|AR] [haar|p5] dat uit handen nam door het te {verwerpen|r5}.

Voordelen: de bemiddelaar beheerst de informatie. Nadelen: idem. In de taalkunde wordt het woord ook schertsend gebezigd voor gescheiden ouders.

Lit.: M. Golan; W. Isaacson.
=====
entities:
  US: {name: Verenigde Staten, type: State}
  IL: {name: Israël, type: State}
  SY: {name: Syrië, type: State}
  AR: {name: Argentinië, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  p1: {name: Henry Kissinger, type: Person}
  p2: {name: Meir, type: Person}
  p3: {name: Assad, type: Person}
  p4: {name: Alexander Haig, type: Person}
  p5: {name: Thatcher, type: Person}
  l1: {name: Jeruzalem, type: Place}
  l2: {name: Damascus, type: Place}
  l3: {name: Genève, type: Place}
offices:
  - {person: p1, office: minister, of: US}
  - {person: p2, office: premier, of: IL}
  - {person: p4, office: generaal, of: US}
  - {person: p5, office: premier, of: GB}
events:
  e1: {type: Conflict, label: oktoberoorlog, time: oktober 1973, factuality: actual}
  e2: {type: Mediation, label: pendeldiplomatie van Kissinger, participants: [IL, SY], mediators: [p1], time: vierendertig dagen, factuality: actual}
  e3: {type: Agreement, label: troepenscheidingsakkoord, participants: [IL, SY], mediators: [p1], place: l3, time: Op 31 mei 1974, factuality: actual, part_of: e2}
  e4: {type: Mediation, label: vluchten van Haig, participants: [GB, AR], mediators: [p4], time: in april 1982, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: territorial, content: "met Koeneitra aan de Syrische kant van de lijn", status: accepted, about: e2}
  a2: {type: Demand, by: p3, to: [IL], content: "de heuvels rond de stad"}
  a3: {type: Proposal, by: p4, to: [p5], kind: territorial, content: "een gemengd bestuur over de Falklands", status: unanswered, about: e4}
  a4: {type: Proposal, by: p4, to: [AR], kind: territorial, content: "een gemengd bestuur over de Falklands", status: rejected, about: e4}
  c1: {type: Concession, by: p3, content: "genoegen met de straten"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: a1, by: p2, answer: accepted}
  r4: {to: a3, by: p5, answer: unanswered}
  r5: {to: a4, by: AR, answer: rejected}
