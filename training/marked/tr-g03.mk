 date 2025-06 Hoe het {overleg|e1} in [Wenen|l1] {mislukte|o3}

Woensdagochtend, kwart over acht. In de lobby van [hotel Imperial|l2] staat een rij koffers. [De [Iraanse|IRA] delegatie|IRA] {vertrekt|o1}, drie dagen te vroeg. Een reconstructie op basis van gesprekken met zes betrokkenen.

Maandag: goede moed

Als [de [Amerikaanse|VER] hoofdonderhandelaarster|p1] [Karen Delgado|p1] maandag in [Wenen|l1] {landt|e12}, is de stemming opperbest. [Oman|OMA], dat al sinds februari tussen [Washington|VER] en [Teheran|IRA] {bemiddelt|e2}, heeft een {tekst|s1+s2} van vier bladzijden klaar. [Oostenrijk|OOS] stelt de zalen ter beschikking en houdt zich verder afzijdig. [Delgado|p1] wordt {vergezeld|d1} door atoomexpert [Paul Renner|p2] en jurist [Amy Cho|p3].

Aan de overkant zit [Reza Farahani|p4], die de [Iraanse|IRA] {ploeg|d2} leidt. [Hij|p4] kent [Delgado|p1] nog van vroeger. Kan [ik|p4] [haar|p1] vertrouwen? Die vraag laat [hem|p4] niet los, vertelt [hij|p4] later aan een medewerker.

Dinsdag: het kantelpunt

Dinsdagmiddag {legt|s1+s2} de [Omaanse|OMA] minister [Badr al-Busaidi|p5] een {compromis|s1+s2} voor: [Iran|IRA] bevriest [zijn|IRA] verrijking zes maanden, de [Verenigde Staten|VER] geven bevroren tegoeden vrij. [Delgado|p1] {aanvaardt|r1}, op {voorwaarde|e3} dat inspecteurs meteen toegang krijgen tot [Fordo|l3]. [Farahani|p4] vraagt {bedenktijd|r2}. Een {antwoord|r2} zal nooit komen.

Om 23 uur hebben [de twee|p1+p4] nog een {gesprek|e4} onder vier ogen in [de hotelbar|l2]. [Delgado|p1] {biedt|s3} aan om de sancties op medicijnen te schrappen. 'Te weinig, te laat', {bromt|e5+r3} [Farahani|p4].

Woensdag: de koffers

's Nachts {belt|e6} [Farahani|p4] met [Teheran|IRA]. Wat er gezegd is, weet niemand. Maar om acht uur {stapt|o1} [de [Iraanse|IRA] ploeg|IRA] op. De geplande {persconferentie|e7} van [al-Busaidi|p5] wordt {geschrapt|o2}.

Had [Washington|VER] de tegoeden eerder vrijgegeven, dan was er dinsdag een {akkoord|e8} geweest, {meent|a1} een Europese diplomaat. Volgens een [Amerikaanse|VER] bron is {dat|a2} onzin: [Teheran|IRA] zou in het geheim al met [Moskou|RUS] hebben {onderhandeld|e9} over een alternatief. [Iran|IRA] {ontkent|e10} dat.

En nu? [Al-Busaidi|p5] {wil|s4+s5} [de partijen|VER+IRA] in juli naar [Muscat|l4] {halen|e11}. [Washington|VER] heeft al {toegezegd|r4}. [Teheran|IRA] {zwijgt|r5}.
=====
entities:
  p1: {name: Karen Delgado, type: Person}
  p2: {name: Paul Renner, type: Person}
  p3: {name: Amy Cho, type: Person}
  p4: {name: Reza Farahani, type: Person}
  p5: {name: Badr al-Busaidi, type: Person}
  VER: {name: Verenigde Staten, type: State}
  IRA: {name: Iran, type: State}
  OMA: {name: Oman, type: State}
  OOS: {name: Oostenrijk, type: State}
  RUS: {name: Rusland, type: State}
  l1: {name: Wenen, type: Place}
  l2: {name: hotel Imperial, type: Place}
  l3: {name: Fordo, type: Place}
  l4: {name: Muscat, type: Place}
offices:
  - {person: p1, office: hoofdonderhandelaarster, of: VER}
  - {person: p5, office: minister, of: OMA}
events:
  e1: {type: Negotiation, label: overleg VS-Iran in Wenen, participants: [VER, IRA, p1, p4], mediators: [OMA], place: l1, time: maandag, factuality: actual}
  e2: {type: Mediation, label: Oman bemiddelt tussen Washington en Teheran, participants: [VER, IRA], mediators: [OMA], time: sinds februari, factuality: actual}
  e4: {type: Meeting, label: gesprek onder vier ogen Delgado-Farahani, participants: [p1, p4], place: l2, time: Om 23 uur, factuality: actual, part_of: e1}
  e6: {type: Meeting, label: telefoongesprek van Farahani met Teheran, participants: [p4, IRA], time: '''s Nachts', factuality: actual}
  e7: {type: PressConference, label: geschrapte persconferentie van al-Busaidi, participants: [p5], factuality: counterfactual}
  e8: {type: Agreement, label: akkoord dat er dinsdag had kunnen zijn, participants: [VER, IRA], time: dinsdag, factuality: counterfactual, source: een Europese diplomaat}
  e9: {type: Negotiation, label: beweerd geheim overleg Iran-Rusland, participants: [IRA, RUS], factuality: possible, source: een Amerikaanse bron}
  e11: {type: Negotiation, label: mogelijke gesprekken in Muscat, participants: [VER, IRA], place: l4, time: in juli, factuality: possible, after: e1}
  e12: {place: l1, time: maandag, type: Visit, participants: [p1], factuality: actual}
acts:
  e3: {type: Demand, by: p1, time: Dinsdagmiddag, to: [IRA], content: inspecteurs meteen toegang krijgen tot Fordo}
  e5: {type: Statement, by: p4, content: 'Te weinig, te laat'}
  e10: {type: Statement, by: IRA, content: in het geheim al met Moskou hebben onderhandeld over een alternatief}
  s1: {type: Proposal, by: p5, to: [VER], kind: sanctions_relief, status: accepted, content: 'Iran bevriest zijn verrijking zes maanden, de Verenigde Staten geven bevroren tegoeden vrij'}
  s2: {type: Proposal, by: p5, to: [IRA], kind: sanctions_relief, status: unanswered, content: 'Iran bevriest zijn verrijking zes maanden, de Verenigde Staten geven bevroren tegoeden vrij'}
  s3: {type: Proposal, by: p1, to: [p4], kind: sanctions_relief, status: rejected, content: de sancties op medicijnen te schrappen}
  s4: {type: Proposal, by: p5, to: [VER], kind: talks, status: accepted, content: de partijen in juli naar Muscat halen}
  s5: {type: Proposal, by: p5, to: [IRA], kind: talks, status: unanswered, content: de partijen in juli naar Muscat halen}
  a1: {type: Statement, by: een Europese diplomaat, content: dan was er dinsdag een akkoord geweest}
  a2: {type: Statement, by: een Amerikaanse bron, content: is dat onzin}
replies:
  r1: {to: s1, by: p1, answer: accepted}
  r2: {to: s2, by: p4, answer: unanswered}
  r3: {to: s3, by: p4, answer: rejected}
  r4: {to: s4, by: VER, answer: accepted}
  r5: {to: s5, by: IRA, answer: unanswered}
delegations:
  d1: {of: VER, head: p1, members: [p2, p3], event: e1}
  d2: {of: IRA, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: walkout}
  o2: {of: e7, type: cancelled}
  o3: {of: e1, type: no_breakthrough}
