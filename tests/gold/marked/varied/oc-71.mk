 date 2024-09-26 [UNSMIL|UN] {verwelkomt|s1} {overeenkomst|e1} over centrale bank

TRIPOLI, 26 september 2024 - [De Missie van de Verenigde Naties in Libië|UN] is {verheugd|s1} dat vertegenwoordigers van [het Huis van Afgevaardigden|HA] en [de Hoge Raad van State|HR] vandaag hebben {geparafeerd|e1+o1} wat in vier ronden van door [UNSMIL|UN] gefaciliteerde {gesprekken|e2} is bereikt: de benoeming, binnen een week, van [Naji Issa|p1] tot gouverneur van de Centrale Bank.

De ceremonie, in het missiekantoor te [Tripoli|l1], werd bijgewoond door ambassadeurs van [Italië|IT], [Turkije|TR] en [Egypte|EG]. Voor [het Huis|HA] {tekende|d1+d2+e1} [Al-Hadi al-Saghir|p2], voor [de Raad|HR] [Abdul Jalil al-Shawish|p3].

De {crisis|e3} begon op 18 augustus toen [de Presidentiële Raad|PR] de vorige gouverneur, [Sadiq al-Kabir|p9], ontsloeg. [De autoriteiten in het oosten|OO] legden de olie-uitvoer stil en {stelden|a1} voor de hervatting [zijn|p9] terugkeer als {eis|a1}. Daarvan hebben [zij|OO] in de derde ronde {afgezien|c1}. Een {bod|a2} van [de [Maltese|MT] regering|MT] om [de partijen|HA+HR] in [Valletta|l2] {bijeen|e5} te brengen, werd door [het Huis|HA] {afgeslagen|r2}, omdat [het|HA] voor oplossingen 'op Libische bodem' is.

Plaatsvervangend speciaal vertegenwoordiger [Stephanie Koury|p4] {riep|a3} alle partijen op de velden nu zonder uitstel te heropenen. Op die {oproep|a3} is van de zijde van veldmaarschalk [Haftar|p5] {nog niet gereageerd|r3}. [Zij|p4] {waarschuwde|w1} dat "een gouverneur geen staat maakt": over eenmaking van regering en leger is niet {gesproken|e4}.

De olieprijs daalde donderdag met drie procent tot 71,60 dollar.
=====
entities:
  UN: {name: UNSMIL, type: Organisation}
  HA: {name: Huis van Afgevaardigden, type: Organisation}
  HR: {name: Hoge Raad van State, type: Organisation}
  PR: {name: Presidentiële Raad, type: Organisation}
  OO: {name: autoriteiten in het oosten, type: Organisation}
  IT: {name: Italië, type: State}
  TR: {name: Turkije, type: State}
  EG: {name: Egypte, type: State}
  MT: {name: Malta, type: State}
  p1: {name: Naji Issa, type: Person}
  p2: {name: Al-Hadi al-Saghir, type: Person}
  p3: {name: Abdul Jalil al-Shawish, type: Person}
  p4: {name: Stephanie Koury, type: Person}
  p5: {name: Haftar, type: Person}
  p9: {name: Sadiq al-Kabir, type: Person}
  l2: {name: Valletta, type: Place}
  l1: {name: Tripoli, type: Place}
offices:
  - {person: p4, office: plaatsvervangend speciaal vertegenwoordiger, of: UN}
  - {person: p5, office: veldmaarschalk, of: OO}
events:
  e1: {type: Agreement, label: overeenkomst over de centrale bank, participants: [HA, HR, p2, p3], facilitators: [UN], observers: [IT, TR, EG], place: l1, time: vandaag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [HA, HR], facilitators: [UN], time: in vier ronden, factuality: actual}
  e3: {type: Conflict, label: crisis om de centrale bank, participants: [PR, OO], time: op 18 augustus, factuality: actual}
  e4: {type: Negotiation, label: overleg over eenmaking van regering en leger, factuality: counterfactual}
  e5: {type: Negotiation, participants: [HA, HR], hosts: [MT], place: l2, factuality: counterfactual}
acts:
  s1: {type: Statement, by: UN, content: "verwelkomt overeenkomst over centrale bank", about: e1}
  a1: {type: Demand, by: OO, content: "zijn terugkeer"}
  c1: {type: Concession, by: OO, content: "zijn terugkeer", about: e2}
  a2: {type: Proposal, by: MT, to: [HA, HR], kind: talks, content: "om de partijen in Valletta bijeen te brengen", status: rejected}
  a3: {type: Demand, by: p4, to: [OO], content: "de velden nu zonder uitstel te heropenen"}
  w1: {type: Warning, by: p4, content: "een gouverneur geen staat maakt"}
replies:
  r2: {to: a2, by: HA, answer: rejected}
  r3: {to: a3, by: p5, answer: unanswered}
delegations:
  d1: {of: HA, head: p2, members: [], event: e2}
  d2: {of: HR, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e2, type: agreement}
