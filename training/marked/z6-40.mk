 date 2018-01-12 [Nicosia|CY], [Ankara|TR], [Athene|GR]: drie brieven, één gesloten {deur|r3}

Drie {brieven|s1+s6+s7} gingen er deze week de deur uit bij [de nieuwe secretaris-generaal van [de Raad van Europa|RE]|p1], de Sloveen [Jernej Košir|p1]. In elk daarvan stond hetzelfde: {kom|s1+s6+s7} in maart naar [Ljubljana|l1], breng niemand mee en {praat|e1} over gas.

[Cyprus|CY] antwoordde per kerende post {bevestigend|r1}. [Griekenland|GR] {houdt|r2} de boot af tot na het partijcongres. Uit [Turkije|TR] kwam geen brief, wel een mededeling van [de regeringswoordvoerder|p2]: president en premier 'hebben in maart geen {gat|r3}'.

Dat is des te pijnlijker omdat [Košir|p1] in december nog met lof werd overladen. Toen {bracht|e2} [hij|p1] als gastheer [de drie marinechefs|CY+TR+GR] bij elkaar, op een meer waar in de winter nooit iemand komt. Het werd een {afspraak|e3} van één zin: wie een boorschip ziet, meldt het. Die {zin|e3} houdt nog altijd stand.

Voor een echte regeling is meer nodig, denkt de [Turkse|TR] minister [Nurettin Alkan|p3]. [Hij|p3] heeft eergisteren op een {bezoek|e4} aan [Bakoe|l2] {geijverd|s2} voor een pijpleiding via [zijn|p3] land, 'dan komt de rest vanzelf'. [Cyprus|CY] {ziet|r4} daar niets in zolang [Turkse|TR] soldaten op het eiland liggen.

[Brussel|EU] kijkt bezorgd toe. Buitenlandcoördinator [Fenna Oldenkamp|p4] {waarschuwde|s3} [de drie|CY+TR+GR] dat de financiering van de kabel op losse schroeven komt. Zelf {bemiddelen|e5} {wil|s4} [de EU|EU] niet: [zij|EU] is partij.

[Košir|p1] heeft naar eigen zeggen nog een vierde brief in de la. Aan wie die gericht is, wil [hij|p1] niet kwijt. "Eerst deze drie. [Ik|p1] heb postzegels genoeg." [Hij|p1] {houdt|s1+s6+s7} vast aan [Ljubljana|l1], en aan maart.

Overigens is het de vraag of de datum vrij is. In diezelfde week {dineren|e6} [Griekse|GR] en [Egyptische|EG] ministers op [Kreta|l3], met de kabel als hoofdgerecht. [Athene|GR] {stuurt|d1} er onder anderen energieminister [Vasiliki Tsoukala|p5] en havenchef [Odysseas Mavros|p6] heen. [Cairo|EG] had liever in [Alexandrië|l4] {getafeld|s8}, maar legde zich er na enig gemor bij neer.
=====
entities:
  CY: {name: Cyprus, type: State}
  TR: {name: Turkije, type: State}
  GR: {name: Griekenland, type: State}
  RE: {name: Raad van Europa, type: Organisation}
  EU: {name: EU, type: Organisation}
  l1: {name: Ljubljana, type: Place}
  l2: {name: Bakoe, type: Place}
  p1: {name: Jernej Košir, type: Person}
  p2: {name: regeringswoordvoerder, type: Person}
  p3: {name: Nurettin Alkan, type: Person}
  p4: {name: Fenna Oldenkamp, type: Person}
  EG: {name: Egypte, type: State}
  l3: {name: Kreta, type: Place}
  l4: {name: Alexandrië, type: Place}
  p5: {name: Vasiliki Tsoukala, type: Person}
  p6: {name: Odysseas Mavros, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: RE}
  - {person: p2, office: regeringswoordvoerder, of: TR}
  - {person: p3, office: minister, of: TR}
  - {person: p4, office: buitenlandcoördinator, of: EU}
  - {person: p5, office: energieminister, of: GR}
  - {person: p6, office: havenchef, of: GR}
events:
  e1: {type: Meeting, label: gastop in Ljubljana, participants: [CY, TR, GR], hosts: [p1], place: l1, time: in maart, factuality: possible}
  e2: {type: Meeting, label: treffen van de marinechefs, participants: [CY, TR, GR], hosts: [p1], time: in december, factuality: actual}
  e3: {type: Agreement, label: meldafspraak, participants: [CY, TR, GR], time: in december, factuality: actual, part_of: e2}
  e4: {type: Visit, participants: [p3], place: l2, time: eergisteren, factuality: actual}
  e5: {type: Mediation, participants: [CY, TR, GR], mediators: [EU], factuality: counterfactual}
  e6: {type: Meeting, participants: [GR, EG, p5], place: l3, time: In diezelfde week, factuality: planned}
acts:
  s1: {type: Proposal, by: p1, to: [CY], kind: summit, content: "kom in maart naar Ljubljana, breng niemand mee en praat over gas", status: accepted, about: e1}
  s6: {type: Proposal, by: p1, to: [GR], kind: summit, content: "kom in maart naar Ljubljana, breng niemand mee en praat over gas", status: unanswered, about: e1}
  s7: {type: Proposal, by: p1, to: [TR], kind: summit, content: "kom in maart naar Ljubljana, breng niemand mee en praat over gas", status: rejected, about: e1}
  s2: {type: Proposal, by: p3, to: [CY, GR], kind: other, content: "een pijpleiding via zijn land", status: rejected}
  s3: {type: Warning, by: p4, to: [CY, TR, GR], content: "dat de financiering van de kabel op losse schroeven komt"}
  s4: {type: Statement, by: EU, content: "zij is partij", about: e5}
  s8: {type: Proposal, by: EG, to: [GR], kind: talks, content: "liever in Alexandrië getafeld", status: rejected, about: e6}
replies:
  r1: {to: s1, by: CY, answer: accepted}
  r2: {to: s6, by: GR, answer: unanswered}
  r3: {to: s7, by: p2, answer: rejected}
  r4: {to: s2, by: CY, answer: rejected}
delegations:
  d1: {of: GR, head: null, members: [p5, p6], event: e6}
