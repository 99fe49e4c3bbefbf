 date 2023-07-17 Rotterdamse graanhandel rekent zonder [Odessa|l1]

Op de Maasvlakte werd maandag gebeld, gevloekt en bijgekocht. [Rusland|RU] {verlengt|s1} het {akkoord|e1} niet waarmee [Oekraïne|UA] een jaar lang graan kon uitvoeren, en de tarweprijs schoot in een uur 4 procent omhoog.

Dat {akkoord|e1}, vorig jaar juli in [Istanbul|l2] tot stand gebracht door [Turkije|TR] en [de VN|VN], is nooit één papier geweest: [Moskou|RU] en [Kiev|UA] tekenden elk een eigen exemplaar. [Het Kremlin|RU] klaagt dat [het|RU] zelf niets kreeg. De Landbouwbank zou weer op betalingsnetwerk SWIFT mogen, maar dat {beloofde|a1} volgens [Brussel|EU] niemand.

Vorige week dinsdag deed [VN|VN]-chef [António Guterres|p1] per brief een laatste {poging|a2}: een dochter van de bank op SWIFT, in ruil voor drie maanden extra. [Vladimir Poetin|p2] heeft niet de moeite genomen te {antwoorden|r1}. [Recep Tayyip Erdogan|p3] denkt [hem|p2] niettemin om te praten; in augustus {komen|e2} [de twee|p2+p3], zo is althans het plan, bij [elkaar|p2+p3] langs.

‘Wij kopen nu in Roemenië’, zegt handelaar Kees Vermaat van Cebeko. ‘Daar hoef je geen vier handtekeningen voor.’
=====
entities:
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  TR: {name: Turkije, type: State}
  VN: {name: VN, type: Organisation}
  EU: {name: EU, type: Organisation}
  l1: {name: Odessa, type: Place}
  l2: {name: Istanbul, type: Place}
  p1: {name: António Guterres, type: Person}
  p2: {name: Vladimir Poetin, type: Person}
  p3: {name: Recep Tayyip Erdogan, type: Person}
offices:
  - {person: p1, office: chef, of: VN}
events:
  e1: {type: Agreement, label: graanakkoord, participants: [RU, UA], mediators: [TR, VN], place: l2, time: vorig jaar juli, factuality: actual}
  e2: {type: Meeting, participants: [p2, p3], time: "in augustus", factuality: planned}
acts:
  s1: {type: Statement, by: RU, content: "verlengt het akkoord niet", about: e1}
  a1: {type: Concession, by: EU, to: [RU], content: "weer op betalingsnetwerk SWIFT mogen", factuality: counterfactual}
  a2: {type: Proposal, by: p1, to: [p2], kind: sanctions_relief, content: "een dochter van de bank op SWIFT, in ruil voor drie maanden extra", time: Vorige week dinsdag, status: unanswered}
replies:
  r1: {to: a2, by: p2, answer: unanswered}
