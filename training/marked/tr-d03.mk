 date 2025-10 [Thailand|THA] en [Cambodja|CAM] {begraven|e3} strijdbijl, maar tempel blijft twistappel

[Thaise|THA] en [Cambodjaanse|CAM] gezanten hebben gisteren in [Kuala Lumpur|l1] een {staakt-het-vuren|e3+o1} {ondertekend|e3}. Het {akkoord|e3} kwam er na vijf dagen {onderhandelen|e1}, met de [Maleisische|MAL] premier [Anwar Ibrahim|p1] als {bemiddelaar|e2}. Vanmiddag om 14 uur zwijgen de wapens rond de tempel van [Preah Vihear|l2].

Aan [Thaise|THA] kant {leidde|d1} gewezen minister [Somchai Rattanakul|p2] de {gesprekken|e1}. In [zijn|p2] kielzog reisden admiraal [Prasert Wongsakul|p3] en diplomate [Kanya Thepsiri|p4] mee. Voor [Phnom Penh|CAM] {tekende|e3+d2} vicepremier [Chea Sovann|p5], die alleen was gekomen.

Geen overwinnaars

"Vandaag zijn er geen overwinnaars", {verklaarde|e5} [Anwar|p1] op de {persconferentie|e4} achteraf. "Er zijn enkel minder weduwen." [Chea Sovann|p5] van [zijn|p5] kant hield het kort. "[We|CAM] zullen [hen|THA] op [hun|THA] daden beoordelen", {klonk|e6} het.

Over het grensgebied zelf geraakten [de twee buurlanden|THA+CAM] er niet uit. [Cambodja|CAM] had {geopperd|s1} de tempelzone tien jaar onder toezicht van [de Unesco|UNE] te plaatsen. [Bangkok|THA] {veegde|r1} dat {voorstel|s1} van tafel. Wel {gaf|e7} [Thailand|THA] op één punt toe: [het|THA] laat achttien krijgsgevangen soldaten vrij. In ruil {haalt|e8} [Phnom Penh|CAM] [zijn|CAM] raketwerpers weg uit de provincie [Oddar Meanchey|l3].

[Chinese|CHI] {goede diensten|e9}

[China|CHI] had eveneens {aangeboden|s2} om te {bemiddelen|e9}, maar daar had [de [Thaise|THA] regering|THA] {geen oren|r2} naar. Begin volgende week {trekt|e10+e11} [Asean|ASE]-secretaris-generaal [Kao Kim Hourn|p6] naar [Bangkok|l4] en nadien naar [Phnom Penh|l5]. Het {overleg|e12} in het gemengde grenscomité, dat sinds juli stilligt, zou in december kunnen hervatten.

Dat de vrede broos is, bleek vanmorgen nog. Premier [Hun Manet|p7] {dreigde|e13} ermee [zijn|p7] {handtekening|e3} in te trekken mochten [Thaise|THA] drones de grens oversteken.
=====
entities:
  THA: {name: Thailand, type: State}
  CAM: {name: Cambodja, type: State}
  MAL: {name: Maleisië, type: State}
  CHI: {name: China, type: State}
  p1: {name: Anwar Ibrahim, type: Person}
  p2: {name: Somchai Rattanakul, type: Person}
  p3: {name: Prasert Wongsakul, type: Person}
  p4: {name: Kanya Thepsiri, type: Person}
  p5: {name: Chea Sovann, type: Person}
  p6: {name: Kao Kim Hourn, type: Person}
  p7: {name: Hun Manet, type: Person}
  ASE: {name: Asean, type: Organisation}
  UNE: {name: Unesco, type: Organisation}
  l1: {name: Kuala Lumpur, type: Place}
  l2: {name: Preah Vihear, type: Place}
  l3: {name: Oddar Meanchey, type: Place}
  l4: {name: Bangkok, type: Place}
  l5: {name: Phnom Penh, type: Place}
offices:
  - {person: p1, office: premier, of: MAL}
  - {person: p2, office: minister, of: THA}
  - {person: p5, office: vicepremier, of: CAM}
  - {person: p6, office: secretaris-generaal, of: ASE}
  - {person: p7, office: premier, of: CAM}
  - {person: p2, office: gewezen minister, of: THA}
events:
  e1: {type: Negotiation, label: onderhandelingen Thailand-Cambodja in Kuala Lumpur, participants: [THA, CAM], mediators: [p1], place: l1, factuality: actual}
  e2: {type: Mediation, label: Anwar bemiddelt, participants: [THA, CAM], mediators: [p1], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: staakt-het-vuren Thailand-Cambodja, participants: [THA, CAM], place: l1, time: gisteren, factuality: actual, part_of: e1}
  e4: {type: PressConference, label: persconferentie van Anwar, participants: [p1], time: achteraf, factuality: actual}
  e9: {type: Mediation, label: aangeboden bemiddeling door China, participants: [THA, CAM], mediators: [CHI], factuality: possible}
  e10: {type: Visit, label: Kao Kim Hourn naar Bangkok, participants: [p6], place: l4, time: Begin volgende week, factuality: planned}
  e11: {type: Visit, label: Kao Kim Hourn naar Phnom Penh, participants: [p6], place: l5, time: nadien, factuality: planned}
  e12: {type: Negotiation, label: mogelijke hervatting van het grenscomité, participants: [THA, CAM], time: december, factuality: possible}
acts:
  e5: {type: Statement, by: p1, time: achteraf, content: Vandaag zijn er geen overwinnaars}
  e6: {type: Statement, by: p5, content: We zullen hen op hun daden beoordelen}
  e7: {type: Concession, by: THA, to: [CAM], content: het laat achttien krijgsgevangen soldaten vrij}
  e8: {type: Concession, by: CAM, to: [THA], content: zijn raketwerpers weg uit de provincie Oddar Meanchey}
  e13: {type: Warning, by: p7, time: vanmorgen, to: [THA], content: zijn handtekening in te trekken mochten Thaise drones de grens oversteken}
  s1: {type: Proposal, by: CAM, to: [THA], kind: territorial, content: de tempelzone tien jaar onder toezicht van de Unesco, status: rejected}
  s2: {type: Proposal, by: CHI, to: [THA], kind: mediation_offer, status: rejected, content: bemiddelen}
replies:
  r1: {to: s1, by: THA, answer: rejected}
  r2: {to: s2, by: THA, answer: rejected}
delegations:
  d1: {of: THA, head: p2, members: [p3, p4], event: e1}
  d2: {of: CAM, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: ceasefire}
