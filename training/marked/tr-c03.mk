 date 2024-06 Achter kloostermuren werd {gepraat|e1} over [Cabo Delgado|l1], en niemand mocht het weten

Wie in april langs het klooster boven [Pemba|l2] liep, zag hooguit een extra auto op de binnenplaats. Binnen zaten, voor het eerst in zeven jaar, [afgezanten van de [Mozambikaanse|MOZ] regering|MOZ] tegenover mannen die {namens|e1} [de opstandelingen van ASWJ|ASW] spraken. De {gesprekken|e1} werden voorgezeten door bisschop [Tomás Limbala|p1], met [de gemeenschap van Sant'Egidio|SAN] als facilitator.

Drie dagen duurde het. Daarna {liep|o1} [de delegatie van [ASWJ|ASW]|ASW] boos de zaal uit. Dat vertellen vier betrokkenen aan deze krant.

[Rwandese|RWA] troepen

De {breuk|o1} ontstond over [Rwanda|RWA]. [De woordvoerder van [de opstandelingen|ASW]|p2], [een voormalige visser|p2] die zich [Abu Sulaifa|p2] noemt, {verlangde|e3} dat [Kigali|RWA] [zijn|RWA] soldaten uit [Palma|l3] terugtrok. "Zolang die er zitten, praten [wij|ASW] met een geweer op tafel," zou [hij|p2] hebben {gezegd|e4}. [Maputo|MOZ] {weigerde|r3}. Onderminister [Celeste Nhantumbo|p3], die [de {regeringsploeg|d1}|MOZ] leidde, kwam met een {tussenvoorstel|s1}: een {gevangenenruil|e10} van twintig tegen twintig. Een {antwoord|r1} bleef uit. [Sant'Egidio|SAN] {bepleitte|s2} nog een {bestand|e11} voor de duur van de cashewoogst.

Dat er nooit {onderhandeld|e1:counterfactual} is, zoals president [Filipe Nyusi|p4] vorige maand {volhield|e5}, klopt dus niet. Een {topontmoeting|e6} tussen [Nyusi|p4] en [de leiding van [ASWJ|ASW]|ASW] heeft echter {nooit plaatsgehad|o2}, hoe hardnekkig dat gerucht in [Pemba|l2] ook is.

Vervolg

Of er een tweede {ronde|e7} komt, hangt af van [de SADC|SAD]. [Het regionale blok|SAD], waarvan de missie in juli vertrekt, zou de gastheer kunnen worden in [Dar es Salaam|l4]. [Tanzania|TAN] heeft daar al mee {ingestemd|a1}, op {voorwaarde|e8} dat [Mozambique|MOZ] zelf het verzoek indient. [Limbala|p1], [een man van weinig woorden|p1], {waarschuwt|e9} intussen dat de jongeren in de heuvels hun geduld verliezen als de politici blijven zwijgen.
=====
entities:
  p1: {name: Tomás Limbala, type: Person}
  p2: {name: Abu Sulaifa, type: Person}
  p3: {name: Celeste Nhantumbo, type: Person}
  p4: {name: Filipe Nyusi, type: Person}
  MOZ: {name: Mozambique, type: State}
  RWA: {name: Rwanda, type: State}
  TAN: {name: Tanzania, type: State}
  ASW: {name: ASWJ, type: Organisation}
  SAN: {name: Sant'Egidio, type: Organisation}
  SAD: {name: SADC, type: Organisation}
  l1: {name: Cabo Delgado, type: Place}
  l2: {name: Pemba, type: Place}
  l3: {name: Palma, type: Place}
  l4: {name: Dar es Salaam, type: Place}
offices:
  - {person: p3, office: onderminister, of: MOZ}
  - {person: p2, office: woordvoerder, of: ASW}
  - {person: p4, office: president, of: MOZ}
events:
  e1: {type: Negotiation, label: gesprekken regering-ASWJ in Pemba, participants: [MOZ, ASW], mediators: [p1], place: l2, time: april, factuality: actual, facilitators: [SAN]}
  e6: {type: Meeting, label: topontmoeting Nyusi-ASWJ, participants: [p4, ASW], factuality: counterfactual}
  e7: {type: Negotiation, label: mogelijke tweede ronde in Dar es Salaam, participants: [MOZ, ASW], place: l4, factuality: possible, hosts: [SAD], after: e1}
  e10: {type: Agreement, participants: [MOZ, ASW], factuality: possible}
  e11: {type: Agreement, participants: [MOZ, ASW], factuality: possible}
acts:
  e3: {type: Demand, by: p2, to: [RWA], content: Kigali zijn soldaten uit Palma terugtrok}
  e4: {type: Statement, by: p2, factuality: possible, content: 'Zolang die er zitten, praten wij met een geweer op tafel'}
  e5: {type: Statement, by: p4, time: vorige maand, content: Dat er nooit onderhandeld is}
  e8: {type: Demand, by: TAN, to: [MOZ], content: Mozambique zelf het verzoek indient}
  e9: {type: Warning, by: p1, content: de jongeren in de heuvels hun geduld verliezen als de politici blijven zwijgen}
  s1: {type: Proposal, by: p3, to: [ASW], kind: prisoner_exchange, content: een gevangenenruil van twintig tegen twintig, status: unanswered}
  s2: {type: Proposal, by: SAN, kind: ceasefire, content: een bestand voor de duur van de cashewoogst, status: proposed, to: [MOZ, ASW]}
  a1: {type: Concession, by: TAN, content: zou de gastheer kunnen worden in Dar es Salaam}
replies:
  r1: {to: s1, by: ASW, answer: unanswered}
  r3: {to: e3, by: MOZ, answer: rejected}
delegations:
  d1: {of: MOZ, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e6, type: cancelled}
