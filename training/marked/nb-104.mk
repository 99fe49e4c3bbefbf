 date 2024-11-07 Vijf jaar wachten op een brug

In het dorp Roșcani, aan de [Moldavische|MD] kant van de Proet, vaart alleen een pontje. Als de rivier hoog staat, vaart het niet. Moeder Ana Ciobanu moest in maart met weeën 71 kilometer omrijden. Haar dochter heet Speranța, hoop.

Al sinds 2019 ligt er een plan voor een brug naar [Roemenië|RO]. De fundering werd tot twee keer toe gestort en weer weggespoeld. Aannemer Baltag ging failliet, de opvolger kwam er niet uit met de vakbond. Inmiddels groeit er riet door het wapeningsstaal.

Woensdag is daar toch verandering in gekomen. In [Boekarest|l1] {zette|e1} minister [Andrei Spînu|p1] [zijn|p1] handtekening onder een {protocol|e1} over de kosten: [Roemenië|RO] {betaalt|c1} tachtig procent. De [Moldavische|MD] premier [Dorin Recean|p2], die op {doorreis|e2} was naar Brussel, keek toe vanaf de gang.

De eerste paal gaat in april de grond in, mits het hoogwater dat toelaat. Ana's moeder, die aan de andere oever woont, heeft een emmer verf klaarstaan. 'Voor de leuning', zegt ze. 'Blauw.'
=====
entities:
  MD: {name: "Moldavië", type: State}
  RO: {name: "Roemenië", type: State}
  p1: {name: "Andrei Spînu", type: Person}
  p2: {name: "Dorin Recean", type: Person}
  l1: {name: "Boekarest", type: Place}
offices:
  - {person: p1, office: "minister", of: MD}
  - {person: p2, office: "premier", of: MD}
events:
  e1: {type: Agreement, participants: [p1, RO], place: l1, time: "Woensdag", factuality: actual}
  e2: {type: Visit, participants: [p2], place: l1, time: "Woensdag", factuality: actual}
acts:
  c1: {type: Concession, by: RO, to: [MD], content: "tachtig procent"}
