 date 2023-02-27 [Servië|RS] en [Kosovo|XK] {aanvaarden|r1+r2} [Europees|EU] plan

De [Servische|RS] president [Aleksandar Vucic|p1] en premier [Albin Kurti|p2] van [Kosovo|XK] zijn maandag in [Brussel|l1] {akkoord gegaan|r1+r2} met een {voorstel|s1+s2} van [de Europese Unie|EU] om [hun|RS+XK] betrekkingen te normaliseren. Dat meldt [EU|EU]-buitenlandchef [Josep Borrell|p3], die het {gesprek|e1} {leidde|e1}.

Een handtekening is er {nog niet|e2}. "Het {voorstel|s1+s2} hoeft niet verder te worden besproken", {zegt|s3} [Borrell|p3]. Over de uitvoering {praten|e3} [de twee leiders|p1+p2] in maart {verder|o1}, in het [Noord-Macedonische|MK] [Ohrid|l2].

Volgens het {plan|s1+s2} erkennen [beide landen|RS+XK] [elkaars|RS+XK] paspoorten, diploma's en kentekens. [Servië|RS] hoeft [Kosovo|XK] niet als staat te erkennen, maar mag het lidmaatschap van internationale organisaties niet meer blokkeren.

[Vucic|p1] {benadrukte|s4} na afloop dat [hij|p1] "niets heeft getekend en niets zal tekenen". [Kurti|p2] {zei|s5} dat [hij|p2] wel meteen had willen ondertekenen. De [Kosovaarse|XK] premier kreeg van [Borrell|p3] de {vraag|s6} om haast te maken met zelfbestuur voor de Servische gemeenten. Daarop {ging|r3} [hij|p2] niet in.

Spanje, Griekenland, Roemenië, Slowakije en Cyprus erkennen [Kosovo|XK] niet. [Kosovo|XK] {verklaarde|s7} zich in 2008 onafhankelijk van [Servië|RS].
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  EU: {name: Europese Unie, type: Organisation}
  MK: {name: Noord-Macedonië, type: State}
  l1: {name: Brussel, type: Place}
  l2: {name: Ohrid, type: Place}
  p1: {name: Aleksandar Vucic, type: Person}
  p2: {name: Albin Kurti, type: Person}
  p3: {name: Josep Borrell, type: Person}
offices:
  - {person: p1, office: president, of: RS}
  - {person: p2, office: premier, of: XK}
  - {person: p3, office: buitenlandchef, of: EU}
events:
  e1: {type: Negotiation, label: gesprek in Brussel, participants: [p1, p2], mediators: [p3], place: l1, time: maandag, factuality: actual}
  e2: {type: Agreement, label: ondertekening, participants: [RS, XK], factuality: counterfactual}
  e3: {type: Negotiation, label: gesprek in Ohrid, participants: [p1, p2], place: l2, time: in maart, factuality: planned, after: e1}
acts:
  s1: {type: Proposal, by: EU, to: [RS], kind: treaty, content: "om hun betrekkingen te normaliseren", status: accepted}
  s2: {type: Proposal, by: EU, to: [XK], kind: treaty, content: "om hun betrekkingen te normaliseren", status: accepted}
  s3: {type: Statement, by: p3, content: "Het voorstel hoeft niet verder te worden besproken"}
  s4: {type: Statement, by: p1, content: "niets heeft getekend en niets zal tekenen"}
  s5: {type: Statement, by: p2, content: "dat hij wel meteen had willen ondertekenen"}
  s6: {type: Demand, by: p3, to: [p2], content: "om haast te maken met zelfbestuur voor de Servische gemeenten"}
  s7: {type: Statement, by: XK, content: "onafhankelijk van Servië", time: in 2008}
replies:
  r1: {to: s1, by: p1, answer: accepted}
  r2: {to: s2, by: p2, answer: accepted}
  r3: {to: s6, by: p2, answer: unanswered}
outcomes:
  o1: {of: e1, type: continuation_agreed}
