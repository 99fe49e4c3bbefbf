 date 2025-01-10 Het {telefoontje|e1} uit [Palm Beach|l1]

[KOPENHAGEN|l2] - Vijfenveertig minuten {duurde|e1} het, en de [Deense|DK] premier [Mette Frederiksen|p1] heeft er naar eigen zeggen twee nachten niet van geslapen. [Donald Trump|p2], toen nog tien dagen van [zijn|p2] eed verwijderd, {zei|a1} [haar|p1] langs de lijn dat [Groenland|GL] [Amerikaans|US] moest worden, hoe dan ook. [Zij|p1] {antwoordde|r1} dat het eiland niet te koop is en {bood|a2} meer radars aan. 'Niet genoeg', zou het {antwoord|r2} zijn geweest. Het zijn Britse kranten die dat schrijven; [het Witte Huis|US] {bevestigt|s1} noch ontkent.

In [Nuuk|l3] had men het liever zelf gehoord. 'Als u [ons|GL] wilt spreken, bel dan [ons|GL]', {raadde|a3} de [Groenlandse|GL] premier [Múte Egede|p3] [de [Amerikaan|US]|p2] aan. Naar [Washington|l4] {gaan|e2} wil [hij|p3] best, 'maar niet als bijlage van de [Denen|DK]'.

Een {spoedberaad|e3} van partijleiders, belegd door [Frederiksen|p1] op Christiansborg, leverde donderdag in elk geval één besluit op: [Kopenhagen|DK] en [Nuuk|GL] spreken voortaan pas nadat [ze|DK+GL] [elkaar|DK+GL] hebben gesproken.
=====
entities:
  DK: {name: Denemarken, type: State}
  GL: {name: Groenland, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Palm Beach, type: Place}
  l2: {name: Kopenhagen, type: Place}
  l3: {name: Nuuk, type: Place}
  l4: {name: Washington, type: Place}
  p1: {name: Mette Frederiksen, type: Person}
  p2: {name: Donald Trump, type: Person}
  p3: {name: Múte Egede, type: Person}
offices:
  - {person: p1, office: premier, of: DK}
  - {person: p3, office: premier, of: GL}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], factuality: actual}
  e2: {type: Visit, participants: [p3], place: l4, factuality: possible}
  e3: {type: Meeting, label: spoedberaad, participants: [p1], time: donderdag, factuality: actual}
acts:
  a1: {type: Demand, by: p2, to: [p1], content: "dat Groenland Amerikaans moest worden"}
  a2: {type: Concession, by: p1, to: [p2], content: "meer radars"}
  s1: {type: Statement, by: US, content: "bevestigt noch ontkent"}
  a3: {type: Demand, by: p3, to: [p2], content: "bel dan ons"}
replies:
  r1: {to: a1, by: p1, answer: rejected}
  r2: {to: a2, by: p2, answer: rejected}
