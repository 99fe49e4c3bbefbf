 date 1972-10-26 [Kissinger|p1]: vrede is nabij

WASHINGTON (UPI) - "[Wij|US] geloven dat de vrede nabij is." Met die woorden {vatte|s1} [Henry Kissinger|p1], [de adviseur van president [Nixon|p2]|p1], donderdag op een {persconferentie|e1} de stand van de geheime [Amerikaanse|US] {besprekingen|e2} met [Noord-Vietnam|VD] samen. [Hanoi|VD] had die ochtend {bekendgemaakt|s2} dat de tekst sinds 8 oktober klaar ligt en {eiste|a1} {ondertekening|e4} op de 31ste. Daartoe is nog één {zitting|e3} nodig, van "drie, vier dagen", {antwoordde|r1} [Kissinger|p1]. President [Thieu|p3] van [Zuid-Vietnam|VS] {noemde|s3} de {overeenkomst|e4} dinsdag "een doodvonnis".
=====
entities:
  VD: {name: Noord-Vietnam, type: State}
  VS: {name: Zuid-Vietnam, type: State}
  p1: {name: Henry Kissinger, type: Person}
  p2: {name: Nixon, type: Person}
  p3: {name: Thieu, type: Person}
  US: {name: Verenigde Staten, type: State}
offices:
  - {person: p1, office: adviseur, of: US}
  - {person: p2, office: president, of: US}
  - {person: p3, office: President, of: VS}
events:
  e1: {type: PressConference, participants: [p1], time: donderdag, factuality: actual}
  e2: {type: Negotiation, label: geheime besprekingen, participants: [p1, VD, US], factuality: actual}
  e3: {type: Negotiation, participants: [US, VD], factuality: planned, after: e2}
  e4: {type: Agreement, participants: [US, VD], time: op de 31ste, factuality: possible}
acts:
  s1: {type: Statement, by: p1, content: "Wij geloven dat de vrede nabij is", about: e2, time: donderdag}
  s2: {type: Statement, by: VD, content: "dat de tekst sinds 8 oktober klaar ligt", about: e4}
  a1: {type: Demand, by: VD, to: [US], content: ondertekening op de 31ste, about: e4}
  s3: {type: Statement, by: p3, content: een doodvonnis, about: e4}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
