 date 1992-07-04 Kozakken, cognac en een {kladje|a2+a3}: [Moldavië|MD] op de rand van een {bestand|e2}

TIRASPOL, 4 juli - In de eetzaal van een wijnsovchoz bij Bender, waar drie ruiten ontbreken, is vrijdagavond voor het eerst {onderhandeld|e1} door mannen die een dag eerder nog op elkaar lieten schieten. [De [Moldavische|MD] vice-premier|p1], [Andrei Cojocaru|p1], {zat|e1} er tegenover kolonel [Gennadi Sorokin|p2] van de zelfverklaarde [Dnjestr-republiek|TN]. Tussen [hen|p1+p2] in, aan het hoofd van de tafel en in burger, generaal [Ruslan Archipov|p3] van het veertiende [Russische|RU] leger.

Of [de generaal|p3] er als {bemiddelaar|e3} zat of als partij, daarover lopen de lezingen uiteen. "Zonder [zijn|p3] tanks was [ik|p1] niet gekomen, vanwege [zijn|p3] tanks ben [ik|p1] gekomen", {zei|a1} [Cojocaru|p1].

Op tafel kwam een met potlood geschreven {blad|a2+a3} van [Archipov|p3], zes punten lang: [alle strijdgroepen|MD+TN] terug achter de spoorlijn, [de kozakken|KZ] naar huis, gemengde patrouilles. [Sorokin|p2] {tekende|r1} onmiddellijk. [Cojocaru|p1] zette [zijn|p1] {paraaf|o1} bij vier van de zes punten; over de patrouilles en het spoor moet president [Mihai Rusu|p4] {beslissen|r2}, die maandag in [Moskou|l2] {verwacht|e4} wordt bij [[zijn|p4] [Russische|RU] collega|p6].

Aan het front heeft men van dat alles weinig gemerkt. In de nacht op zaterdag lag de brug weer onder vuur. [Een aanvoerder van [de kozakken|KZ]|p5], gevraagd of [hij|p5] naar huis gaat, stak twee vingers op. [Hij|p5] bedoelde: twee flessen.

[Roemenië|RO] en [Oekraïne|UA], die in april in [Chisinau|l3] nog {meepraatten|e5}, waren niet gevraagd. [Boekarest|RO] {noemt|a4} dat "een beginnersfout".
=====
entities:
  MD: {name: Moldavië, type: State}
  TN: {name: Dnjestr-republiek, type: State}
  RU: {name: Rusland, type: State}
  RO: {name: Roemenië, type: State}
  UA: {name: Oekraïne, type: State}
  KZ: {name: kozakken, type: Organisation}
  l2: {name: Moskou, type: Place}
  l3: {name: Chisinau, type: Place}
  p1: {name: Andrei Cojocaru, type: Person}
  p2: {name: Gennadi Sorokin, type: Person}
  p3: {name: Ruslan Archipov, type: Person}
  p4: {name: Mihai Rusu, type: Person}
  p5: {name: aanvoerder van de kozakken, type: Person}
  p6: {name: Russische president, type: Person}
offices:
  - {person: p1, office: vice-premier, of: MD}
  - {person: p2, office: kolonel, of: TN}
  - {person: p3, office: generaal, of: RU}
  - {person: p4, office: president, of: MD}
  - {person: p5, office: aanvoerder, of: KZ}
  - {person: p6, office: president, of: RU}
events:
  e1: {type: Negotiation, label: gesprek in de eetzaal bij Bender, participants: [MD, TN, p1, p2], mediators: [p3], time: vrijdagavond, factuality: actual}
  e2: {type: Agreement, label: bestand, participants: [MD, TN], factuality: possible}
  e3: {type: Mediation, participants: [MD, TN], mediators: [p3], factuality: possible}
  e4: {type: Meeting, participants: [p4, p6], place: l2, time: maandag, factuality: planned}
  e5: {type: Negotiation, label: gesprekken in Chisinau, participants: [RO, UA], place: l3, time: in april, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Zonder zijn tanks was ik niet gekomen, vanwege zijn tanks ben ik gekomen"}
  a2: {type: Proposal, by: p3, to: [TN], kind: ceasefire, content: "alle strijdgroepen terug achter de spoorlijn, de kozakken naar huis, gemengde patrouilles", status: accepted, about: e1}
  a3: {type: Proposal, by: p3, to: [MD], kind: ceasefire, content: "alle strijdgroepen terug achter de spoorlijn, de kozakken naar huis, gemengde patrouilles", status: unanswered, about: e1}
  a4: {type: Statement, by: RO, content: "een beginnersfout"}
replies:
  r1: {to: a2, by: p2, answer: accepted}
  r2: {to: a3, by: p1, answer: unanswered}
outcomes:
  o1: {of: e1, type: partial_agreement}
