 date 2025-03 LIVE – [M23|MX] {blijft weg|o1} uit [Luanda|l2], [Tshisekedi|p1] en [Kagame|p2] {duiken|e1} op in [Doha|l1]

**18.40 uur** - Verrassing in [Qatar|QAT]: de [Congolese|CON] president [Félix Tshisekedi|p1] en [zijn|p1] [Rwandese|RWA] ambtgenoot [Paul Kagame|p2] hebben elkaar vanmiddag {ontmoet|e1} in [Doha|l1]. [De emir|p3], sjeik [Tamim bin Hamad Al Thani|p3], {bracht|e2} [hen|p1+p2] bijeen. Na 45 minuten {pleitten|s1+s3} [de twee|p1+p2] samen voor "een onmiddellijk en onvoorwaardelijk {staakt-het-vuren|e14}". [M23|MX] heeft daar nog {niet op geantwoord|r1+r3}.

**16.15 uur** - "Niemand heeft [ons|AFC] in [Doha|l1] iets gevraagd." Dat {zegt|e3} [Corneille Nangaa|p4], leider van [de AFC|AFC], [het verbond waartoe [M23|MX] behoort|AFC]. [Hij|p4] {sluit|a1} niet uit dat [[zijn|p4] beweging|AFC] alsnog naar [Qatar|QAT] {komt|e4}, maar dan {wil|e5} [zij|AFC] rechtstreeks met [Kinshasa|CON] spreken en niet via [Kigali|RWA].

**13.02 uur** - Het {overleg|e6} in [Luanda|l2] van vandaag gaat {definitief niet door|o1}. Dat {maakt|e7} [Angola|ANG] bekend. De {delegatie|d1} van [de regering|CON], onder wie minister [Thérèse Kayikwamba|p5] en adviseur [Blaise Mukendi|p6], was al geland. [M23|MX] {trok|o1} zich gisteravond terug uit protest tegen de [Europese|EUR] sancties.

Reactie [Brussel|EUR]

**11.30 uur** - [De EU|EUR] {haalt|e8+r2} de sancties niet van tafel. [Rwanda|RWA] had daar vanochtend om {verzocht|s2}. "Wie steden inneemt, wordt niet beloond", {aldus|e9} buitenlandchef [Kaja Kallas|p7].

**10.05 uur** - De [Angolese|ANG] president [João Lourenço|p8], die sinds 2022 tussen [Congo|CON] en [Rwanda|RWA] {bemiddelt|e10}, denkt erover de klus neer te leggen. Een woordvoerder wil dat bevestigen noch ontkennen. Intussen hebben de landen van [de EAC|EAC] en [de SADC|SAD] drie oud-presidenten {naar voren geschoven|s4}, onder wie [de Keniaan|p9] [Uhuru Kenyatta|p9]. [Zij|p9] zouden vanaf april in [Nairobi|l3] [alle partijen|CON+RWA+MX] kunnen {ontvangen|e11}.

**08.50 uur** - [M23|MX] {laat|e12} weten [Walikale|l4] te verlaten "als gebaar van goede wil". [Het [Congolese|CON] leger|CON2] {spreekt|e13} van een toneelstuk.
=====
entities:
  p1: {name: Félix Tshisekedi, type: Person}
  p2: {name: Paul Kagame, type: Person}
  p3: {name: Tamim bin Hamad Al Thani, type: Person}
  p4: {name: Corneille Nangaa, type: Person}
  p5: {name: Thérèse Kayikwamba, type: Person}
  p6: {name: Blaise Mukendi, type: Person}
  p7: {name: Kaja Kallas, type: Person}
  p8: {name: João Lourenço, type: Person}
  p9: {name: Uhuru Kenyatta, type: Person}
  CON: {name: Congo, type: State}
  RWA: {name: Rwanda, type: State}
  QAT: {name: Qatar, type: State}
  ANG: {name: Angola, type: State}
  MX: {name: M23, type: Organisation}
  AFC: {name: AFC, type: Organisation}
  EUR: {name: Europese Unie, type: Organisation}
  EAC: {name: EAC, type: Organisation}
  SAD: {name: SADC, type: Organisation}
  CON2: {name: Congolese leger, type: Organisation}
  l1: {name: Doha, type: Place}
  l2: {name: Luanda, type: Place}
  l3: {name: Nairobi, type: Place}
  l4: {name: Walikale, type: Place}
