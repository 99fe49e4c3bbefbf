 date 2017-11-08 Beeld van de dag: kopermijn op [Bougainville|BV]

Juichende ouderlingen op [het strand van Kieta|l1]. Vijf dagen {sleutelden|e1} [Port Moresby|PG] en [de eilandbewoners|BV] aan een regeling voor de mijn, en die is er nu op een oor na: over de opbrengst is men {tot een vergelijk gekomen|e2+o1}, over de datum van het referendum {niet|o1}. Kapitein [Joan Reddick|p1] van de [Nieuw-Zeelandse|NZ] marine faciliteerde de {sessies|e1}.

Voorafgaand was er heibel over de samenstelling van de eilander {delegatie|d1}: niet bestuurder [Moses Tanaru|p2] leidde die, maar [zijn|p2] moeder, [Philomena Tanaru|p3]. [Port Moresby|PG] had {geopperd|a1} [beiden|p2+p3] thuis te laten. "Dan zwemmen [jullie|PG] terug," {beet|r1} [zij|p3] de ministers toe.
=====
entities:
  p2: {name: Moses Tanaru, type: Person}
  p3: {name: Philomena Tanaru, type: Person}
  BV: {name: Bougainville, type: State}
  l1: {name: strand van Kieta, type: Place}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  p1: {name: Joan Reddick, type: Person}
  NZ: {name: Nieuw-Zeeland, type: State}
offices:
  - {person: p2, office: bestuurder, of: BV}
  - {person: p1, office: kapitein, of: NZ}
events:
  e1: {type: Negotiation, label: gesprekken over de kopermijn van Bougainville, participants: [PG, BV], facilitators: [p1], place: l1, time: Vijf dagen, factuality: actual}
  e2: {type: Agreement, label: vergelijk over de opbrengst, participants: [PG, BV], place: l1, factuality: actual, part_of: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
acts:
  a1: {type: Proposal, by: PG, to: [BV], kind: other, content: "beiden thuis te laten", status: rejected}
replies:
  r1: {to: a1, by: p3, answer: rejected}
delegations:
  d1: {of: BV, head: p3, members: [], event: e1}
