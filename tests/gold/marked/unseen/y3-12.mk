 date 2020-07-15 [India|IN] en [China|CN] {eens|e2+o1} over verdere terugtrekking in Himalaya

NEW DELHI (ANP/RTR) - [India|IN] en [China|CN] halen opnieuw militairen weg bij [hun|IN+CN] betwiste grens in de Himalaya. Daarover zijn legercommandanten van [beide landen|IN+CN] het dinsdag na vijftien uur {eens geworden|e2+o1} in [Chushul|l1], aan de [Indiase|IN] kant van de bestandslijn, aldus het [Indiase|IN] ministerie van Defensie. [Peking|CN] heeft dat nog niet bevestigd.

Het was de vierde keer sinds begin juni dat de [Indiase|IN] luitenant-generaal [Harjit Brar|p1] en de [Chinese|CN] generaal-majoor [Liu Wenbo|p2] {om de tafel zaten|e1}. Ook bij de vorige {ronde|e3}, op 30 juni, werd een terugtrekking {overeengekomen|e4}. Die is volgens [New Delhi|IN] maar voor een deel uitgevoerd.

Bij een {gevecht|e5} met stokken en stenen in [de Galwanvallei|l2] kwamen een maand geleden twintig [Indiase|IN] militairen om het leven. Over verliezen aan [Chinese|CN] kant is niets bekendgemaakt.

De [Chinese|CN] ambassadeur [Xu Mingyuan|p3] {riep|s2} [India|IN] maandag op de blokkade van 59 [Chinese|CN] apps op te heffen. [De regering|IN] {piekert daar niet over|r1}, liet minister [Ashok Deshmane|p4] van Informatietechnologie woensdag weten. Een {ontmoeting|e6} van [de ministers van Buitenlandse Zaken|p5+p6], in september in [Moskou|l3], is volgens een woordvoerder van Buitenlandse Zaken "niet uitgesloten".
=====
entities:
  IN: {name: India, type: State}
  CN: {name: China, type: State}
  l1: {name: Chushul, type: Place}
  l2: {name: Galwanvallei, type: Place}
  l3: {name: Moskou, type: Place}
  p1: {name: Harjit Brar, type: Person}
  p2: {name: Liu Wenbo, type: Person}
  p3: {name: Xu Mingyuan, type: Person}
  p4: {name: Ashok Deshmane, type: Person}
  p5: {name: minister van Buitenlandse Zaken van India, type: Person}
  p6: {name: minister van Buitenlandse Zaken van China, type: Person}
offices:
  - {person: p1, office: luitenant-generaal, of: IN}
  - {person: p2, office: generaal-majoor, of: CN}
  - {person: p3, office: ambassadeur, of: CN}
  - {person: p4, office: minister van Informatietechnologie, of: IN}
  - {person: p5, office: minister van Buitenlandse Zaken, of: IN}
  - {person: p6, office: minister van Buitenlandse Zaken, of: CN}
events:
  e1: {type: Negotiation, label: vierde ronde tussen de legercommandanten, participants: [IN, CN, p1, p2], place: l1, time: dinsdag, factuality: actual, after: e3}
  e2: {type: Agreement, label: verdere terugtrekking, participants: [IN, CN], place: l1, time: dinsdag, factuality: actual, source: IN, part_of: e1}
  e3: {type: Negotiation, label: derde ronde, participants: [IN, CN], time: op 30 juni, factuality: actual}
  e4: {type: Agreement, label: terugtrekking, participants: [IN, CN], time: op 30 juni, factuality: actual, part_of: e3}
  e5: {type: Conflict, label: gevecht in de Galwanvallei, participants: [IN, CN], place: l2, time: een maand geleden, factuality: actual}
  e6: {type: Meeting, participants: [p5, p6], place: l3, time: in september, factuality: possible}
acts:
  s2: {type: Demand, by: p3, to: [IN], content: "de blokkade van 59 Chinese apps op te heffen", time: maandag}
replies:
  r1: {to: s2, by: p4, answer: rejected}
delegations: {}
outcomes:
  o1: {of: e1, type: agreement}
