 date 2025-01-09 [Burundi|BI] laat grens met [Rwanda|RW] op slot

Geen bus, geen vrachtwagen, geen bruiloftsstoet: ook een jaar na de sluiting komt er bij Ruhwa niemand over de Ruzizi. [De woordvoerder van president [Evariste Ndayishimiye|p1]|p3] {ontkende|a1} donderdag op de radio berichten als zou in [Zanzibar|l1] een {akkoord|e1} zijn {gesloten|e1} over heropening.

Dat er in [Zanzibar|l1] is {gepraat|e2}, over de kerstdagen, ontkent [hij|p3] dan weer niet. [Een [Tanzaniaanse|TZ] ex-minister|p4] zat er [de twee inlichtingendiensten|BI+RW] voor. [Kigali|RW] {stelde|s1} voor de grens per 1 februari te openen, te beginnen met de handel. Voor [Bujumbura|BI] is dat {uitgesloten|r1} {zolang|a2} [Rwanda|RW] de plegers van de couppoging van 2015 niet uitlevert.

[Ndayishimiye|p1] en [zijn|p1] [Rwandese|RW] evenknie [Paul Kagame|p2] hebben [elkaar|p1+p2] sinds juli 2023 niet meer {gezien|e3}. Of [ze|p1+p2] in februari allebei naar [Addis Abeba|l2] {komen|e5}, voor de {top|e4} van [de Afrikaanse Unie|AU], is niet zeker.

Suiker

In Bujumbura staan automobilisten drie dagen in de rij voor benzine. Suiker is er alleen via via te krijgen. Onderwijzeres Spès verdient 270.000 frank, op de zwarte markt nog geen 40 euro. "Vroeger ging ik in Butare naar de oogarts", zegt ze. "Nu zie ik het wel. Of niet."
=====
entities:
  BI: {name: "Burundi", type: State}
  RW: {name: "Rwanda", type: State}
  TZ: {name: "Tanzania", type: State}
  AU: {name: "Afrikaanse Unie", type: Organisation}
  p1: {name: "Evariste Ndayishimiye", type: Person}
  p2: {name: "Paul Kagame", type: Person}
  l1: {name: "Zanzibar", type: Place}
  l2: {name: "Addis Abeba", type: Place}
  p3: {name: "woordvoerder van president Evariste Ndayishimiye", type: Person}
  p4: {name: "Tanzaniaanse ex-minister", type: Person}
offices:
  - {person: p1, office: "president", of: BI}
  - {person: p2, office: "evenknie", of: RW}
  - {person: p3, office: "woordvoerder", of: BI}
  - {person: p4, office: "ex-minister", of: TZ}
events:
  e1: {type: Agreement, participants: [BI, RW], place: l1, factuality: counterfactual}
  e2: {type: Negotiation, participants: [BI, RW], mediators: [p4], place: l1, time: "over de kerstdagen", factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], time: "sinds juli 2023", factuality: counterfactual}
  e4: {type: Meeting, participants: [AU], place: l2, time: "in februari", factuality: planned}
  e5: {type: Visit, participants: [p1, p2], place: l2, time: "in februari", factuality: possible}
acts:
  a1: {type: Statement, by: p3, content: "berichten als zou in Zanzibar een akkoord zijn gesloten"}
  a2: {type: Demand, by: BI, to: [RW], content: "Rwanda de plegers van de couppoging van 2015 niet uitlevert"}
  s1: {type: Proposal, by: RW, to: [BI], kind: other, content: "de grens per 1 februari te openen", status: rejected}
replies:
  r1: {to: s1, by: BI, answer: rejected}
