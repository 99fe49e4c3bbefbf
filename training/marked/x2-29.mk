 date 2012-10-08 [Manila|PH] en [MILF|MF] {bezegelen|e1} {raamakkoord|e1}, [Maleisië|MY] staat borg

[KUALA LUMPUR|l1] - Na vijftien jaar, negenendertig rondes en vier presidenten hebben [de Filipijnen|PH] en [het Moro Islamitisch Bevrijdingsfront|MF] een {raamakkoord|e1} {op zak|o1}. De handtekeningen {vallen|e2} op 15 oktober in [het paleis van Malacañang|l2].

[Maleisië|MY], dat de {besprekingen|e3} al die tijd onderdak bood en {begeleidde|e4}, blijft als garant aan boord. [Het|MY] {levert|s1} zestig ongewapende waarnemers. De [Maleisische|MY] facilitator [Tengku Azlan|p1] {omschreef|s4} het resultaat als "een brug met aan beide kanten nog een stuk moeras".

Dat moeras heet ontwapening. [Manila|PH] {wou|a1} dat [het front|MF] [zijn|MF] 11.000 geweren binnen het jaar zou inleveren. [De Moro-leiding|MF] {weigert|r1} een termijn, maar {aanvaardt|s2} wel dat een derde land de wapens komt tellen. [Noorwegen|NO1], [Turkije|TR] en [Brunei|BN] zijn daarvoor {gepolst|s3+s5}. [Ankara|TR] {hapte toe|r2}, [de twee andere|NO1+BN] {bekijken|r3} het.

[De regering|PH] liet zich vertegenwoordigen door {vijf mensen|d1}: decaan [Marvic Leyson|p2] als voorzitter, generaal b.d. [Ramon Santillan|p3], twee vrouwen uit het middenveld en een moslimadvocaat. Aan de overzijde {voerde|d2} [Mohagher Dimaporo|p4] de rij aan.
=====
entities:
  PH: {name: Filipijnen, type: State}
  MF: {name: Moro Islamitisch Bevrijdingsfront, type: Organisation}
  MY: {name: Maleisië, type: State}
  l1: {name: Kuala Lumpur, type: Place}
  l2: {name: paleis van Malacañang, type: Place}
  p1: {name: Tengku Azlan, type: Person}
  NO1: {name: Noorwegen, type: State}
  TR: {name: Turkije, type: State}
  BN: {name: Brunei, type: State}
  p2: {name: Marvic Leyson, type: Person}
  p3: {name: Ramon Santillan, type: Person}
  p4: {name: Mohagher Dimaporo, type: Person}
offices:
  - {person: p1, office: facilitator, of: MY}
  - {person: p2, office: decaan, of: PH}
  - {person: p3, office: generaal b.d., of: PH}
events:
  e1: {type: Agreement, label: raamakkoord, participants: [PH, MF], guarantors: [MY], place: l1, factuality: actual, part_of: e3}
  e2: {type: Agreement, label: ondertekening in Malacañang, participants: [PH, MF], place: l2, time: op 15 oktober, factuality: planned}
  e3: {type: Negotiation, label: besprekingen in Kuala Lumpur, participants: [PH, MF], facilitators: [p1], hosts: [MY], place: l1, time: vijftien jaar, factuality: actual}
  e4: {type: Mediation, label: Maleisische begeleiding, participants: [PH, MF], mediators: [MY, p1], place: l1, factuality: actual}
acts:
  s1: {type: Concession, by: MY, to: [PH, MF], content: "zestig ongewapende waarnemers"}
  s4: {type: Statement, by: p1, content: "een brug met aan beide kanten nog een stuk moeras", about: e1}
  a1: {type: Demand, by: PH, to: [MF], content: "dat het front zijn 11.000 geweren binnen het jaar zou inleveren"}
  s2: {type: Concession, by: MF, to: [PH], content: "dat een derde land de wapens komt tellen"}
  s3: {type: Proposal, by: PH, to: [TR], kind: other, content: "dat een derde land de wapens komt tellen", status: accepted}
  s5: {type: Proposal, by: PH, to: [NO1, BN], kind: other, content: "dat een derde land de wapens komt tellen", status: unanswered}
replies:
  r1: {to: a1, by: MF, answer: rejected}
  r2: {to: s3, by: TR, answer: accepted}
  r3: {to: s5, answer: unanswered}
delegations:
  d1: {of: PH, head: p2, members: [p3], event: e3}
  d2: {of: MF, head: p4, members: [], event: e3}
outcomes:
  o1: {of: e3, type: partial_agreement}
