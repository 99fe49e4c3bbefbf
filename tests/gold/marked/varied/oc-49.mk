 date 2022-09-23 [Premier|p1] in New York: 'Geef het recht een adres'

Toespraak van minister-president [Albert Roosendaal|p1] tijdens het algemeen debat van de 77e zitting van de Algemene Vergadering van [de Verenigde Naties|VN]. Alleen het gesproken woord geldt.

Mijnheer de voorzitter, excellenties,

Vanuit dit raam zag [ik|p1] vanochtend een man met een bord. Daarop stond: stop talking. [Ik|p1] begrijp die man. Toch ben [ik|p1] het met hem oneens.

In [Istanbul|l1] is {gepraat|e3}, en sinds juli varen er schepen. [Nederland|NL] prijst [Turkije|TR] en [u|p2], [mijnheer de secretaris-generaal|p2], voor het {graanakkoord|e1} tussen [Rusland|RU] en [Oekraïne|UA]. [Wij|NL] zien wat het waard is: gisteren liep in Rotterdam de MV Astrid S. binnen met mais uit Tsjornomorsk. President [Poetin|p3] {zei|w1} deze maand de tekst te willen 'herzien'. {Laat|a4} [hij|p3] dat niet doen. Er staan geen Europese monden op het spel, maar Somalische.

[Nederland|NL] {biedt|a1} aan het register te huisvesten waarin elke kapotte school en elke dode wordt opgeschreven. [Kyiv|UA] heeft daar gisteren {dankbaar op gereageerd|r1}. Over een bijzonder tribunaal wil [ik|p1] eerlijk zijn: dat is een [Oekraïense|UA] {wens|a2}, die [[mijn|p1] regering|NL] nog {bestudeert|r2}.

Mijnheer de voorzitter. Dit is [mijn|p1] elfde toespraak hier. Steeds kom [ik|p1] op hetzelfde {terug|a3}: een Veiligheidsraad waarin Afrika een vaste plaats krijgt. Steeds blijft het {stil|r3}.

Ten slotte: er gaat vandaag in de wandelgangen een verhaal dat [ik|p1] [de [Russische|RU] minister|p4] zou hebben {gesproken|e2}. Dat is {niet zo|s1}. [Ik|p1] heb [hem|p4] de deur opengehouden.

[Ik|p1] dank u.
=====
entities:
  NL: {name: Nederland, type: State}
  TR: {name: Turkije, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Albert Roosendaal, type: Person}
  p2: {name: secretaris-generaal, type: Person}
  p3: {name: Poetin, type: Person}
  p4: {name: Russische minister, type: Person}
  l1: {name: Istanbul, type: Place}
offices:
  - {person: p1, office: minister-president, of: NL}
  - {person: p2, office: secretaris-generaal, of: VN}
  - {person: p3, office: president, of: RU}
  - {person: p4, office: minister, of: RU}
events:
  e1: {type: Agreement, label: graanakkoord, participants: [RU, UA], mediators: [TR, p2], place: l1, time: sinds juli, factuality: actual}
  e2: {type: Meeting, participants: [p1, p4], time: vandaag, factuality: counterfactual}
  e3: {type: Negotiation, participants: [RU, UA], place: l1, factuality: actual}
acts:
  w1: {type: Statement, by: p3, content: "de tekst te willen 'herzien'", about: e1, time: deze maand}
  a1: {type: Proposal, by: NL, to: [UA], kind: other, content: "het register te huisvesten", status: accepted}
  a2: {type: Demand, by: UA, to: [NL], content: "een bijzonder tribunaal"}
  a3: {type: Demand, by: p1, to: [VN], content: "een Veiligheidsraad waarin Afrika een vaste plaats krijgt"}
  a4: {type: Demand, by: p1, to: [p3], content: "Laat hij dat niet doen", about: e1}
  s1: {type: Statement, by: p1, content: "niet zo", about: e2}
replies:
  r1: {to: a1, by: UA, answer: accepted}
  r2: {to: a2, by: NL, answer: unanswered}
  r3: {to: a3, by: VN, answer: unanswered}
