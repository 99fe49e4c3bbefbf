 date 2021-10-04 De beleefdheid van Bern

Mijn grootmoeder had een kast met het goede servies. Het kwam er alleen uit als er bezoek was dat ze niet mocht. Aan die kast moest ik denken toen ik las dat [Zwitserland|CH] volgende week weer eens de zaal en de bloemen levert voor een {gesprek|e1} tussen [Amerikanen|US] en [Chinezen|CN]. [Een veiligheidsadviseur|p1] hier, [een partijbons|p2] daar, [Zürich|l1] ertussen.

U weet vast nog hoe het in maart in [Anchorage|l2] ging. Toen {las|e2} men [elkaar|US+CN] voor draaiende camera's de les, minutenlang, als een echtpaar bij de notaris. Een tolk barstte naar verluidt in tranen uit.

Wij doen dat in dit land heel anders. Bij ons in de straat is er al drie jaar overleg over een laadpaal. Er is een werkgroep, een bemiddelaar van de gemeente, een tussenakkoord over de kleur. De bewoners van nummer 14 zijn twee keer weggelopen. De onderhandelingen zijn hervat, er wordt vooruitgang gemeld, en nog altijd rijdt iedereen diesel.

Wat leer ik hieruit? Dat het niet om de uitkomst gaat maar om het servies. [Een woordvoerster in Peking|CN] {noemde|a1} het {onderhoud|e1} gisteren "een gelegenheid". Waartoe, dat liet ze in het midden. Mijn grootmoeder zou het hebben goedgekeurd: nooit te veel zeggen voor de soep.

En de [Zwitsers|CH]? [Die|CH] {bemiddelen|e3} niet, [die|CH] schenken bij. Zo breekt er tenminste niets.
=====
entities:
  CH: {name: Zwitserland, type: State}
  US: {name: Verenigde Staten, type: State}
  CN: {name: China, type: State}
  l1: {name: Zürich, type: Place}
  l2: {name: Anchorage, type: Place}
  p1: {name: veiligheidsadviseur, type: Person}
  p2: {name: partijbons, type: Person}
offices:
  - {person: p1, office: veiligheidsadviseur, of: US}
  - {person: p2, office: partijbons, of: CN}
events:
  e1: {type: Meeting, label: gesprek in Zürich, participants: [US, CN, p1, p2], hosts: [CH], place: l1, time: volgende week, factuality: planned}
  e2: {type: Meeting, label: treffen in Anchorage, participants: [US, CN], place: l2, time: in maart, factuality: actual}
  e3: {type: Mediation, participants: [US, CN], mediators: [CH], factuality: counterfactual}
acts:
  a1: {type: Statement, by: CN, content: "een gelegenheid", time: gisteren, about: e1}
