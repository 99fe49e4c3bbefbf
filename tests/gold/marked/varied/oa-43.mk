 date 2017-06-24 [Ontvoerde [Nederlanders|NL]|p1+p2] vrij na {telefoontje|e1} van [bisschop|p3]

BOGOTÁ/HILVERSUM (ANP) - Verslaggeefster [Dieuwke Bolt|p1] en cameraman [Eelco Follender-Smid|p2] zijn vrij. De [Colombiaanse|CO] guerrillabeweging [ELN|ELN] droeg [de twee|p1+p2] in de nacht van vrijdag op zaterdag over aan [een commissie van de kerk en de ombudsman|KC], op een voetbalveld bij El Tarra. [Ze|p1+p2] maken het naar omstandigheden goed.

Beslissend was volgens betrokkenen een {gesprek|e1} van [Gabriel Ángel Villareal|p3], [de bisschop van Ocaña|p3], met [een commandant van de beweging|p4], vrijdag aan het eind van de ochtend. "[Hij|p4] vroeg of [ik|p3] garandeerde dat er geen soldaten zouden komen. [Ik|p3] {zei|c1}: [ik|p3] garandeer dat [ík|p3] kom", {vertelde|a1} [de bisschop|p3] zaterdag. Om half vier werd [hij|p3] gebeld met de coördinaten.

Het leger had de druk woensdag juist opgevoerd met helikopters. Op {verzoek|a7} van [Nederland|NL] werden die donderdag aan de grond {gehouden|r1}. Dat {verzoek|a7} was gedaan door ambassadeur [Jeroen Roodenburg-Pels|p5], die daarvoor driemaal bij [de [Colombiaanse|CO] minister van Defensie|p6] {langs|e2} ging. Minister [Koenders|p7] {dankte|a2} zaterdag [de kerk|KK], [de ombudsman|OM] en "de mensen van Catatumbo". Losgeld is volgens [hem|p7] "{niet|a3} ter sprake gekomen".

[De journalisten|p1+p2] waren op zoek naar de biologische moeder van een geadopteerde Nederlander. Maandag werden [ze|p1+p2] in een stoffig café bij El Tarra door drie mannen met een pistool gevraagd mee te komen. "[We|p1+p2] kregen kip en een hangmat", zei [Bolt|p1] tegen lokale radio. "En heel veel tijd."

De zaak kwam het [ELN|ELN] slecht uit. In [Quito|l1] {praat|e3} een delegatie van [de beweging|ELN] sinds februari met [de regering van [Colombia|CO]|CO] over vrede; {hoofdonderhandelaar|d1} [Pablo Beltrán|p8] had dinsdag nog {ontkend|a4} dat [zijn|p8] mensen [de Nederlanders|p1+p2] hadden. [Juan Camilo Restrepo-Uprimny|p9], die namens [de regering|CO] in [Quito|l1] {zit|d2}, {noemde|a5} de vrijlating "het minste". De {derde ronde|e4} begint in juli. Volgens [de hoofdonderhandelaar van het [ELN|ELN]|p8] zou dan ook over een {staakt-het-vuren|a6} gepraat moeten worden, eventueel te beginnen bij het {bezoek|e5} van [de paus|p10] in september.

[Bolt|p1] en [Follender|p2] worden zondag op Schiphol verwacht.
=====
entities:
  NL: {name: Nederland, type: State}
  CO: {name: Colombia, type: State}
  ELN: {name: ELN, type: Organisation}
  KC: {name: commissie van de kerk en de ombudsman, type: Organisation}
  KK: {name: katholieke kerk, type: Organisation}
  OM: {name: ombudsman, type: Organisation}
  p1: {name: Dieuwke Bolt, type: Person}
  p2: {name: Eelco Follender-Smid, type: Person}
  p3: {name: Gabriel Ángel Villareal, type: Person}
  p4: {name: commandant van het ELN, type: Person}
  p5: {name: Jeroen Roodenburg-Pels, type: Person}
  p6: {name: Colombiaanse minister van Defensie, type: Person}
  p7: {name: Koenders, type: Person}
  p8: {name: Pablo Beltrán, type: Person}
  p9: {name: Juan Camilo Restrepo-Uprimny, type: Person}
  p10: {name: paus, type: Person}
  l1: {name: Quito, type: Place}
offices:
  - {person: p3, office: bisschop, of: KK}
  - {person: p4, office: commandant, of: ELN}
  - {person: p5, office: ambassadeur, of: NL}
  - {person: p6, office: minister van Defensie, of: CO}
  - {person: p7, office: Minister, of: NL}
  - {person: p8, office: hoofdonderhandelaar, of: ELN}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p3, p4], time: vrijdag aan het eind van de ochtend, factuality: actual}
  e2: {type: Meeting, participants: [p5, p6], factuality: actual}
  e3: {type: Negotiation, label: vredesoverleg in Quito, participants: [ELN, CO, p8, p9], place: l1, time: sinds februari, factuality: actual}
  e5: {type: Visit, participants: [p10], time: in september, factuality: planned}
  e4: {type: Negotiation, label: derde ronde, participants: [ELN, CO], place: l1, time: in juli, factuality: planned, part_of: e3}
acts:
  c1: {type: Concession, by: p3, to: [p4], content: "ik garandeer dat ík kom", about: e1}
  a1: {type: Statement, by: p3, content: "Hij vroeg of ik garandeerde dat er geen soldaten zouden komen", about: e1, time: zaterdag}
  a2: {type: Statement, by: p7, to: [KK, OM], content: "dankte zaterdag de kerk, de ombudsman en \"de mensen van Catatumbo\"", time: zaterdag}
  a3: {type: Statement, by: p7, content: "niet ter sprake gekomen"}
  a4: {type: Statement, by: p8, content: "dat zijn mensen de Nederlanders hadden", time: dinsdag}
  a5: {type: Statement, by: p9, content: "het minste"}
  a6: {type: Proposal, by: p8, to: [CO], kind: ceasefire, content: "over een staakt-het-vuren gepraat moeten worden, eventueel te beginnen bij het bezoek van de paus in september", status: proposed, about: e4}
  a7: {type: Demand, by: p5, to: [CO], content: "Op verzoek van Nederland werden die donderdag aan de grond gehouden"}
replies:
  r1: {to: a7, by: CO, answer: accepted}
delegations:
  d1: {of: ELN, head: p8, members: [], event: e3}
  d2: {of: CO, head: p9, members: [], event: e3}