offices:
  - {person: p1, office: president, of: CON}
  - {person: p2, office: president, of: RWA}
  - {person: p3, office: emir, of: QAT}
  - {person: p4, office: leider, of: AFC}
  - {person: p5, office: minister, of: CON}
  - {person: p6, office: adviseur, of: CON}
  - {person: p7, office: buitenlandchef, of: EUR}
  - {person: p8, office: president, of: ANG}
events:
  e1: {type: Meeting, label: ontmoeting Tshisekedi-Kagame in Doha, participants: [p1, p2], mediators: [p3], place: l1, time: vanmiddag, factuality: actual}
  e2: {type: Mediation, label: emir brengt Tshisekedi en Kagame bijeen, participants: [p1, p2], mediators: [p3], place: l1, time: vanmiddag, factuality: actual, part_of: e1}
  e4: {type: Negotiation, label: mogelijke komst van M23 naar Qatar, participants: [MX, CON], place: QAT, factuality: possible, source: p4}
  e6: {type: Negotiation, label: overleg in Luanda, participants: [CON, MX], place: l2, time: vandaag, factuality: counterfactual}
  e10: {type: Mediation, label: Lourenço bemiddelt tussen Congo en Rwanda, participants: [CON, RWA], mediators: [p8], time: sinds 2022, factuality: actual}
  e11: {type: Mediation, label: oud-presidenten ontvangen mogelijk alle partijen in Nairobi, participants: [CON, RWA, MX], mediators: [p9, EAC, SAD], place: l3, time: vanaf april, factuality: possible}
  e14: {type: Agreement, participants: [CON, MX], factuality: possible}
acts:
  e3: {type: Statement, by: p4, content: Niemand heeft ons in Doha iets gevraagd}
  e5: {type: Demand, by: p4, to: [CON], content: rechtstreeks met Kinshasa spreken}
  e7: {type: Statement, by: ANG, content: Het overleg in Luanda van vandaag gaat definitief niet door}
  e8: {type: Statement, by: EUR, content: de sancties niet van tafel}
  e9: {type: Statement, by: p7, content: 'Wie steden inneemt, wordt niet beloond'}
  e12: {type: Concession, by: MX, to: [CON], content: Walikale te verlaten}
  e13: {type: Statement, by: CON2, content: een toneelstuk}
  s1: {type: Proposal, by: p1, to: [MX], kind: ceasefire, content: een onmiddellijk en onvoorwaardelijk staakt-het-vuren, status: unanswered}
  s2: {type: Proposal, by: RWA, to: [EUR], kind: sanctions_relief, status: rejected, content: de sancties}
  s3: {type: Proposal, by: p2, to: [MX], kind: ceasefire, status: unanswered, content: een onmiddellijk en onvoorwaardelijk staakt-het-vuren}
  s4: {type: Proposal, by: EAC, to: [CON, MX], kind: mediation_offer, status: proposed, content: drie oud-presidenten naar voren geschoven}
  a1: {type: Statement, by: p4, content: zijn beweging alsnog naar Qatar komt}
replies:
  r1: {to: s1, by: MX, answer: unanswered}
  r2: {to: s2, by: EUR, answer: rejected}
  r3: {to: s3, by: MX, answer: unanswered}
delegations:
  d1: {of: CON, head: null, members: [p5, p6], event: e6}
outcomes:
  o1: {of: e6, type: cancelled}
