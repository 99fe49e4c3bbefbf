 date 2025-10-30 [Istanbul|l1], dag zes: [Afghanen|AF] en [Pakistanen|PK] toch weer binnen

Met een mededeling van drie regels heeft [Turkije|TR] donderdagavond het bericht van woensdag achterhaald. Toen {liet|s1} de [Pakistaanse|PK] minister [Attaullah Tarar|p1] om halfvijf 's ochtends op X weten dat er ‘geen werkbare oplossing’ was en dat het {gesprek|e1} met [de Taliban|AF] {voorbij|o1} was. [Zijn|p1] mensen waren al op weg naar het vliegveld.

[Ankara|TR] en [Doha|QA] {kregen|a1} [hen|PK] zover dat [ze|PK] {omkeerden|r1}. Zodoende is er in een hotel aan de Bosporus nog een etmaal {doorgepraat|e1}, met als opbrengst dat het {bestand|e2} van 19 oktober blijft gelden en dat er een commissie komt om schendingen te bestraffen. Op 6 november moeten de details {volgen|o2}, weer in [Istanbul|l1], op {hoog niveau|e3}.

[De [Afghaanse|AF] {delegatie|d1}|AF], met onderminister [Rahmatullah Najib|p2] {aan het hoofd|d1}, bleef steken bij één zin. [Pakistan|PK] {eist|a2} een schriftelijke garantie dat de TTP niet meer vanuit [Afghanistan|AF] aanvalt; [Kaboel|AF] {wil|r2} het bij een mondelinge houden.
=====
entities:
  AF: {name: Afghanistan, type: State}
  PK: {name: Pakistan, type: State}
  TR: {name: Turkije, type: State}
  QA: {name: Qatar, type: State}
  l1: {name: Istanbul, type: Place}
  p1: {name: Attaullah Tarar, type: Person}
  p2: {name: Rahmatullah Najib, type: Person}
offices:
  - {person: p1, office: minister, of: PK}
  - {person: p2, office: onderminister, of: AF}
events:
  e1: {type: Negotiation, participants: [AF, PK], mediators: [TR, QA], place: l1, factuality: actual}
  e2: {type: Agreement, label: bestand van 19 oktober, participants: [AF, PK], time: "19 oktober", factuality: actual}
  e3: {type: Negotiation, participants: [AF, PK], place: l1, time: "Op 6 november", factuality: planned, after: e1}
acts:
  s1: {type: Statement, by: p1, content: "geen werkbare oplossing", time: "woensdag", about: e1}
  a1: {type: Demand, by: TR, to: [PK], content: "dat ze omkeerden"}
  a2: {type: Demand, by: PK, to: [AF], content: "een schriftelijke garantie dat de TTP niet meer vanuit Afghanistan aanvalt"}
replies:
  r1: {to: a1, by: PK, answer: accepted}
  r2: {to: a2, by: AF, answer: rejected}
delegations:
  d1: {of: AF, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough, factuality: counterfactual}
  o2: {of: e1, type: continuation_agreed}
