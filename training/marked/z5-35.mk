 date 2016-11-24 De Gentse dagen van [Dag Oftedal|p1]: het Saharaplan dat {sneuvelde|o1} op een komma

Reportage

[GENT|l1] - De portier van hotel Poortackere weet het nog. "[Ze|MA+PO] vroegen om aparte liften", vertelt Roland Mestdagh, 74. "Eén voor de [Marokkanen|MA], één voor [die van de woestijn|PO]. Wij hadden er maar één."

We schrijven oktober 1996. Terwijl de rest van de stad zich opmaakte voor Halloween, huisden in het voormalige klooster [twee groepjes mannen|MA+PO] die [mekaar|MA+PO] in geen vijf jaar een hand hadden gegeven: [vertegenwoordigers van [Marokko|MA]|MA] enerzijds, [het Polisario-front|PO] anderzijds. De [Noor|NOR] [Dag Oftedal|p1], oud-burgemeester van Tromsø, had [ze|MA+PO] er in het grootste geheim {samengebracht|e1}.

De methode-Oftedal

Van vergaderen hield [hij|p1] niet. [Hij|p1] nam [de afgevaardigden|MA+PO] per twee mee op wandel langs de Leie, telkens een [Marokkaan|MA] en een [Saharaan|PO]. Zo rijpte het {idee|a4+a5} van een voorlopige deling: het noorden voor [Rabat|MA], het zuiden rond Dakhla voor [Polisario|PO], en na tien jaar opnieuw praten. [Abdelhaq Benchekroun|p2], die [de koning|p3] {vertegenwoordigde|d1}, {verslikte|r1} zich naar verluidt in [zijn|p2] koffie, maar bleef. [Brahim Salek Ould Hamdi|p4], [zijn|p2] tegenpool, {las|r2} het drie keer en zei: "Dit is de eerste zin waar [ik|p4] op kan slapen."

Een {akkoord|e3} in beginsel lag er op de zesde dag. Toen brak de hel los. Volgens de Franse versie mochten vluchtelingen terug 'na telling, op aanvraag'; volgens de Arabische 'na telling op aanvraag'. Zonder komma dus. Dat scheelde tachtigduizend mensen.

[Benchekroun|p2] {liet|a1+r3} de deling vallen en {sommeerde|a2} een volledige erkenning van [de koning|p3]. [Ould Hamdi|p4] was al naar het station.

Wie wist ervan?

[België|BE] zegt tot op vandaag {van niets geweten|a3} te hebben. In het archief van Buitenlandse Zaken ligt nochtans een kattebelletje: 'Kamer 11 en kamer 34 naar luchthaven brengen, a.u.b. apart.'

[Oftedal|p1] deed in 2001 een {nieuwe poging|e4}, in [Las Palmas|l3]. Die werd twee weken voor de start {afgeblazen|o2} toen [Algerije|DZ] [zijn|DZ] steun introk. [Hij|p1] stierf in 2009.

Mestdagh baat nu een fietsenwinkel uit. De komma? "Ik heb het niet zo op leestekens."
=====
entities:
  MA: {name: Marokko, type: State}
  PO: {name: Polisario, type: Organisation}
  NOR: {name: Noorwegen, type: State}
  BE: {name: België, type: State}
  DZ: {name: Algerije, type: State}
  l1: {name: Gent, type: Place}
  l3: {name: Las Palmas, type: Place}
  p1: {name: Dag Oftedal, type: Person}
  p2: {name: Abdelhaq Benchekroun, type: Person}
  p3: {name: koning van Marokko, type: Person}
  p4: {name: Brahim Salek Ould Hamdi, type: Person}
offices:
  - {person: p3, office: koning, of: MA}
events:
  e1: {type: Negotiation, label: geheim overleg in Gent, participants: [MA, PO], mediators: [p1], place: l1, time: oktober 1996, factuality: actual}
  e3: {type: Agreement, label: akkoord in beginsel over een deling, participants: [MA, PO], mediators: [p1], place: l1, time: op de zesde dag, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: nieuwe poging in Las Palmas, participants: [MA, PO], mediators: [p1], place: l3, time: in 2001, factuality: counterfactual}
acts:
  a1: {type: Statement, by: p2, content: de deling, about: e3}
  a2: {type: Demand, by: p2, to: [PO], content: een volledige erkenning van de koning}
  a3: {type: Statement, by: BE, content: van niets geweten, about: e1}
  a4: {type: Proposal, by: p1, to: [MA], kind: territorial, content: "het noorden voor Rabat, het zuiden rond Dakhla voor Polisario, en na tien jaar opnieuw praten", status: rejected}
  a5: {type: Proposal, by: p1, to: [PO], kind: territorial, content: "het noorden voor Rabat, het zuiden rond Dakhla voor Polisario, en na tien jaar opnieuw praten", status: accepted}
replies:
  r1: {to: a4, by: p2, answer: unanswered}
  r2: {to: a5, by: p4, answer: accepted}
  r3: {to: a4, by: p2, answer: rejected}
delegations:
  d1: {of: MA, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e4, type: cancelled}
