 date 2024-12-02 Gazprom draait kraan dicht, [Chisinau|MD] en [Tiraspol|TR] {praten|e1} over steenkool

[Moldavië|MD] en [het afgescheiden Transnistrië|TR] hebben maandag in [Bender|l1] {overlegd|e1} over de levering van stroom na 1 januari, wanneer er geen [Russisch|RU] gas meer door [Oekraïne|UA] stroomt. Concrete afspraken {bleven uit|o1}, bericht persbureau Moldpres.

Vicepremier [Oleg Serebrian|p1] {bood|a1} vijftigduizend ton kolen aan voor de centrale van Cuciurgan. [Vitali Ignatiev|p2], die aan de overkant de buitenlandse zaken behartigt, zou dat eerst met [Moskou|RU] moeten {kortsluiten|r1}. [Hij|p2] {drong|a2} op [zijn|p2] beurt aan op heropening van de bankrekeningen in [Chisinau|l2], en dat kreeg [hij|p2], voor drie maanden, {gedaan|r2}.

[De OVSE|OV]-missie, die de zaal regelde en de notulen maakt, hoopt [beiden|p1+p2] nog voor de kerst terug te {zien|e2}. Zelf een brief naar Gazprom sturen, zoals [Tiraspol|TR] {wilde|a3}, doet [ze|OV] {niet|r3}.
=====
entities:
  MD: {name: Moldavië, type: State}
  TR: {name: Transnistrië, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  OV: {name: OVSE, type: Organisation}
  l1: {name: Bender, type: Place}
  l2: {name: Chisinau, type: Place}
  p1: {name: Oleg Serebrian, type: Person}
  p2: {name: Vitali Ignatiev, type: Person}
offices:
  - {person: p1, office: Vicepremier, of: MD}
events:
  e1: {type: Negotiation, participants: [MD, TR], facilitators: [OV], place: l1, time: maandag, factuality: actual}
  e2: {type: Negotiation, participants: [p1, p2], facilitators: [OV], time: "voor de kerst", factuality: possible, after: e1}
acts:
  a1: {type: Proposal, by: p1, to: [TR], kind: other, content: "vijftigduizend ton kolen", status: unanswered}
  a2: {type: Demand, by: p2, to: [MD], content: "heropening van de bankrekeningen in Chisinau"}
  a3: {type: Demand, by: TR, to: [OV], content: "een brief naar Gazprom sturen"}
replies:
  r1: {to: a1, by: p2, answer: unanswered}
  r2: {to: a2, by: MD, answer: accepted}
  r3: {to: a3, by: OV, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
