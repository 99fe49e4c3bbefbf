 date 2019-08-06 [Mozambique|MZ]: president en [Renamo|RN]-leider {tekenen|e1} vrede

President [Filipe Nyusi|p1] van [Mozambique|MZ] en [Ossufo Momade|p2], [de leider van de voormalige rebellenbeweging [Renamo|RN]|p2], hebben dinsdag in [Maputo|l1] een {vredesakkoord|e1} ondertekend. Vorige week donderdag deden [zij|p1+p2] dat {al|e2} in het natuurpark [Gorongosa|l2]; dat {akkoord|e2} regelde alleen het einde van de {gevechten|e3}.

Bij de plechtigheid waren de presidenten [Cyril Ramaphosa|p3] van [Zuid-Afrika|ZA] en [Paul Kagame|p4] van [Rwanda|RW] {aanwezig|e1}. [EU|EU]-buitenlandchef [Federica Mogherini|p5] {beloofde|s1} 60 miljoen euro voor de ontwapening van ruim vijfduizend strijders.

De [Zwitserse|CH] ambassadeur [Mirko Manzoni|p6] {leidde|e4} de {gesprekken|e4} sinds 2017. [Hij|p6] is inmiddels gezant van [de VN|VN]. "Vrede blijft werk voor elke dag", {zei|s2} [Manzoni|p6] na afloop.

Een deel van [Renamo|RN] doet niet mee. Generaal [Mariano Nhongo|p7], die zich in de bergen verschanst, {eist|s3} dat [Momade|p2] opstapt. "Anders gaan de verkiezingen niet door", {waarschuwde|s4} [hij|p7] maandag in een telefoongesprek met een radiozender. [De regering|MZ] {wil|r1} niet met [hem|p7] praten.

Op 15 oktober zijn er verkiezingen. Paus Franciscus bezoekt [Mozambique|MZ] in september, net als Madagaskar en Mauritius.

Het eerste {vredesakkoord|e5} werd in 1992 in [Rome|l3] gesloten, na een {burgeroorlog|e6} met een miljoen doden. In 2014 volgde een {tweede|e7}, dat geen stand hield.
=====
entities:
  MZ: {name: Mozambique, type: State}
  RN: {name: Renamo, type: Organisation}
  ZA: {name: Zuid-Afrika, type: State}
  RW: {name: Rwanda, type: State}
  EU: {name: Europese Unie, type: Organisation}
  CH: {name: Zwitserland, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Maputo, type: Place}
  l2: {name: Gorongosa, type: Place}
  l3: {name: Rome, type: Place}
  p1: {name: Filipe Nyusi, type: Person}
  p2: {name: Ossufo Momade, type: Person}
  p3: {name: Cyril Ramaphosa, type: Person}
  p4: {name: Paul Kagame, type: Person}
  p5: {name: Federica Mogherini, type: Person}
  p6: {name: Mirko Manzoni, type: Person}
  p7: {name: Mariano Nhongo, type: Person}
offices:
  - {person: p1, office: President, of: MZ}
  - {person: p2, office: leider, of: RN}
  - {person: p3, office: president, of: ZA}
  - {person: p4, office: president, of: RW}
  - {person: p5, office: buitenlandchef, of: EU}
  - {person: p6, office: ambassadeur, of: CH}
  - {person: p6, office: gezant, of: VN}
  - {person: p7, office: Generaal, of: RN}
events:
  e1: {type: Agreement, label: vredesakkoord van Maputo, participants: [p1, p2], observers: [p3, p4], place: l1, time: dinsdag, factuality: actual}
  e2: {type: Agreement, label: akkoord van Gorongosa, participants: [p1, p2], place: l2, time: Vorige week donderdag, factuality: actual}
  e3: {type: Conflict, label: gevechten, participants: [MZ, RN], factuality: actual}
  e4: {type: Negotiation, label: gesprekken sinds 2017, participants: [MZ, RN], mediators: [p6], time: sinds 2017, factuality: actual}
  e5: {type: Agreement, label: eerste vredesakkoord, participants: [MZ, RN], place: l3, time: in 1992, factuality: actual}
  e6: {type: Conflict, label: burgeroorlog, participants: [MZ, RN], factuality: actual}
  e7: {type: Agreement, label: tweede vredesakkoord, participants: [MZ, RN], time: In 2014, factuality: actual}
acts:
  s1: {type: Concession, by: p5, to: [MZ], content: "60 miljoen euro voor de ontwapening van ruim vijfduizend strijders"}
  s2: {type: Statement, by: p6, content: "Vrede blijft werk voor elke dag"}
  s3: {type: Demand, by: p7, content: "dat Momade opstapt"}
  s4: {type: Warning, by: p7, content: "Anders gaan de verkiezingen niet door", time: maandag}
replies:
  r1: {to: s3, by: MZ, answer: rejected}
