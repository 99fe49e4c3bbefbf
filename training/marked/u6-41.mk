 date 2010-08-19 [IJsland|IS] {wil|s1} meer makreel, [Noorwegen|NO1] en [EU|EU] {weigeren|r1+r2}

[IJsland|IS] heeft [de Europese Unie|EU] en [Noorwegen|NO1] {gevraagd|s1} om een makreelquotum van 130.000 ton. Dat zei de [IJslandse|IS] minister van Visserij [Þórdís Helgadóttir|p1] donderdag in [Reykjavik|l1]. [Het land|IS] vangt pas sinds 2007 makreel, omdat de vis door het warmere water naar het noorden trekt.

De [Noorse|NO1] minister [Sindre Haugland|p2] {noemde|r1} de {eis|s1} "volstrekt onredelijk". [Hij|p2] {dreigt|s2} de havens te sluiten voor [IJslandse|IS] schepen. Eurocommissaris [Despina Loukaidou|p3] {sloot|r2} zich daarbij aan. [Zij|p3] wees er ook op dat [IJsland|IS] lid wil worden van [de EU|EU]. "Wie lid wil worden, deelt", zei [ze|p3] na {overleg|e1} met [Haugland|p2].

[De Faeröer|FO], die eveneens meer willen vissen, {steunen|r3} [IJsland|IS]. [De eilanden|FO] {bepleiten|s3+s4} een {bijeenkomst|e2} van alle kuststaten in oktober, in [Londen|l2]. [Helgadóttir|p1] en [Haugland|p2] {staan|r4+r6} daar allebei voor open. Van [de EU|EU] is nog geen {antwoord|r5} ontvangen.

De Schotse vissersbond eist dat de Britse regering harder optreedt en blokkeerde dinsdag in Peterhead een schip uit de Faeröer. De havenmeester wees de actievoerders een andere ligplaats aan. Een visrestaurant bood de agenten broodjes makreel aan.
=====
entities:
  IS: {name: IJsland, type: State}
  NO1: {name: Noorwegen, type: State}
  EU: {name: Europese Unie, type: Organisation}
  FO: {name: Faeröer, type: State}
  l1: {name: Reykjavik, type: Place}
  l2: {name: Londen, type: Place}
  p1: {name: Þórdís Helgadóttir, type: Person}
  p2: {name: Sindre Haugland, type: Person}
  p3: {name: Despina Loukaidou, type: Person}
offices:
  - {person: p1, office: minister van Visserij, of: IS}
  - {person: p2, office: minister, of: NO1}
  - {person: p3, office: Eurocommissaris, of: EU}
events:
  e1: {type: Meeting, label: overleg, participants: [p3, p2], factuality: actual}
  e2: {type: Meeting, label: bijeenkomst van alle kuststaten, participants: [IS, NO1, EU, FO], place: l2, time: in oktober, factuality: possible}
acts:
  s1: {type: Demand, by: IS, to: [EU, NO1], content: "een makreelquotum van 130.000 ton"}
  s2: {type: Warning, by: p2, to: [IS], content: "de havens te sluiten voor IJslandse schepen"}
  s3: {type: Proposal, by: FO, to: [IS, NO1], kind: talks, content: "een bijeenkomst van alle kuststaten in oktober, in Londen", status: accepted, about: e2}
  s4: {type: Proposal, by: FO, to: [EU], kind: talks, content: "een bijeenkomst van alle kuststaten in oktober, in Londen", status: unanswered, about: e2}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s1, by: p3, answer: rejected}
  r3: {to: s1, by: FO, answer: accepted}
  r4: {to: s3, by: p1, answer: accepted}
  r6: {to: s3, by: p2, answer: accepted}
  r5: {to: s4, by: EU, answer: unanswered}
delegations: {}
outcomes: {}
