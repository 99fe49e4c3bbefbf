 date 2024-12-22 [Fico|p1] onaangekondigd bij [Poetin|p2], [Kiev|UA] {spreekt|a3} van verraad

De [Slowaakse|SK] premier [Robert Fico|p1] is zondag naar [Moskou|l1] {gevlogen|e1} voor een {gesprek|e2} met president [Vladimir Poetin|p2]. Het ging vooral over gas. Op 1 januari loopt het {contract|e3} af waaronder [Russisch|RU] gas door [Oekraïne|UA] naar onder meer [Slowakije|SK] stroomt, en president [Volodymyr Zelensky|p3] heeft herhaaldelijk {gezegd|a1} dat [hij|p3] niet verlengt.

[Poetin|p2] {verzekerde|c1} [[zijn|p2] gast|p1] dat [Rusland|RU] zal blijven leveren, zij het langs een andere route. [Fico|p1] zegt ook {vredesonderhandelingen|e4} in [Slowakije|SK] te hebben {aangeboden|s1}; [het Kremlin|RU] {acht|r1} dat 'een optie'. Een van de eersten die reageerden was [Zelensky|p3]: [hij|p3] {noemt|a2} het {bezoek|e1} 'een groot veiligheidsprobleem'.

Het is pas de derde keer sinds het begin van de oorlog dat een regeringsleider uit de EU in [Moskou|l1] is. De Oostenrijkse kanselier [Nehammer|p4] {ging|e5} in april 2022, [Viktor Orbán|p5] {was|e6} er deze zomer.

Protest

In Bratislava demonstreerden maandagavond zo'n 1200 mensen. De oppositie in het parlement wil een motie van wantrouwen indienen, de vijfde in veertien maanden. [Fico|p1] overleefde in mei een aanslag; de verdachte zit nog vast. [Zijn|p1] coalitie heeft door ruzies nog maar een meerderheid van een zetel.
=====
entities:
  SK: {name: "Slowakije", type: State}
  UA: {name: "Oekraïne", type: State}
  RU: {name: "Rusland", type: State}
  p1: {name: "Robert Fico", type: Person}
  p2: {name: "Vladimir Poetin", type: Person}
  p3: {name: "Volodymyr Zelensky", type: Person}
  p4: {name: "Nehammer", type: Person}
  p5: {name: "Viktor Orbán", type: Person}
  l1: {name: "Moskou", type: Place}
offices:
  - {person: p1, office: "premier", of: SK}
  - {person: p2, office: "president", of: RU}
  - {person: p3, office: "president", of: UA}
events:
  e1: {type: Visit, participants: [p1], place: l1, time: "zondag", factuality: actual}
  e2: {type: Meeting, participants: [p1, p2], place: l1, time: "zondag", part_of: e1, factuality: actual}
  e3: {type: Agreement, participants: [RU, UA], factuality: actual}
  e4: {type: Negotiation, participants: [RU, UA], place: SK, factuality: possible}
  e5: {type: Visit, participants: [p4], place: l1, time: "in april 2022", factuality: actual}
  e6: {type: Visit, participants: [p5], place: l1, time: "deze zomer", factuality: actual}
acts:
  a3: {type: Statement, by: UA, content: "verraad"}
  a1: {type: Statement, by: p3, content: "hij niet verlengt"}
  a2: {type: Statement, by: p3, content: "een groot veiligheidsprobleem"}
  c1: {type: Concession, by: p2, to: [p1], content: "Rusland zal blijven leveren, zij het langs een andere route"}
  s1: {type: Proposal, by: p1, to: [RU], kind: talks, content: "vredesonderhandelingen in Slowakije", status: unanswered}
replies:
  r1: {to: s1, by: RU, answer: unanswered}
