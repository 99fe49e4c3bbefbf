 date 2025-05-25 Na het Regina Caeli: [paus|p1] {herhaalt|a1+a2} {uitnodiging|a1+a2}, [Moskou|RU] houdt {afstand|r2}

VATICAANSTAD (KN) - [Leo XIV|p1] heeft zondag na het middaggebed opnieuw de deuren van [het Vaticaan|VA] {opengezet|a1+a2} voor {vredesbesprekingen|e4} tussen [Rusland|RU] en [Oekraïne|UA]. "[De Heilige Stoel|VA] is ter beschikking, zodat vijanden [elkaar|RU+UA] ontmoeten en in de ogen zien", {zei|a1+a2} [de paus|p1] vanaf de middelste loggia.

Premier [Giorgia Meloni|p2] had [hem|p1] dinsdag namens [Italië|IT] en [de Verenigde Staten|US] {gepolst|e1}, in een {telefoongesprek|e1}, en {noemde|s2} [het Vaticaan|VA] naderhand een "uitgelezen plaats". President [Zelensky|p3] liet {weten|r1} "morgen" te willen komen. [Sergej Lavrov|p4] sprak vrijdag in Moskou van een "onelegant" {idee|r2}: twee orthodoxe volken die [hun|RU+UA] oorzaken van ruzie op katholiek terrein bespreken, dat kon [hij|p4] zich niet voorstellen. De [Finse|FI] president [Stubb|p5] {meende|s3} nochtans zondag in een interview dat er "mogelijk al komende week" op technisch niveau {gesproken|e2} wordt. In [Rome|VA] weet men van {niets|s1}, laat [vaticaans|VA] woordvoerder [Matteo Bruni|p6] weten.

Kardinaal [Zuppi|p7], [de vredesgezant van [de paus|p1]|p7], werkt ondertussen aan de terugkeer van weggevoerde kinderen. Vorige week keerden er volgens het [Russische|RU] kinderrechtenbureau zes terug, door {bemiddeling|e3} van [Qatar|QA].

Zondagnamiddag nam [de paus|p1] plechtig bezit van de basiliek van Sint-Jan van Lateranen. Langs de route stonden, naar schatting van de carabinieri, veertigduizend mensen, en een beer met een accordeon.
=====
entities:
  VA: {name: Vaticaan, type: State}
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  IT: {name: Italië, type: State}
  US: {name: Verenigde Staten, type: State}
  FI: {name: Finland, type: State}
  QA: {name: Qatar, type: State}
  p1: {name: Leo XIV, type: Person}
  p2: {name: Giorgia Meloni, type: Person}
  p3: {name: Zelensky, type: Person}
  p4: {name: Sergej Lavrov, type: Person}
  p5: {name: Stubb, type: Person}
  p6: {name: Matteo Bruni, type: Person}
  p7: {name: Zuppi, type: Person}
offices:
  - {person: p1, office: paus, of: VA}
  - {person: p2, office: Premier, of: IT}
  - {person: p3, office: President, of: UA}
  - {person: p5, office: president, of: FI}
  - {person: p6, office: woordvoerder, of: VA}
  - {person: p7, office: vredesgezant, of: VA}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: dinsdag, factuality: actual}
  e2: {type: Negotiation, participants: [RU, UA], time: komende week, factuality: possible, source: p5}
  e3: {type: Mediation, mediators: [QA], time: Vorige week, factuality: actual}
  e4: {type: Negotiation, label: vredesbesprekingen in het Vaticaan, participants: [RU, UA], hosts: [VA], factuality: possible}
acts:
  a1: {type: Proposal, by: p1, to: [UA], kind: talks, content: "de deuren van het Vaticaan opengezet voor vredesbesprekingen", status: accepted, time: zondag, about: e4}
  a2: {type: Proposal, by: p1, to: [RU], kind: talks, content: "de deuren van het Vaticaan opengezet voor vredesbesprekingen", status: rejected, time: zondag, about: e4}
  s2: {type: Statement, by: p2, content: "uitgelezen plaats", about: e4}
  s3: {type: Statement, by: p5, content: "mogelijk al komende week", about: e2, time: zondag}
  s1: {type: Statement, by: p6, content: "weet men van niets", about: e2}
replies:
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a2, by: p4, answer: rejected}
