 date 2025-10 [[Vaticaanse|VAT] kardinaal|p1] keert zonder graandeal terug uit [Moskou|l3]

De {bemiddelingspoging|e1} van [het Vaticaan|VAT] in het graanconflict op de [Zwarte Zee|l1] is met een {sisser|o1} afgelopen. Kardinaal [Ettore Balduzzi|p1], die twee weken lang {pendelde|e1} tussen [Kiev|l2] en [Moskou|l3], landde woensdag met lege handen in [Rome|l4].

Naar verluidt had [Balduzzi|p1] [beide partijen|OEK+RUS] een humanitaire corridor voor graanschepen {voorgelegd|s1+s2}. [Oekraïne|OEK] {hapte|r1} onmiddellijk toe. [Rusland|RUS] liet [de kardinaal|p1] daarentegen {zonder antwoord|r2} vertrekken. "Een tanker draai je ook niet op één dag", zo {relativeerde|e2} [hij|p1] het uitblijven van resultaat.

Afgeblazen

Vorige vrijdag bracht [Balduzzi|p1] een {bezoek|e3} aan [Kiev|l2], waar landbouwminister [Halyna Protsjenko|p2] uitgebreid [haar|p2] tijd voor [hem|p1] nam. In [de [Russische|RUS] hoofdstad|l3] liep het stroever. Een {onderhoud|e4} met vicepremier [Arkadi Zjilin|p3], dat dinsdag op de agenda stond, werd op het nippertje {afgeblazen|o2}. [Zjilin|p3] {eiste|e5} nadien dat [de Europese Unie|EUR] eerst [haar|EUR] sancties tegen [Russische|RUS] meststoffen opdoekt. Doet [ze|EUR] dat niet, {aldus|e6} nog [de vicepremier|p3], dan mag [Europa|EUR] zich aan een dure winter verwachten.

[Protsjenko|p2] {reageerde|e7} geprikkeld op die uitspraak. Wie honger als wapen gebruikt, verdient volgens [haar|p2] geen korting.

[Zwitserse|ZWI] piste

Intussen duikt er een [Zwitserse|ZWI] piste op. [Bern|ZWI] {stelde|s3} [Moskou|RUS] vorige maand al een {graantop|e9} in [Genève|l5] voor, maar een {reactie|r3} blijft uit. Ook [Saudi-Arabië|SAU] roert zich. [Riyad|SAU] {lanceerde|s4} donderdag het idee van een {bestand|e10} op zee van dertig dagen. Voor het [Kremlin|RUS] is dat {onbespreekbaar|r4+a1} zolang [Oekraïense|OEK] drones havens bestoken.

Of [de kardinaal|p1] in november nog eens naar [Moskou|l3] {trekt|e8}, laat de [Heilige Stoel|VAT] in het midden.
=====
entities:
  p1: {name: Ettore Balduzzi, type: Person}
  p2: {name: Halyna Protsjenko, type: Person}
  p3: {name: Arkadi Zjilin, type: Person}
  VAT: {name: Vaticaan, type: State}
  OEK: {name: Oekraïne, type: State}
  RUS: {name: Rusland, type: State}
  ZWI: {name: Zwitserland, type: State}
  SAU: {name: Saudi-Arabië, type: State}
  EUR: {name: Europese Unie, type: Organisation}
  l1: {name: Zwarte Zee, type: Place}
  l2: {name: Kiev, type: Place}
  l3: {name: Moskou, type: Place}
  l4: {name: Rome, type: Place}
  l5: {name: Genève, type: Place}
offices:
  - {person: p1, office: kardinaal, of: VAT}
  - {person: p2, office: landbouwminister, of: OEK}
  - {person: p3, office: vicepremier, of: RUS}
events:
  e1: {type: Mediation, label: bemiddelingspoging van het Vaticaan in het graanconflict, participants: [OEK, RUS], mediators: [VAT, p1], time: twee weken lang, factuality: actual}
  e3: {type: Visit, label: bezoek Balduzzi aan Kiev, participants: [p1, p2], place: l2, time: Vorige vrijdag, factuality: actual, part_of: e1}
  e4: {type: Meeting, label: afgeblazen onderhoud Balduzzi-Zjilin, participants: [p1, p3], place: l3, time: dinsdag, factuality: counterfactual}
  e8: {type: Visit, label: mogelijk nieuw bezoek van de kardinaal aan Moskou, participants: [p1], place: l3, time: in november, factuality: possible, source: VAT}
  e9: {place: l5, type: Meeting, participants: [RUS], factuality: possible}
  e10: {type: Agreement, participants: [OEK, RUS], factuality: possible}
acts:
  e2: {type: Statement, by: p1, content: Een tanker draai je ook niet op één dag}
  e5: {type: Demand, by: p3, time: nadien, to: [EUR], content: de Europese Unie eerst haar sancties tegen Russische meststoffen opdoekt}
  e6: {type: Warning, by: p3, to: [EUR], content: Europa zich aan een dure winter verwachten}
  e7: {type: Statement, by: p2, content: 'Wie honger als wapen gebruikt, verdient volgens haar geen korting'}
  s1: {type: Proposal, by: p1, to: [OEK], kind: humanitarian_corridor, content: een humanitaire corridor voor graanschepen, status: accepted}
  s2: {type: Proposal, by: p1, to: [RUS], kind: humanitarian_corridor, content: een humanitaire corridor voor graanschepen, status: unanswered}
  s3: {type: Proposal, by: ZWI, to: [RUS], kind: summit, content: een graantop in Genève, status: unanswered}
  s4: {type: Proposal, by: SAU, to: [RUS], kind: ceasefire, content: een bestand op zee van dertig dagen, status: rejected}
  a1: {type: Statement, by: RUS, content: zolang Oekraïense drones havens bestoken}
replies:
  r1: {to: s1, by: OEK, answer: accepted}
  r2: {to: s2, by: RUS, answer: unanswered}
  r3: {to: s3, by: RUS, answer: unanswered}
  r4: {to: s4, by: RUS, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e4, type: cancelled}
