 date 2021-11-25 [Frankrijk|FR] en [Italië|IT] {sluiten|e1} {vriendschapspact|e1}

Vooruitblik - Morgenochtend om tien uur zetten president [Emmanuel Macron|p1] en premier [Mario Draghi|p2] in het Quirinaal in [Rome|l1] [hun|p1+p2] {handtekening|e1} onder een {verdrag|e1} dat de betrekkingen tussen [beide landen|FR+IT] vastlegt. De tekst telt twaalf artikelen. In 2019 {riep|s1} [Parijs|FR] nog [zijn|FR] ambassadeur terug, na een {ontmoeting|e2} van de [Italiaanse|IT] vicepremier [Luigi Di Maio|p3] met aanhangers van de gele hesjes.

[Macron|p1] {dineert|e3} vanavond met president [Sergio Mattarella|p4] en wordt morgenmiddag door [de paus|p5] {ontvangen|e4}.
=====
entities:
  FR: {name: Frankrijk, type: State}
  IT: {name: Italië, type: State}
  l1: {name: Rome, type: Place}
  p1: {name: Emmanuel Macron, type: Person}
  p2: {name: Mario Draghi, type: Person}
  p3: {name: Luigi Di Maio, type: Person}
  p4: {name: Sergio Mattarella, type: Person}
  p5: {name: paus, type: Person}
offices:
  - {person: p1, office: president, of: FR}
  - {person: p2, office: premier, of: IT}
  - {person: p3, office: vicepremier, of: IT}
  - {person: p4, office: president, of: IT}
events:
  e1: {type: Agreement, label: vriendschapspact, participants: [FR, IT, p1, p2], place: l1, time: Morgenochtend om tien uur, factuality: planned}
  e2: {type: Meeting, participants: [p3], time: In 2019, factuality: actual}
  e3: {type: Meeting, label: diner, participants: [p1, p4], time: vanavond, factuality: planned}
  e4: {type: Meeting, participants: [p1, p5], time: morgenmiddag, factuality: planned}
acts:
  s1: {type: Statement, by: FR, to: [IT], content: zijn ambassadeur terug, time: In 2019}
