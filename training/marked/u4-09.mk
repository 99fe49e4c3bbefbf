 date 2025-09-30 Sojaboeren in Iowa zitten op hun bonen

De silo's zijn vol, de schuren ook, en achter de kerk van Paulina ligt een berg onder een zeil. Voor het eerst sinds 1999 heeft [China|CN] in september geen enkele boon uit de [Verenigde Staten|US] gekocht. De prijs op de beurs van Chicago zakte maandag tot 9,87 dollar per bushel, ver onder de kostprijs.

"Mijn vader verkocht aan Japan, ik aan [China|CN], mijn zoon straks aan niemand", zegt Wade Hofstra, die 900 hectare bebouwt. Zijn bank heeft hem een overbruggingskrediet aangeboden, tegen voorwaarden waarover hij nog onderhandelt.

De kopers zijn uitgeweken naar Brazilië en Argentinië. Dat zij terugkeren als de heffingen vervallen, gelooft analiste Joyce Meeuwis van Rabobank niet zonder meer: 'Een haven die je eenmaal hebt uitgebaggerd, laat je niet liggen.'

Volgende week {treffen|e1} handelsgezant [Todd Brannigan|p1] en vicepremier [Luo Jianming|p2] [elkaar|p1+p2] in [Kuala Lumpur|l1]. Soja staat op de agenda, al {wil|s1} [Peking|CN] dat [Washington|US] eerst de heffing op staal schrapt.

Hofstra heeft zijn velden intussen ingezaaid met rogge. Die kan hij ten minste zelf opeten, zegt hij, of laten stoken.
=====
entities:
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  p1: {name: Todd Brannigan, type: Person}
  p2: {name: Luo Jianming, type: Person}
  l1: {name: Kuala Lumpur, type: Place}
offices:
  - {person: p1, office: handelsgezant, of: US}
  - {person: p2, office: vicepremier, of: CN}
events:
  e1: {type: Meeting, label: gesprek in Kuala Lumpur, participants: [p1, p2], place: l1, time: Volgende week, factuality: planned}
acts:
  s1: {type: Demand, by: CN, to: [US], content: "dat Washington eerst de heffing op staal schrapt"}
