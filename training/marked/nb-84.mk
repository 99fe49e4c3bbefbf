 date 2023-09-09 'Honing smeren om veertig monden': het slot van [de G20|GX]

NEW DELHI - Om kwart over vier sloeg premier [Narendra Modi|p1] met een hamertje op tafel. '[Ik|p1] heb goed nieuws', {zei|a1} [hij|p1], '[we|GX] hebben een {verklaring|e1+o1}.' Tien uur eerder was dat nog ondenkbaar. Sherpa [Amitabh Kant|p2] telt: 200 uur {onderhandelen|e2}, 300 bilaterale overlegjes, vijftien versies van één alinea.

Die alinea gaat over [Oekraïne|UA]. Het woord '[Russische|RU] agressie', dat vorig jaar op [Bali|l1] nog in de tekst stond, is verdwenen. [Kiev|UA] {vindt|a2} dat [de G20|GX] 'niets heeft om trots op te zijn'. [Brazilië|BR], [Zuid-Afrika|ZA] en [Indonesië|ID] hadden een {compromis|s1+s3} aangedragen, waar [Rusland|RU] en [de G7|G7] om acht uur 's ochtends mee konden {leven|r1+r2}. [Sergej Lavrov|p3], die de afwezige Poetin verving, {noemde|a3} het een succes. [De Afrikaanse Unie|AU] schoof aan als nieuw lid: [Modi|p1] omhelsde voorzitter [Azali Assoumani|p4] en wees [hem|p4] [zijn|p4] stoel.

Buiten het conferentiepaleis was het stil. Scholen dicht, apenverjagers ingehuurd, sloppen achter groene doeken. Rikshawrijder Sunil heeft drie dagen niets verdiend. In Mehrauli werden 200 straathonden gevangen.

Van de klimaatparagraaf werd verder weinig vernomen. De moesson ook: Bihar kreeg 28 procent minder.
=====
entities:
  UA: {name: "Oekraïne", type: State}
  RU: {name: "Rusland", type: State}
  BR: {name: "Brazilië", type: State}
  ZA: {name: "Zuid-Afrika", type: State}
  ID: {name: "Indonesië", type: State}
  GX: {name: "G20", type: Organisation}
  G7: {name: "G7", type: Organisation}
  AU: {name: "Afrikaanse Unie", type: Organisation}
  p1: {name: "Narendra Modi", type: Person}
  p2: {name: "Amitabh Kant", type: Person}
  p3: {name: "Sergej Lavrov", type: Person}
  p4: {name: "Azali Assoumani", type: Person}
  l1: {name: "Bali", type: Place}
offices:
  - {person: p4, office: "voorzitter", of: AU}
events:
  e1: {type: Agreement, participants: [GX], factuality: actual}
  e2: {type: Negotiation, participants: [GX], time: "200 uur", factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "we hebben een verklaring"}
  a2: {type: Statement, by: UA, content: "niets heeft om trots op te zijn"}
  a3: {type: Statement, by: p3, content: "een succes"}
  s1: {type: Proposal, by: BR, to: [RU], kind: other, content: "een compromis", status: accepted}
  s3: {type: Proposal, by: BR, to: [G7], kind: other, content: "een compromis", status: accepted}
replies:
  r1: {to: s1, by: RU, answer: accepted}
  r2: {to: s3, by: G7, answer: accepted}
outcomes:
  o1: {of: e2, type: agreement}
