 date 2020-02-27 [Bougainville|BV] en [Port Moresby|PG]: {datum geprikt|e1}, agenda zoek

BUKA - Op 20 maart {treffen|e1} president [Tovile|p1] van [Bougainville|BV] en [de premier van [Papoea-Nieuw-Guinea|PG]|p2] [elkaar|p1+p2] in [Rabaul|l2]. Waarover [ze|p1+p2] het dan gaan hebben, is volgens een medewerker van [Tovile|p1] 'nog een wit blaadje'. Vast staat dat de [Ierse|IE] oud-minister [Aoife Brennock|p4] {voorzit|e1}.
=====
entities:
  BV: {name: Bougainville, type: State}
  PG: {name: Papoea-Nieuw-Guinea, type: State}
  IE: {name: Ierland, type: State}
  l2: {name: Rabaul, type: Place}
  p1: {name: Tovile, type: Person}
  p2: {name: premier van Papoea-Nieuw-Guinea, type: Person}
  p4: {name: Aoife Brennock, type: Person}
offices:
  - {person: p1, office: president, of: BV}
  - {person: p2, office: premier, of: PG}
  - {person: p4, office: oud-minister, of: IE}
events:
  e1: {type: Negotiation, label: treffen in Rabaul, participants: [p1, p2], mediators: [p4], place: l2, time: Op 20 maart, factuality: planned}
