 date 2008-11-14 [Vlaanderen|VL] wil niet wachten op [Nederlands|NL] besluit over [Schelde|l1]

[De [Vlaamse|VL] minister-president|p1] heeft [Nederland|NL] vrijdag een {ultimatum|s1} gesteld. Als er voor Nieuwjaar geen vergunning ligt om [de Westerschelde|l1] uit te baggeren, {stapt|s1} [hij|p1] naar de rechter, {schrijft|s1} [hij|p1] aan [zijn|p1] collega in [Den Haag|NL].

In 2005 {ondertekenden|e1} [beide regeringen|VL+NL] een {verdrag|e1} over de verdieping. [Nederland|NL] {beloofde|s2} toen ter compensatie de Hedwigepolder onder water te zetten. Zeeuwse boeren verzetten zich daartegen en het kabinet zoekt sindsdien naar iets anders.

Minister [Gerrit-Jan Hollander|p2] van Verkeer {vroeg|s3} vorige week drie maanden extra. Dat {verzoek|s3} {willigt|r1} [Vlaanderen|VL] niet in, bleek uit de brief. Wel heeft [de minister-president|p1] begrip voor "de gevoelens van de mensen in Zeeland" en {mag|s4} [Nederland|NL] wat [hem|p1] betreft een andere polder kiezen, zolang de natuur maar even groot blijft.

Een woordvoerster van [Hollander|p2] zei dat [het kabinet|NL] de brief {in beraad|r2} houdt. De Zeeuwse gedeputeerde riep de Belgen op hun toon te matigen; over de polder gaat hij niet. De Hedwigepolder zelf, 295 hectare, is sinds 1907 ingedijkt.
=====
entities:
  VL: {name: Vlaanderen, type: State}
  NL: {name: Nederland, type: State}
  l1: {name: Westerschelde, type: Place}
  p1: {name: Vlaamse minister-president, type: Person}
  p2: {name: Gerrit-Jan Hollander, type: Person}
offices:
  - {person: p1, office: minister-president, of: VL}
  - {person: p2, office: Minister, of: NL}
events:
  e1: {type: Agreement, label: verdrag over de verdieping, participants: [VL, NL], time: In 2005, factuality: actual}
acts:
  s1: {type: Warning, by: p1, to: [NL], content: "Als er voor Nieuwjaar geen vergunning ligt om de Westerschelde uit te baggeren, stapt hij naar de rechter", time: vrijdag}
  s2: {type: Concession, by: NL, to: [VL], content: "de Hedwigepolder onder water te zetten", about: e1}
  s3: {type: Demand, by: p2, to: [VL], content: "drie maanden extra", time: vorige week}
  s4: {type: Concession, by: p1, to: [NL], content: "mag Nederland wat hem betreft een andere polder kiezen, zolang de natuur maar even groot blijft"}
replies:
  r1: {to: s3, by: p1, answer: rejected}
  r2: {to: s1, by: NL, answer: unanswered}
delegations: {}
outcomes: {}
