 date 1997-05-04 [Mobutu|p1] en [Kabila|p2] {varen|e1}, maar niet naar [elkaar|p1+p2] toe

POINTE-NOIRE (Belga/AFP) - Aan boord van het [Zuid-Afrikaanse|ZA] marineschip [Outeniqua|l1] heeft president [Nelson Mandela|p3] zondag anderhalf uur {samengezeten|e1} met president [Mobutu Sese Seko|p1] van [Zaïre|CD] en rebellenleider [Laurent-Désiré Kabila|p2]. Een {doorbraak|o1} bleef uit. [Kabila|p2] {eist|a1} dat [de zieke president|p1] binnen acht dagen opstapt en [hem|p2] de macht geeft. [Mobutu|p1] {wil|r1+a2} die alleen overdragen aan een gekozen opvolger.

Over een dag of tien {komen|e2+o2} [zij|p1+p2] opnieuw bijeen.
=====
entities:
  ZA: {name: Zuid-Afrika, type: State}
  CD: {name: Zaïre, type: State}
  p1: {name: Mobutu Sese Seko, type: Person}
  p2: {name: Laurent-Désiré Kabila, type: Person}
  p3: {name: Nelson Mandela, type: Person}
  l1: {name: Outeniqua, type: Place}
offices:
  - {person: p3, office: president, of: ZA}
  - {person: p1, office: president, of: CD}
events:
  e1: {type: Negotiation, participants: [p1, p2], mediators: [p3], place: l1, time: zondag, factuality: actual}
  e2: {type: Negotiation, participants: [p1, p2], time: Over een dag of tien, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: p2, to: [p1], content: dat de zieke president binnen acht dagen opstapt en hem de macht geeft}
  a2: {type: Demand, by: p1, to: [p2], content: alleen overdragen aan een gekozen opvolger}
replies:
  r1: {to: a1, by: p1, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e1, type: continuation_agreed}
