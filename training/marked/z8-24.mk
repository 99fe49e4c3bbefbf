 date 2021-11-25 Twee tafels, één lift

[CAÏRO|l1] - In hetzelfde hotel aan de Nijl, maar op verschillende verdiepingen, is donderdag over twee oorlogen {gepraat|e1+e2}. Op de vierde zaten [Hamas|HA] en [Fatah|FT] {bijeen|e1}, op de negende [Soedan|SD] en [Ethiopië|ET]. De [Egyptische|EG] inlichtingenchef [Ashraf Mansour|p1] nam telkens de lift.

Op vier werd het niets. [Fatah|FT], met [Rula Nasser|p2] {aan het roer|d1}, {eiste|a1} de sleutels van de ministeries in Gaza terug. [Hamas|HA] was met negen man {komen opdagen|d2}, maar zonder volmacht, en {antwoordde|r1} dat [het|HA] daarover "elders" moest beslissen. Om vier uur {stapte|o1} [Nasser|p2] op. De volgende {bijeenkomst|e3}, gepland voor zondag, {komt|o2} te vervallen.

Op negen liep het anders. [Addis Abeba|ET] had generaal [Tsegaye Bulcha|p3] {gezonden|d3}; namens [Khartoem|SD] {sprak|d4} staatssecretaris [Amna Dirar|p4], bijgestaan door twee hydrologen. [Bulcha|p3] {stelde|s1} een bestand van zes weken langs de grens bij [al-Fashaga|l2] voor. [Dirar|p4] ging ermee {akkoord|r2}, op {voorwaarde|a2} dat de oogst mocht worden binnengehaald. "Die oogst {gun|r3} [ik|p3] [u|p4] van harte", zei [Bulcha|p3]. Het {bestand|e4+o3} gaat zaterdag om zes uur in, met [Egypte|EG] en [Zuid-Sudan|SS] als waarborg.

Terwijl [Dirar|p4] nog aan het tekenen was, kwam uit [Addis Abeba|ET] een {uitnodiging|s3} voor een top: premier [Getachew Wolde|p5] zou [[zijn|p5] [Soedanese|SD] ambtgenoot|p6] in december graag in [Gondar|l3] {begroeten|e8}. [Khartoem|SD] {vindt|r4} een top voorbarig zolang de dam niet is besproken. Daarover hadden [de twee landen|SD+ET] voor het laatst in april {gesproken|e9}, in [Kinshasa|l4], waar de [Congolese|CD] gastheer [hen|SD+ET] na drie dagen onverrichter zake moest {uitzwaaien|o4}.

[Mansour|p1] {stond|e5} na afloop kort de pers te woord. Eén {geslaagde bemiddeling|e6} en één {mislukte|e7}, was [zijn|p1] {slotsom|s2}. "En een lift die nodig gesmeerd moet worden."
=====
entities:
  l1: {name: Caïro, type: Place}
  HA: {name: Hamas, type: Organisation}
  FT: {name: Fatah, type: Organisation}
  SD: {name: Soedan, type: State}
  ET: {name: Ethiopië, type: State}
  EG: {name: Egypte, type: State}
  SS: {name: Zuid-Sudan, type: State}
  p1: {name: Ashraf Mansour, type: Person}
  p2: {name: Rula Nasser, type: Person}
  p3: {name: Tsegaye Bulcha, type: Person}
  p4: {name: Amna Dirar, type: Person}
  l2: {name: al-Fashaga, type: Place}
  p5: {name: Getachew Wolde, type: Person}
  p6: {name: premier van Soedan, type: Person}
  l3: {name: Gondar, type: Place}
  l4: {name: Kinshasa, type: Place}
  CD: {name: Congo, type: State}
offices:
  - {person: p5, office: premier, of: ET}
  - {person: p1, office: inlichtingenchef, of: EG}
  - {person: p3, office: generaal, of: ET}
  - {person: p4, office: staatssecretaris, of: SD}
events:
  e1: {type: Negotiation, label: gesprek Hamas en Fatah, participants: [HA, FT], mediators: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Negotiation, label: gesprek Soedan en Ethiopië, participants: [SD, ET], mediators: [p1], place: l1, time: donderdag, factuality: actual}
  e3: {type: Negotiation, label: volgende bijeenkomst Hamas en Fatah, participants: [HA, FT], time: zondag, factuality: counterfactual, after: e1}
  e4: {type: Agreement, label: bestand bij al-Fashaga, participants: [SD, ET], guarantors: [EG, SS], place: l2, time: zaterdag om zes uur, factuality: actual, part_of: e2}
  e5: {type: PressConference, label: Mansour staat de pers te woord, participants: [p1], place: l1, time: na afloop, factuality: actual}
  e6: {type: Mediation, label: bemiddeling Soedan en Ethiopië, participants: [SD, ET], mediators: [p1], factuality: actual}
  e7: {type: Mediation, label: bemiddeling Hamas en Fatah, participants: [HA, FT], mediators: [p1], factuality: actual}
  e8: {type: Meeting, label: top in Gondar, participants: [p5, p6], place: l3, time: in december, factuality: possible}
  e9: {type: Negotiation, label: overleg in Kinshasa, participants: [SD, ET], hosts: [CD], place: l4, time: in april, factuality: actual}
acts:
  s3: {type: Proposal, by: ET, to: [SD], kind: summit, content: een top, status: rejected, about: e8}
  a1: {type: Demand, by: FT, to: [HA], content: de sleutels van de ministeries in Gaza terug, about: e1}
  s1: {type: Proposal, by: p3, to: [SD], kind: ceasefire, content: een bestand van zes weken langs de grens bij al-Fashaga, status: accepted, about: e2}
  a2: {type: Demand, by: p4, to: [ET], content: dat de oogst mocht worden binnengehaald, about: e2}
  s2: {type: Statement, by: p1, content: Eén geslaagde bemiddeling en één mislukte}
replies:
  r4: {to: s3, by: SD, answer: rejected}
  r1: {to: a1, by: HA, answer: unanswered}
  r2: {to: s1, by: p4, answer: accepted}
  r3: {to: a2, by: p3, answer: accepted}
delegations:
  d1: {of: FT, head: p2, members: [], event: e1}
  d2: {of: HA, head: null, members: [], event: e1}
  d3: {of: ET, head: p3, members: [], event: e2}
  d4: {of: SD, head: p4, members: [], event: e2}
outcomes:
  o4: {of: e9, type: no_breakthrough}
  o1: {of: e1, type: walkout}
  o2: {of: e3, type: cancelled}
  o3: {of: e2, type: ceasefire}
