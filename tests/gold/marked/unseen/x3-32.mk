 date 2025-07-31 [Bern|CH] komt met lege handen thuis, horlogemakers in zak en as

GENÈVE - De [Zwitserse|CH] bondspresidente [Ursina Caflisch|p1] heeft woensdagnacht tevergeefs {gebeld|e1} met de [Amerikaanse|US] president [Trask|p2]. Het {telefoontje|e1} duurde 34 minuten en {haalde|o1} niets uit: vanaf 7 augustus geldt een invoerheffing van 39 procent.

[Caflisch|p1] had {geboden|a1} om 150 miljard dollar in [de VS|US] te investeren en industrietarieven op nul te zetten. [Trask|p2] {hield|r1} vast aan [zijn|p2] {wens|a2} dat [Zwitserland|CH] [zijn|CH] handelsoverschot wegwerkt. "[Ze|p1] was aardig, maar [ze|p1] wilde niet luisteren", {zei|a3} [hij|p2] tegen CNBC.

Een {missie|d1} van zes, met [Caflisch|p1] aan het hoofd en verder minister van Economie [Reto Planzer|p3] en vier bankiers, neemt dinsdag alsnog het {vliegtuig|e2} naar [Washington|l2]. Of iemand [hen|p1+p3] {ontvangt|e3}, weten [ze|p1+p3] niet.

Swatch verloor 4,5 procent, Richemont 2. Rolex-dealers sloegen in Miami extra voorraad in.
=====
entities:
  CH: {name: Zwitserland, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Ursina Caflisch, type: Person}
  p2: {name: Russell Trask, type: Person}
  p3: {name: Reto Planzer, type: Person}
  l2: {name: Washington, type: Place}
offices:
  - {person: p1, office: bondspresidente, of: CH}
  - {person: p2, office: president, of: US}
  - {person: p3, office: minister van Economie, of: CH}
events:
  e1: {type: Meeting, label: telefoongesprek Caflisch en Trask, participants: [p1, p2], time: "woensdagnacht", factuality: actual}
  e2: {type: Visit, label: missie naar Washington, participants: [p1, p3], place: l2, time: "dinsdag", factuality: planned}
  e3: {type: Meeting, label: mogelijke ontvangst in Washington, participants: [p1, p3], place: l2, factuality: possible, part_of: e2}
acts:
  a1: {type: Proposal, by: p1, to: [p2], kind: other, content: "om 150 miljard dollar in de VS te investeren en industrietarieven op nul te zetten", status: rejected}
  a2: {type: Demand, by: p2, to: [CH], content: "dat Zwitserland zijn handelsoverschot wegwerkt"}
  a3: {type: Statement, by: p2, content: "Ze was aardig, maar ze wilde niet luisteren"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
delegations:
  d1: {of: CH, head: p1, members: [p3], event: e2}
outcomes:
  o1: {of: e1, type: no_breakthrough}
