 date 2025-03-14 Het jongste land ter wereld wacht nog even

BUKA - Op [Bougainville|BG] kweken ze cacao, en geduld. Ruim vijf jaar nadat 97,7 procent van de eilanders voor onafhankelijkheid stemde, hebben [de regering in [Port Moresby|PG]|PG] en [het autonome bestuur|BG] deze week opnieuw drie dagen bij [elkaar|PG+BG] {gezeten|e1}. [De moderator|p1], de [Nieuw-Zeelandse|NZ] oud-gouverneur-generaal [Jerry Mateparae|p1], mocht na afloop één zin {voorlezen|a2}. '[De partijen|PG+BG] zijn het er niet over eens wie er over het laatste woord gaat, maar wel over de {volgende afspraak|e4+o1}.'

Die is in mei, in [Burnham|l1], [de kazerne bij Christchurch|l1] waar in 1997 ook al de {eerste vredesgesprekken|e2} plaatsvonden. Toen zaten er tweehonderd man, onder wie vrouwen die dagen hadden gelopen. De {oorlog|e3} tussen [Papoea-Nieuw-Guinea|PG] en [de opstandelingen van Francis Ona|OP] had op dat moment naar schatting vijftienduizend doden gekost. Aanleiding was een kopermijn.

Die mijn, Panguna, is nu een krater met een groen meer. Jongens zoeken er met wasbakken naar goud. Een kilo rijst kost er het dubbele van aan de kust.

President [Ishmael Toroama|p2] {noemt|a1} 1 september 2027 als datum voor de onafhankelijkheid. Premier [James Marape|p3] {houdt|r1} het op 'als het parlement er klaar voor is'.
=====
entities:
  BG: {name: "Bougainville", type: State}
  PG: {name: "Papoea-Nieuw-Guinea", type: State}
  NZ: {name: "Nieuw-Zeeland", type: State}
  p1: {name: "Jerry Mateparae", type: Person}
  p2: {name: "Ishmael Toroama", type: Person}
  p3: {name: "James Marape", type: Person}
  l1: {name: "Burnham", type: Place}
  OP: {name: "opstandelingen van Francis Ona", type: Organisation}
offices:
  - {person: p1, office: "oud-gouverneur-generaal", of: NZ}
  - {person: p2, office: "President", of: BG}
  - {person: p3, office: "Premier", of: PG}
events:
  e1: {type: Negotiation, participants: [PG, BG], mediators: [p1], time: "deze week", factuality: actual}
  e2: {type: Negotiation, participants: [PG, BG], place: l1, time: "in 1997", factuality: actual}
  e3: {type: Conflict, participants: [PG, OP], factuality: actual}
  e4: {type: Negotiation, participants: [PG, BG], place: l1, time: "in mei", after: e1, factuality: planned}
acts:
  a2: {type: Statement, by: p1, content: "De partijen zijn het er niet over eens wie er over het laatste woord gaat"}
  a1: {type: Demand, by: p2, to: [PG], content: "1 september 2027 als datum voor de onafhankelijkheid"}
replies:
  r1: {to: a1, by: p3, answer: unanswered}
outcomes:
  o1: {of: e1, type: continuation_agreed}
