 date 2024-11-19 [Hongaars|HU] {nee|r1} houdt [EU|EU]-sancties tegen [Georgische|GE] rechters tegen

Onze correspondent in Brussel

Zes uur {vergaderden|e1} ze maandag, de ministers van Buitenlandse Zaken van [de Europese Unie|EU], en van die zes uur gingen er ruim twee op aan één woordje. Moest er in de slotverklaring 'verontrust' komen of 'diep verontrust'? Het werd geen van beide, want er kwam geen verklaring.

Aanleiding was een {ontwerp|a1} van [Litouwen|LT] en [Zweden|SE] om acht [Georgische|GE] rechters op de zwarte lijst te zetten vanwege vonnissen tegen betogers. [Zesentwintig landen|E26] {stemden|r2} in. [Hongarije|HU] {niet|r1}. [De [Hongaarse|HU] minister|p1], [Zoltán Kerekes|p1], {zei|a7} dat [hij|p1] 'geen rechter straft die [hij|p1] niet kent' en verliet daarop de zaal voor een telefoongesprek met [zijn|p1] partijgenoten; het Boedapester coalitieoverleg over de begroting liep die avond eveneens vast.

Buitenlandchef [Katrin Meister|p2], die de {bijeenkomst|e1} leidde, verborg [haar|p2] ergernis niet. 'Eén hoofdstad heeft vandaag 450 miljoen mensen de mond gesnoerd', {zei|a3} [ze|p2] achteraf tegen de pers. Die opmerking werd door [Boedapest|HU] beantwoord met het {verzoek|a5} om [haar|p2] ontslag.

In de marge van de {vergadering|e1} had de [Nederlandse|NL] minister [Pieter Wagenvoort|p3] een {gesprek|e2} met de [Georgische|GE] oppositieleider [Tamar Kvelidze|p4]. [Hij|p3] {beloofde|a6} [haar|p4] dat [Nederland|NL] desnoods samen met [de Baltische staten|BS] nationale inreisverboden instelt. Zo'n maatregel kan al in december van kracht zijn.

Over Servië, dat ook op de agenda stond, is niet gesproken. Er was geen tijd meer.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  E26: {name: zesentwintig landen, type: Organisation}
  LT: {name: Litouwen, type: State}
  SE: {name: Zweden, type: State}
  GE: {name: Georgië, type: State}
  HU: {name: Hongarije, type: State}
  NL: {name: Nederland, type: State}
  BS: {name: Baltische staten, type: Organisation}
  p1: {name: Zoltán Kerekes, type: Person}
  p2: {name: Katrin Meister, type: Person}
  p3: {name: Pieter Wagenvoort, type: Person}
  p4: {name: Tamar Kvelidze, type: Person}
offices:
  - {person: p1, office: minister, of: HU}
  - {person: p2, office: Buitenlandchef, of: EU}
  - {person: p3, office: minister, of: NL}
  - {person: p4, office: oppositieleider, of: GE}
events:
  e1: {type: Meeting, label: vergadering van de ministers van Buitenlandse Zaken, participants: [EU, p1, p2, p3], time: maandag, factuality: actual}
  e2: {type: Meeting, label: gesprek in de marge, participants: [p3, p4], factuality: actual, part_of: e1}
acts:
  a1: {type: Proposal, by: LT, to: [EU], kind: other, content: "acht Georgische rechters op de zwarte lijst te zetten", status: rejected, about: e1}
  a7: {type: Statement, by: p1, content: "geen rechter straft die hij niet kent"}
  a3: {type: Statement, by: p2, content: "Eén hoofdstad heeft vandaag 450 miljoen mensen de mond gesnoerd"}
  a5: {type: Demand, by: HU, to: [p2], content: "ontslag"}
  a6: {type: Concession, by: p3, to: [p4], content: "dat Nederland desnoods samen met de Baltische staten nationale inreisverboden instelt"}
replies:
  r1: {to: a1, by: HU, answer: rejected}
  r2: {to: a1, by: E26, answer: accepted}
