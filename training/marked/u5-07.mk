 date 2021-05-30 Wat [de [Armeense|AM] minister|p1] in [Brussel|l1] niet zei

Twee dagen [Brussel|l1], twee {gesprekken|e1+e2}, nul verrassingen: zo vat een medewerker de reis samen. Toch werd er iets {afgesproken|e3}.

Donderdag aan het eind van de middag, in een zaaltje waar een schoonmaker net de stoelen had gestapeld, {troffen|e1} [Vahan Ter-Minasjan|p1] en [Elçin Rzayev|p2] [elkaar|p1+p2] voor het eerst zonder camera's. [De Armeniër|p1] had [[zijn|p1] [Azerbeidzjaanse|AZ] collega|p2] de kaarten van drie mijnenvelden {meegebracht|a5}. [Rzayev|p2] {beloofde|a1} er vijftien gevangenen voor terug te geven, en dat is zaterdag op een grenspost bij [Sadakhlo|l2] ook {gebeurd|e3}. [Georgische|GE] grenswachten telden hen na.

De andere {ontmoeting|e2}, vrijdag om tien uur, was met [Charlotte Meersman|p3], die voor [de Europese Unie|EU] het dossier beheert. [Zij|p3] {opperde|a2+a4} een {drietal|e4} in [Luxemburg|l4]: [Jerevan|AM], [Bakoe|AZ], [Brussel|EU]. [Ter-Minasjan|p1] {vond|r1} het "een gedachte". [Rzayev|p2], die vrijdag alweer in Bakoe zat, hoefde er niet over na te denken: {nee|r2}.

Over het klooster waarover in [eigen land|AM] zoveel te doen is, is [de minister|p1] in [Brussel|l1] niet begonnen. "Dat was [mijn|p1] beurt niet", {zei|a3} [hij|p1] zondag in de vertrekhal.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  GE: {name: Georgië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Brussel, type: Place}
  l2: {name: Sadakhlo, type: Place}
  l4: {name: Luxemburg, type: Place}
  p1: {name: Vahan Ter-Minasjan, type: Person}
  p2: {name: Elçin Rzayev, type: Person}
  p3: {name: Charlotte Meersman, type: Person}
offices:
  - {person: p1, office: minister, of: AM}
  - {person: p2, office: collega, of: AZ}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, time: Donderdag aan het eind van de middag, factuality: actual}
  e2: {type: Meeting, participants: [p1, p3], place: l1, time: vrijdag om tien uur, factuality: actual}
  e3: {type: Agreement, label: vrijlating van vijftien gevangenen, participants: [AM, AZ], observers: [GE], place: l2, time: zaterdag, factuality: actual}
  e4: {type: Negotiation, label: drietal in Luxemburg, participants: [AM, AZ, EU], place: l4, factuality: possible}
acts:
  a1: {type: Concession, by: p2, to: [p1], content: "er vijftien gevangenen voor terug te geven", about: e1}
  a5: {type: Concession, by: p1, to: [p2], content: "de kaarten van drie mijnenvelden", about: e1}
  a2: {type: Proposal, by: p3, to: [AM], kind: talks, content: "een drietal in Luxemburg", status: unanswered, about: e4}
  a4: {type: Proposal, by: p3, to: [AZ], kind: talks, content: "een drietal in Luxemburg", status: rejected, about: e4}
  a3: {type: Statement, by: p1, content: "Dat was mijn beurt niet", time: zondag}
replies:
  r1: {to: a2, by: p1, answer: unanswered}
  r2: {to: a4, by: p2, answer: rejected}
