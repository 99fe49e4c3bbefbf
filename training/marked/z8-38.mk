 date 2018-11-19 Stoelendans rond [de Azovzee|l1]

Vier berichten van één dag, en op de grond onder de stoelen ligt zout.

Bericht één kwam van [Oekraïne|UA]. [Kiev|UA] {verzocht|s1} [de Raad van Europa|RE] een commissie van toezicht naar [de zee|l1] te zenden. [De secretaris-generaal|p1], [Ólöf Bjarnadóttir|p1], {stemde|r1} er binnen een etmaal mee in.

Bericht twee was uit [Moskou|RU], en het was er een van een nee. [De [Russische|RU] zaakgelastigde in Straatsburg|p2], [Fjodor Lapin|p2], {stuurde|r2} de commissie een brief van twee regels: 'Niet nodig. Niet welkom.' Ook een {bezoek|e1} van [Bjarnadóttir|p1] aan [Rostov|l2], dat voor volgende week op het program stond, werd {geannuleerd|o1}.

Bericht drie: [Roemenië|RO] ziet zichzelf als {go-between|e7}. [De [Roemeense|RO] president|p3] {tastte|s2} per {telefoon|e2} bij [Kiev|UA] af of een {rondetafel|e3+s6} in [Constanța|l3] haalbaar is. [Moskou|RU] zou, volgens [hem|p3], al {ja|r3} hebben gezegd. Een woordvoerder van [het Kremlin|RU] {weersprak|s3} dat een uur later. [Kiev|UA] {antwoordde|r4+a1} dat het de tafel liever in Odessa ziet staan.

Bericht vier, het kortste: [de gouverneur van Cherson|p4] en [[zijn|p4] evenknie van de Krim|p8] zijn bij een viskwekerij op de grens {verschenen|e4}, zonder pers en zonder mandaat, en hebben {afgesproken|e5} dat vissers voortaan op zondag mogen uitvaren. [De gouverneur|p4] {omschreef|s4} het als 'geen verdrag, een gewoonte'.

Van oudsher ligt hier de grens tussen mensen die met elkaar overweg kunnen en mensen die voor hen beslissen. In 2003 {tekenden|e6} [de presidenten van [Oekraïne|UA] en [Rusland|RU]|p5+p6] hier een {verdrag|e6} over de vrije vaart, in een dorp met een naam die niemand uitsprak. Het heeft lang stand gehouden, langer dan wie het bedacht had.

Ik heb [de voorzitter van de visserscoöperatie|p7] gevraagd wat [hij|p7] verwacht van dit alles. "Zout," {zei|s5} [hij|p7].
=====
entities:
  l1: {name: Azovzee, type: Place}
  UA: {name: Oekraïne, type: State}
  RE: {name: Raad van Europa, type: Organisation}
  p1: {name: Ólöf Bjarnadóttir, type: Person}
  RU: {name: Rusland, type: State}
  p2: {name: Fjodor Lapin, type: Person}
  l2: {name: Rostov, type: Place}
  RO: {name: Roemenië, type: State}
  p3: {name: president van Roemenië, type: Person}
  l3: {name: Constanța, type: Place}
  p4: {name: gouverneur van Cherson, type: Person}
  p5: {name: president van Oekraïne, type: Person}
  p6: {name: president van Rusland, type: Person}
  p7: {name: voorzitter van de visserscoöperatie, type: Person}
  p8: {name: gouverneur van de Krim, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: RE}
  - {person: p2, office: zaakgelastigde, of: RU}
  - {person: p3, office: president, of: RO}
  - {person: p5, office: president, of: UA}
  - {person: p6, office: president, of: RU}
events:
  e1: {type: Visit, label: bezoek van Bjarnadóttir aan Rostov, participants: [p1], place: l2, time: volgende week, factuality: counterfactual}
  e2: {type: Meeting, label: telefoontje van de Roemeense president, participants: [p3, UA], factuality: actual}
  e3: {type: Negotiation, label: rondetafel in Constanța, participants: [UA, RU], mediators: [RO], place: l3, factuality: possible}
  e7: {type: Mediation, label: Roemenië als go-between, participants: [UA, RU], mediators: [RO], factuality: possible}
  e4: {type: Meeting, label: ontmoeting bij de viskwekerij, participants: [p4, p8], factuality: actual}
  e5: {type: Agreement, label: afspraak over zondagse visserij, participants: [p4, p8], factuality: actual, part_of: e4}
  e6: {type: Agreement, label: verdrag over de vrije vaart, participants: [p5, p6], time: In 2003, factuality: actual}
acts:
  s1: {type: Proposal, by: UA, to: [RE], kind: other, content: een commissie van toezicht naar de zee te zenden, status: accepted}
  s2: {type: Proposal, by: p3, to: [UA], kind: talks, content: een rondetafel in Constanța, status: accepted, about: e3}
  s6: {type: Proposal, by: p3, to: [RU], kind: talks, content: een rondetafel in Constanța, status: accepted, about: e3, factuality: possible, source: p3}
  s3: {type: Statement, by: RU, content: weersprak dat, time: een uur later}
  a1: {type: Demand, by: UA, to: [RO], content: de tafel liever in Odessa, about: e3}
  s4: {type: Statement, by: p4, content: "geen verdrag, een gewoonte", about: e5}
  s5: {type: Statement, by: p7, content: Zout}
replies:
  r1: {to: s1, by: p1, answer: accepted}
  r2: {to: s1, by: p2, answer: rejected}
  r3: {to: s6, by: RU, answer: accepted}
  r4: {to: s2, by: UA, answer: accepted}
outcomes:
  o1: {of: e1, type: cancelled}
