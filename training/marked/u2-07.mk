 date 2021-05-22 [Georgiër|p1] {krijgt|e1} vijftien krijgsgevangenen los met een kaart

Vijftien [Armeniërs|AM] tegen één landkaart: dat is, zonder franje, de {ruil|e1} die zaterdag bij de grenspost [Sadakhlo|l1] {voltrokken|e1} werd. [Azerbeidzjan|AZ] {liet|e1} de soldaten gaan, [Armenië|AM] {droeg|e1} de ligging van 97.000 landmijnen rond Agdam {over|e1}.

Bedacht is het door de [Georgische|GE] premier [Irakli Tsereteli-Lomidze|p1]. In april {opperde|s1+s2} [hij|p1] het voor het eerst, per telefoon, bij [beide regeringen|AM+AZ]. [Bakoe|AZ] {zag|r1} er dadelijk brood in, al {bedong|s3} [het|AZ] dat de kaarten als eerste op tafel kwamen. [Jerevan|AM] {liet|r2} drie weken niets horen. Daarna kwam er alsnog een {ja|r3}, en bij monde van vicepremier [Ruben Sahakjan|p2] ook een {ja|r4} op de volgorde.

Waarom [Tbilisi|GE]? "Omdat [wij|GE] de enigen zijn bij wie beide buren aan de deur kunnen kloppen zonder dat de ander het als verraad opvat", {meent|s5} [Tsereteli-Lomidze|p1]. [Rusland|RU], dat in november 2020 nog het {bestand|e2} had {gesmeed|e2}, stond er ditmaal buiten. Ook Turkije en Frankrijk, die zich graag als makelaar presenteren, lazen het nieuws van hun scherm.

In [Jerevan|AM] wordt niet gefeest. Er zitten volgens [Sahakjan|p2] nog honderdtwintig man vast. Voor hen heeft [hij|p2] een nieuwe {ruil|s4} {aangekaart|s4}: kaarten van Fizuli en Zangilan. Of [Bakoe|AZ] daarop {ingaat|r5}, wist het ministerie daar zondag "nog niet te zeggen".
=====
entities:
  GE: {name: Georgië, type: State}
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Sadakhlo, type: Place}
  p1: {name: Irakli Tsereteli-Lomidze, type: Person}
  p2: {name: Ruben Sahakjan, type: Person}
offices:
  - {person: p1, office: premier, of: GE}
  - {person: p2, office: vicepremier, of: AM}
events:
  e1: {type: Agreement, label: ruil van gevangenen tegen mijnenkaart, participants: [AM, AZ], mediators: [p1], place: l1, time: "zaterdag", factuality: actual}
  e2: {type: Agreement, label: bestand van 2020, mediators: [RU], time: "in november 2020", factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [AZ], kind: prisoner_exchange, content: "Vijftien Armeniërs tegen één landkaart", status: accepted, time: "In april", about: e1}
  s2: {type: Proposal, by: p1, to: [AM], kind: prisoner_exchange, content: "Vijftien Armeniërs tegen één landkaart", status: accepted, time: "In april", about: e1}
  s3: {type: Demand, by: AZ, to: [AM], content: "dat de kaarten als eerste op tafel kwamen"}
  s4: {type: Proposal, by: p2, to: [AZ], kind: prisoner_exchange, content: "kaarten van Fizuli en Zangilan", status: unanswered}
  s5: {type: Statement, by: p1, content: "Omdat wij de enigen zijn bij wie beide buren aan de deur kunnen kloppen zonder dat de ander het als verraad opvat"}
replies:
  r1: {to: s1, by: AZ, answer: accepted}
  r2: {to: s2, by: AM, answer: unanswered}
  r3: {to: s2, by: AM, answer: accepted}
  r4: {to: s3, by: p2, answer: accepted}
  r5: {to: s4, by: AZ, answer: unanswered}
delegations: {}
outcomes: {}
