 date 2024-10-09 [Kosovo|XK] en [Servië|RS]: markt weer open, {gesprek|e1} niet

Voor het eerst in zestien maanden kunnen vrachtwagens met [Servische|RS] goederen [Kosovo|XK] in. Sinds maandag 6 uur is dat toegestaan bij de grensovergang Merdare, mits de lading gescand wordt. De [Kosovaarse|XK] regering voerde het invoerverbod in juni vorig jaar in, nadat drie agenten door [Servië|RS] waren opgepakt.

De opening was een {voorwaarde|a3} van [Duitsland|DE]. Dat had {gedreigd|a1} een regionale {top|e2} in [Berlijn|l1], komende maandag, zonder [Kosovo|XK] te houden. Premier [Albin Kurti|p1] {zwichtte|r1} vrijdag. 'Niet van harte', {zei|a2} [hij|p1].

Een nieuwe {ontmoeting|e1} tussen [Kurti|p1] en de [Servische|RS] president [Aleksandar Vucic|p2] zit er volgens [EU|EU]-gezant [Miroslav Lajcak|p3] dit jaar niet meer in. [De twee|p1+p2] {zagen|e3} [elkaar|p1+p2] voor het laatst in september 2023. In juni van dit jaar waren [ze|p1+p2] allebei in Brussel, maar [Kurti|p1] {weigerde|e4+o1} toen dezelfde kamer binnen te gaan.

Wie verdient eraan

In de winkels in Pristina stonden de [Servische|RS] wafels al weer op zondagavond in het schap. 'Mensen zijn raar', zegt caissière Arta. 'Een jaar geleden gooiden ze die dingen weg, nu kopen ze er drie pakken van.' De invoer uit [Servië|RS] daalde door het verbod met 74 procent. Daarvan profiteerden vooral Noord-Macedonië en, op afstand, Polen.
=====
entities:
  XK: {name: "Kosovo", type: State}
  RS: {name: "Servië", type: State}
  DE: {name: "Duitsland", type: State}
  p1: {name: "Albin Kurti", type: Person}
  p2: {name: "Aleksandar Vucic", type: Person}
  p3: {name: "Miroslav Lajcak", type: Person}
  EU: {name: "EU", type: Organisation}
  l1: {name: "Berlijn", type: Place}
offices:
  - {person: p1, office: "Premier", of: XK}
  - {person: p2, office: "president", of: RS}
  - {person: p3, office: "gezant", of: EU}
events:
  e1: {type: Negotiation, participants: [p1, p2], time: "dit jaar", factuality: counterfactual}
  e2: {type: Meeting, participants: [DE], place: l1, time: "komende maandag", factuality: planned}
  e3: {type: Negotiation, participants: [p1, p2], time: "in september 2023", factuality: actual}
  e4: {type: Negotiation, participants: [p1, p2], time: "In juni van dit jaar", factuality: counterfactual}
acts:
  a1: {type: Warning, by: DE, to: [XK], content: "een regionale top in Berlijn, komende maandag, zonder Kosovo te houden"}
  a2: {type: Statement, by: p1, content: "Niet van harte"}
  a3: {type: Demand, by: DE, to: [XK], content: "De opening"}
replies:
  r1: {to: a3, by: p1, answer: accepted}
outcomes:
  o1: {of: e4, type: cancelled}
