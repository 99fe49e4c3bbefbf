 date 2006-10-29 Geen datum, geen handdruk, wel soep: [Sri Lankaanse|LK] {ronde|e1} in [Genève|l1] {loopt spaak|o1}

Van onze correspondent

[GENÈVE|l1] - Zondagavond om tien over zes veegde de kelner de laatste kruimels van het tafelkleed. [De [Sri Lankaanse|LK] regering|LK] en [de Tamiltijgers|TT] waren toen al langs verschillende uitgangen vertrokken. Twee dagen {onderhandelen|e1} hadden [hun|LK+TT] niets {opgeleverd|o1}, zelfs geen afspraak om [elkaar|LK+TT] nog eens te {treffen|e2}.

Het breekpunt was een weg. De A9, de enige verbinding met het schiereiland [Jaffna|l2], zit sinds augustus op slot; er wonen 600.000 mensen achter. [De Tijgers|TT] {eisten|a1} heropening vóór er over iets anders kon worden gepraat. [De regeringsdelegatie|LK], zeventien man sterk en {onder leiding van|d1} minister van Gezondheid [Rohan Abeysekara|p1], {schoof|r1} dat door naar de agenda van een {volgende ronde|e2}. In de plaats {bood|s1} [hij|p1] rijst per schip. Hoofdonderhandelaar [Sivapalan|p2] van [de rebellen|TT]: "Een schip kan je {tegenhouden|r2}. Een weg ook, dat heeft [u|p1] bewezen."

[Noorwegen|NO1], dat al sinds 2000 als {facilitator|e3} optreedt, zag het met lede ogen aan. Bijzonder gezant [Arnstein Bakke|p3] had [zijn|p3] gasten 's middags nog apart {genomen|e4}. [Hij|p3] {suggereerde|s2+s5} een konvooi per week, met de [Noorse|NO1] waarnemersmissie als begeleider. [Abeysekara|p1] {zou|r3} het meenemen naar Colombo, [Sivapalan|p2] {schudde|r4} van nee. "[Wij|NO1] sluiten de deur niet", {zei|s3} [Bakke|p3], "maar er staat vanavond niemand op de mat."

Tegenover [de Noren|NO1] {bevestigden|s6} [beide kampen|LK+TT] wel dat het {bestandsakkoord|e5} van 2002 geldig blijft. Dat is, op papier, ook na de {aanval|e6} op de marinebus in Habarana van twee weken geleden zo. Daarbij kwamen honderd matrozen om.

[India|IN], de grote afwezige, liet maandag via [zijn|IN] ambassade {verstaan|s7} dat [het|IN] "in geen geval" zal {bemiddelen|e7}. Een {bezoek|e8} van de [Sri Lankaanse|LK] president [Tissa Wijeratne|p4] aan [New Delhi|l4], half november, gaat wel door.
=====
entities:
  LK: {name: Sri Lanka, type: State}
  TT: {name: Tamiltijgers, type: Organisation}
  NO1: {name: Noorwegen, type: State}
  IN: {name: India, type: State}
  l1: {name: Genève, type: Place}
  l2: {name: Jaffna, type: Place}
  l4: {name: New Delhi, type: Place}
  p1: {name: Rohan Abeysekara, type: Person}
  p2: {name: Sivapalan, type: Person}
  p3: {name: Arnstein Bakke, type: Person}
  p4: {name: Tissa Wijeratne, type: Person}
offices:
  - {person: p1, office: minister van Gezondheid, of: LK}
  - {person: p2, office: Hoofdonderhandelaar, of: TT}
  - {person: p3, office: Bijzonder gezant, of: NO1}
  - {person: p4, office: president, of: LK}
events:
  e1: {type: Negotiation, label: ronde van Genève, participants: [LK, TT], facilitators: [NO1, p3], place: l1, time: Twee dagen, factuality: actual}
  e2: {type: Negotiation, label: volgend treffen, participants: [LK, TT], factuality: counterfactual, after: e1}
  e3: {type: Mediation, label: Noorse facilitering, participants: [LK, TT], mediators: [NO1], time: sinds 2000, factuality: actual}
  e4: {type: Meeting, label: aparte gesprekken van Bakke, participants: [p3, LK, TT], place: l1, time: "'s middags", factuality: actual, part_of: e1}
  e5: {type: Agreement, label: bestandsakkoord van 2002, participants: [LK, TT], time: van 2002, factuality: actual}
  e6: {type: Conflict, label: aanval op de marinebus in Habarana, participants: [LK], time: twee weken geleden, factuality: actual}
  e7: {type: Mediation, label: Indiase bemiddeling, participants: [LK, TT], mediators: [IN], factuality: counterfactual}
  e8: {type: Visit, label: bezoek van Wijeratne aan New Delhi, participants: [p4], place: l4, time: half november, factuality: planned}
acts:
  a1: {type: Demand, by: TT, to: [LK], content: "heropening vóór er over iets anders kon worden gepraat"}
  s1: {type: Proposal, by: p1, to: [TT], kind: humanitarian_corridor, content: "rijst per schip", status: rejected}
  s2: {type: Proposal, by: p3, to: [LK], kind: humanitarian_corridor, content: "een konvooi per week, met de Noorse waarnemersmissie als begeleider", status: unanswered}
  s5: {type: Proposal, by: p3, to: [TT], kind: humanitarian_corridor, content: "een konvooi per week, met de Noorse waarnemersmissie als begeleider", status: rejected}
  s3: {type: Statement, by: p3, content: "sluiten de deur niet"}
  s6: {type: Statement, by: LK, to: [NO1], content: "dat het bestandsakkoord van 2002 geldig blijft", about: e5}
  s7: {type: Statement, by: IN, content: "in geen geval", about: e7}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
  r2: {to: s1, by: p2, answer: rejected}
  r3: {to: s2, by: p1, answer: unanswered}
  r4: {to: s5, by: p2, answer: rejected}
delegations:
  d1: {of: LK, head: p1, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
