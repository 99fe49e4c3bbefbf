 date 2025-03-23 [Amerikanen|US] en [Oekraïners|UA] {om tafel|e1} in [Riyad|l1], [Russen|RU] zijn morgen aan de beurt

Een [Oekraïense|UA] {delegatie|d1} onder leiding van defensieminister [Roestem Oemerov|p1] heeft zondag in de [Saudische|SA] hoofdstad [Riyad|l1] {overlegd|e1} met een [Amerikaans|US] {team|d2}. Het {gesprek|e1} ging over een gedeeltelijk {staakt-het-vuren|e3}, waarbij energiecentrales en havens worden ontzien. [Oemerov|p1] {schreef|a1} op Facebook dat het "productief en to the point" was. Plaatsvervangend chef-staf [Pavlo Palisa|p2] maakte ook deel uit van de {afvaardiging|d1}.

Maandag {praten|e2} [de Amerikanen|US] met [Rusland|RU], dat senator [Grigori Karasin|p3] en veiligheidsman [Sergej Beseda|p4] {stuurt|d3}. [Kremlin|RU]-woordvoerder [Dmitri Peskov|p5] {tempert|a2} de verwachtingen: "[We|RU] staan pas aan het begin van deze weg."

Speciaal gezant [Steve Witkoff|p6] {denkt|a3} dat er al voor Pasen een volledige wapenstilstand kan zijn. In [Kiev|UA] wordt daar een stuk zuiniger over gedaan.

Nacht

Bij [Russische|RU] droneaanvallen op Kiev zijn afgelopen nacht drie mensen omgekomen, onder wie een meisje van vijf en haar vader. De brandweer rukte uit naar vier districten. Volgens de luchtmacht werden 147 drones gelanceerd, waarvan er 97 zijn neergehaald en 25 van de radar verdwenen. In Zaporizja ging zaterdag een gezin van drie verloren.
=====
entities:
  US: {name: "Verenigde Staten", type: State}
  UA: {name: "Oekraïne", type: State}
  RU: {name: "Rusland", type: State}
  SA: {name: "Saudi-Arabië", type: State}
  p1: {name: "Roestem Oemerov", type: Person}
  p2: {name: "Pavlo Palisa", type: Person}
  p3: {name: "Grigori Karasin", type: Person}
  p4: {name: "Sergej Beseda", type: Person}
  p5: {name: "Dmitri Peskov", type: Person}
  p6: {name: "Steve Witkoff", type: Person}
  l1: {name: "Riyad", type: Place}
offices:
  - {person: p1, office: "defensieminister", of: UA}
  - {person: p2, office: "Plaatsvervangend chef-staf", of: UA}
  - {person: p3, office: "senator", of: RU}
  - {person: p5, office: "woordvoerder", of: RU}
  - {person: p6, office: "Speciaal gezant", of: US}
events:
  e1: {type: Negotiation, participants: [US, UA], place: l1, time: "zondag", factuality: actual}
  e2: {type: Negotiation, participants: [US, RU], place: l1, time: "Maandag", factuality: planned}
  e3: {type: Agreement, participants: [UA, RU], factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "productief en to the point", about: e1}
  a2: {type: Statement, by: p5, content: "We staan pas aan het begin van deze weg"}
  a3: {type: Statement, by: p6, content: "er al voor Pasen een volledige wapenstilstand kan zijn"}
delegations:
  d1: {of: UA, head: p1, members: [p2], event: e1}
  d2: {of: US, head: null, members: [], event: e1}
  d3: {of: RU, head: null, members: [p3, p4], event: e2}
