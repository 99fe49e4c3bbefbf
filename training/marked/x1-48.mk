 date 2016-05-16 [Tasjkent|UZ] en [Astana|KZ] {sluiten|e2} vriendschap voor eeuwig

Bij [zijn|p1] eerste {staatsbezoek|e1} aan [Oezbekistan|UZ] heeft [de [Kazachse|KZ] president|p1] maandag [zijn|p1] handtekening gezet onder een '{verdrag|e2} van eeuwige vriendschap'. Gastheer [Islom Yusupov|p2] liet voor de gelegenheid twee olifanten overkomen.

Achter de folklore gaat een praktisch {akkoord|e2+o1} schuil. [De twee landen|KZ+UZ] delen voortaan meetgegevens van de Syr Darja en richten een commissie in die ruzies over de waterstand binnen dertig dagen beslecht. De {voorbereidende gesprekken|e3} hadden drie jaar gelopen, afwisselend in Sjymkent en Tasjkent.

Een [Kazachs|KZ] {verzoek|a1} om vijftien grensdorpen te ruilen is {niet gehonoreerd|r1}. "Dat soort dingen doe je niet met gasten aan tafel", {zei|a2} [Yusupov|p2] op de gezamenlijke {persconferentie|e4}. [[Zijn|p2] bezoeker|p1] lachte erbij, al was het met moeite.

Volgend jaar komt [Yusupov|p2] naar [Astana|l1] voor een {tegenbezoek|e5}.
=====
entities:
  UZ: {name: Oezbekistan, type: State}
  KZ: {name: Kazachstan, type: State}
  p1: {name: Kazachse president, type: Person}
  p2: {name: Islom Yusupov, type: Person}
  l1: {name: Astana, type: Place}
offices:
  - {person: p1, office: president, of: KZ}
  - {person: p2, office: president, of: UZ}
events:
  e1: {type: Visit, label: staatsbezoek van de Kazachse president, participants: [p1, UZ], hosts: [p2], place: UZ, time: maandag, factuality: actual}
  e2: {type: Agreement, label: verdrag van eeuwige vriendschap, participants: [KZ, UZ], time: maandag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, label: voorbereidende gesprekken, participants: [KZ, UZ], time: drie jaar, factuality: actual}
  e4: {type: PressConference, label: gezamenlijke persconferentie, participants: [p1, p2], factuality: actual, part_of: e1}
  e5: {type: Visit, label: tegenbezoek van Yusupov, participants: [p2, KZ], place: l1, time: Volgend jaar, factuality: planned, after: e1}
acts:
  a1: {type: Proposal, by: KZ, to: [UZ], kind: territorial, content: om vijftien grensdorpen te ruilen, status: rejected}
  a2: {type: Statement, by: p2, content: Dat soort dingen doe je niet met gasten aan tafel}
replies:
  r1: {to: a1, by: UZ, answer: rejected}
outcomes:
  o1: {of: e3, type: agreement}
