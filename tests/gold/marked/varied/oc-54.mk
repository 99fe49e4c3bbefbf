 date 2019-08-27 [Twee paters|p4+p5] en een tolk te veel

Geschiedenis - Op 27 augustus 1689, deze week 330 jaar terug, sloten [Rusland|RU] en [China|CN] in [Nertsjinsk|l1] [hun|RU+CN] eerste {verdrag|e1}. Het werd gesteld in het Latijn, en dat was geen toeval.

[De gezant van de tsaar|p1], graaf [Fjodor Golovin|p1], kwam met tweeduizend musketiers. Prins [Songgotu|p2], aan het hoofd van de {afvaardiging|d1} van keizer [Kangxi|p3], met vijftienduizend man, al had [hij|p2] er drieduizend {toegezegd|c1}. Tussen beide tenten in, letterlijk, [twee jezuïeten in mandarijnenzijde|p4+p5]: de Portugees [Tomás Pereira|p4] en de Fransman [Jean-François Gerbillon|p5]. Officieel waren [zij|p4+p5] tolk van [de keizer|p3]. Maar zodra bleek dat geen [Rus|RU] Mantsjoe sprak en geen [Mantsjoe|CN] iets anders, liep [Gerbillon|p5] 's nachts van kamp naar kamp om te {bemiddelen|e2}. [Golovin|p1] {opende|a1} met de Amoer als grens. [Songgotu|p2] {vroeg|r1+a2} het Baikalmeer. Op de derde dag {brak|o1} [de prins|p2] het {overleg|e3} af en omsingelde [hij|p2] de stad, waarna [de graaf|p1], die nog een brief uit [Moskou|RU] in [zijn|p1] laars had, de vesting Albazin {prijsgaf|c2}. Als [hem|p1] dat eerder was gevraagd, had [hij|p1] het eerder gedaan, schreef [hij|p1] naar huis.

[De paters|p4+p5] kregen sabelbont van de ene kant en van de andere het edict (1692) dat het christendom in [China|CN] toestond. Of [Pereira|p4] het {verdrag|e1} gunstiger vertaalde dan het was, is een vraag waarop historici hun carrières hebben gebouwd. Een Poolse theorie wil dat [Rome|VA] [de jezuïeten|p4+p5] had {opgedragen|a3} de tsaar te paaien; in de [Vaticaanse|VA] archieven is daar niets van gevonden.

[Nertsjinsk|l1] telt heden 14.000 inwoners en heeft een museum met een spiegel van twintig vierkante meter.
=====
entities:
  RU: {name: Rusland, type: State}
  CN: {name: China, type: State}
  VA: {name: Vaticaan, type: State}
  p1: {name: Fjodor Golovin, type: Person}
  p2: {name: Songgotu, type: Person}
  p3: {name: Kangxi, type: Person}
  p4: {name: Tomás Pereira, type: Person}
  p5: {name: Jean-François Gerbillon, type: Person}
  l1: {name: Nertsjinsk, type: Place}
offices:
  - {person: p1, office: gezant van de tsaar, of: RU}
  - {person: p2, office: Prins, of: CN}
  - {person: p3, office: keizer, of: CN}
events:
  e1: {type: Agreement, label: verdrag van Nertsjinsk, participants: [RU, CN], mediators: [p5, p4], place: l1, time: Op 27 augustus 1689, factuality: actual, part_of: e3}
  e2: {type: Mediation, participants: [RU, CN], mediators: [p5], factuality: actual}
  e3: {type: Negotiation, participants: [RU, CN, p1, p2], mediators: [p5], place: l1, factuality: actual}
acts:
  c1: {type: Concession, by: p2, content: "er drieduizend"}
  a1: {type: Proposal, by: p1, to: [p2], kind: territorial, content: "de Amoer als grens", status: rejected, about: e3}
  a2: {type: Demand, by: p2, to: [p1], content: "het Baikalmeer", about: e3}
  a3: {type: Demand, by: VA, to: [p4, p5], content: "de tsaar te paaien", factuality: possible, source: Een Poolse theorie}
  c2: {type: Concession, by: p1, to: [p2], content: "de vesting Albazin", about: e3}
replies:
  r1: {to: a1, by: p2, answer: rejected}
delegations:
  d1: {of: CN, head: p2, members: [], event: e3}
outcomes:
  o1: {of: e3, type: walkout}
