 date 2024-10-09 Libisch {overleg|e3} in [Genève|l5]: dit weten we

- [Ze|GN+HL] zijn er allebei. [Benghazi|HL], dat de {uitnodiging|a8} eerst {afsloeg|r7}, is maandag dan toch {gekomen|r8}.

- Niet [de generaal|p2] maar [[diens|p2] neef|p4] voert het woord. [Faraj al-Obeidi|p2] ligt met een hernia in een kliniek in Amman; [Younis al-Obeidi|p4] {staat|d4} aan het hoofd van de [oostelijke|HL] delegatie. Voor [Tripoli|GN] {zit|d3} [S. al-Gharyani|p1] er weer. [Taher Shalwi|p6], [de kersverse minister van Buitenlandse Zaken|p6], is meegereisd.

- [Fatoumata Diarra|p3], die de {gesprekken|e3} leidt, heeft [haar|p3] {plan|a1+a2} veranderd. De geblokkeerde rekening is eruit. Nu {stelt|a10+a11} [ze|p3] voor dat drie mensen samen elke betaling tekenen: een uit het westen, een uit het oosten en een van [de Verenigde Naties|VN]. Een interim-president zou de bank een halfjaar leiden.

- [De delegatie uit Tripoli|GN] {zei|r9} dinsdagavond ja. [Younis al-Obeidi|p4] {moet|r10} naar eigen zeggen eerst bellen en komt vrijdag met een antwoord.

- Of was dat al gegeven? Persbureau Maghreb Wire meldt dat [Younis al-Obeidi|p4] de tekst dinsdag heeft {geparafeerd|e7}. [[Zijn|p4] woordvoerder|p8] {spreekt|s7} van een handtekening op een presentielijst.

- In Libië zelf is het sinds zondag onrustig. In Zawiya schieten twee milities op elkaar om een benzinestation. Lokale oudsten bemiddelen.

- Wanneer zijn we er? De {ronde|e3} duurt tot en met vrijdag. Daarna wil [Diarra|p3], als het lukt, in november in [Caïro|l1] laten {tekenen|e8}.
=====
entities:
  GN: {name: Regering van Nationale Eenheid, type: Organisation}
  HL: {name: strijdkrachten van het oosten, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Salem al-Ghariani, type: Person}
  p2: {name: Faraj al-Obeidi, type: Person}
  p3: {name: Fatoumata Diarra, type: Person}
  p4: {name: Younis al-Obeidi, type: Person}
  p6: {name: Taher Shalwi, type: Person}
  p8: {name: woordvoerder van Younis al-Obeidi, type: Person}
  l1: {name: Caïro, type: Place}
  l5: {name: Genève, type: Place}
offices:
  - {person: p2, office: generaal, of: HL}
  - {person: p6, office: minister van Buitenlandse Zaken, of: GN}
events:
  e3: {type: Negotiation, participants: [GN, HL], mediators: [p3], place: l5, time: tot en met vrijdag, factuality: actual}
  e7: {type: Agreement, participants: [p4], place: l5, time: dinsdag, factuality: possible, source: Persbureau Maghreb Wire, part_of: e3}
  e8: {type: Agreement, participants: [GN, HL], place: l1, time: in november, factuality: possible}
acts:
  a1: {type: Proposal, by: p3, to: [GN], kind: other, content: De geblokkeerde rekening, status: proposed}
  a2: {type: Proposal, by: p3, to: [HL], kind: other, content: De geblokkeerde rekening, status: proposed}
  a8: {type: Proposal, by: p3, to: [HL], kind: talks, status: accepted, about: e3}
  a10: {type: Proposal, by: p3, to: [GN], kind: other, content: "dat drie mensen samen elke betaling tekenen: een uit het westen, een uit het oosten en een van de Verenigde Naties", status: accepted, about: e3}
  a11: {type: Proposal, by: p3, to: [HL], kind: other, content: "dat drie mensen samen elke betaling tekenen: een uit het westen, een uit het oosten en een van de Verenigde Naties", status: unanswered, about: e3}
  s7: {type: Statement, by: p8, content: een handtekening op een presentielijst, about: e7}
replies:
  r7: {to: a8, by: HL, answer: rejected}
  r8: {to: a8, by: HL, answer: accepted}
  r9: {to: a10, by: GN, answer: accepted}
  r10: {to: a11, by: p4, answer: unanswered}
delegations:
  d3: {of: GN, head: p1, members: [p6], event: e3}
  d4: {of: HL, head: p4, members: [], event: e3}
