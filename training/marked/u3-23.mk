 date 2025-06-30 [Canada|CA] {trekt|s1} digitaks in, [VS|US] {hervat|e1} {handelsgesprekken|e1}

[Canada|CA] {ziet|s1} af van een belasting op grote technologiebedrijven. Dat maakte premier [Mark Carney|p1] zondagavond laat bekend, een paar uur voordat de heffing zou ingaan. [De Verenigde Staten|US] {keren|e1} daarop terug aan de onderhandelingstafel.

President [Donald Trump|p2] had vrijdag alle {handelsgesprekken|e1} {afgebroken|s2}. [Hij|p2] {noemde|s3} de belasting een "directe aanval" op [zijn|p2] land. [Carney|p1] en [Trump|p2] {belden|e2} zondag. [Zij|p1+p2] willen uiterlijk op 21 juli een {akkoord|e3}.

"Het was een makkelijke keuze", {zegt|s4} minister van Financiën [François-Philippe Champagne|p3]. De oppositie denkt daar anders over. De Conservatieven verwijten [de premier|p1] in het parlement dat [hij|p1] met lege handen staat.

De [Amerikaanse|US] handelsminister [Howard Lutnick|p4] {bedankte|s5} [Canada|CA] op X. Volgens [hem|p4] is er nog onenigheid over staal, hout en melk. [Washington|US] {wil|s6} dat [Canada|CA] meer [Amerikaanse|US] zuivel toelaat. Daar {begint|r1} [Ottawa|CA] niet aan, liet [Champagne|p3] al weten.

Ook [Mexico|MX] {overlegt|e4} met [de VS|US]. President [Claudia Sheinbaum|p5] {stuurde|e5} vorige week [haar|p5] minister [Marcelo Ebrard|p6] naar [Washington|l1]. Het {handelsverdrag|e6} van [de drie landen|CA+US+MX] uit 2020 wordt volgend jaar herzien.

Frankrijk, Italië en het Verenigd Koninkrijk hebben ook een digitaks.
=====
entities:
  CA: {name: Canada, type: State}
  US: {name: Verenigde Staten, type: State}
  MX: {name: Mexico, type: State}
  l1: {name: Washington, type: Place}
  p1: {name: Mark Carney, type: Person}
  p2: {name: Donald Trump, type: Person}
  p3: {name: François-Philippe Champagne, type: Person}
  p4: {name: Howard Lutnick, type: Person}
  p5: {name: Claudia Sheinbaum, type: Person}
  p6: {name: Marcelo Ebrard, type: Person}
offices:
  - {person: p1, office: premier, of: CA}
  - {person: p2, office: President, of: US}
  - {person: p3, office: minister van Financiën, of: CA}
  - {person: p4, office: handelsminister, of: US}
  - {person: p5, office: President, of: MX}
  - {person: p6, office: minister, of: MX}
events:
  e1: {type: Negotiation, label: handelsgesprekken, participants: [CA, US], factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: zondag, factuality: actual}
  e3: {type: Agreement, label: handelsakkoord, participants: [CA, US], time: uiterlijk op 21 juli, factuality: possible}
  e4: {type: Negotiation, label: overleg Mexico VS, participants: [MX, US], factuality: actual}
  e5: {type: Visit, label: reis van Ebrard, participants: [p6], place: l1, time: vorige week, factuality: actual}
  e6: {type: Agreement, label: handelsverdrag uit 2020, participants: [CA, US, MX], time: "2020", factuality: actual}
acts:
  s1: {type: Concession, by: p1, to: [US], content: "een belasting op grote technologiebedrijven", time: zondagavond laat}
  s2: {type: Statement, by: p2, to: [CA], content: "alle handelsgesprekken", time: vrijdag}
  s3: {type: Statement, by: p2, to: [CA], content: "directe aanval"}
  s4: {type: Statement, by: p3, content: "Het was een makkelijke keuze"}
  s5: {type: Statement, by: p4, to: [CA], content: "bedankte Canada"}
  s6: {type: Demand, by: US, to: [CA], content: "dat Canada meer Amerikaanse zuivel toelaat"}
replies:
  r1: {to: s6, by: CA, answer: rejected}
