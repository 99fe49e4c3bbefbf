 date 2025-08-02 Column - De man die de telefoon opnam

Iedereen wil de {vrede|e1} van Putrajaya gemaakt hebben. [Trump|p1] omdat [hij|p1] belde, [Peking|CN] omdat er een [Chinese|CN] ambassadeur op een stoel langs de muur zat, de beurs van Bangkok omdat ze vorige week al steeg. [De man die het deed|p2], houdt zich stil. [Anwar Ibrahim|p2], [premier van [Maleisië|MY]|p2], heeft de gewoonte [zijn|p2] successen uit te delen als snoepgoed.

Even terug. Op 24 juli schoten [Thaise|TH] en [Cambodjaanse|KH] soldaten op [elkaar|TH+KH] bij een tempel die in 1962 door het Hof in Den Haag is toegewezen aan de een en sindsdien wordt opgeëist door de ander. Vijf dagen {oorlog|e2}, achtendertig doden, driehonderdduizend mensen op matjes in gymzalen. [Washington|US] {dreigde|a1} met een invoerheffing van 36 procent voor wie doorvocht. Dat is geen {bemiddeling|e3}, dat is een deurwaarder.

[Anwar|p2] deed iets anders. [Hij|p2] {belde|e4+e5} eerst [Hun Manet|p3], toen [Phumtham|p4], en {stelde|a2+a3} [hun|p3+p4] één vraag: wilt u maandag bij [mij|p2] komen eten? [Phnom Penh|KH] zei {onmiddellijk ja|r1}. [Bangkok|TH] liet eerst weten dat dit een zaak was tussen twee buren, dat de tijd niet rijp was, dat men {geen derde nodig|r2} had. Zondagavond was de tijd {rijp|r3}.

Het {diner|e6} werd een {bespreking|e6} van tweeënhalf uur, en om middernacht {zwegen|o1+e1} de kanonnen. Onvoorwaardelijk, stond er. Wie de volgende ochtend de woordvoerders van beide legers hoorde, wist dat het woord in het Thais iets anders betekent.

Zal het standhouden? De grenscommissie moet maandag in [Kuala Lumpur|l2] {vergaderen|e7}, mits men het eens wordt over de vraag wie de vergadering opent. [De ASEAN|AS], die al zestig jaar bestaat om zulke dingen te voorkomen, stuurt misschien waarnemers. Misschien.

Intussen {nomineert|s1} [Cambodja|KH] [Trump|p1] voor de Nobelprijs. [Anwar|p2] feliciteerde [hem|p1] bij voorbaat.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  MY: {name: Maleisië, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  AS: {name: ASEAN, type: Organisation}
  p1: {name: Trump, type: Person}
  p2: {name: Anwar Ibrahim, type: Person}
  p3: {name: Hun Manet, type: Person}
  p4: {name: Phumtham, type: Person}
  l2: {name: Kuala Lumpur, type: Place}
offices:
  - {person: p2, office: premier, of: MY}
events:
  e1: {type: Agreement, label: wapenstilstand van Putrajaya, participants: [TH, KH], mediators: [p2], factuality: actual, part_of: e6}
  e2: {type: Conflict, participants: [TH, KH], time: Op 24 juli, factuality: actual}
  e3: {type: Mediation, participants: [TH, KH], mediators: [US], factuality: counterfactual}
  e4: {type: Meeting, participants: [p2, p3], factuality: actual}
  e5: {type: Meeting, participants: [p2, p4], factuality: actual}
  e6: {type: Negotiation, label: bespreking bij Anwar, participants: [TH, KH], mediators: [p2], hosts: [p2], factuality: actual}
  e7: {type: Meeting, label: grenscommissie, participants: [TH, KH], place: l2, time: maandag, factuality: planned}
acts:
  a1: {type: Warning, by: US, to: [TH, KH], content: "een invoerheffing van 36 procent voor wie doorvocht"}
  a2: {type: Proposal, by: p2, to: [p3], kind: talks, content: "wilt u maandag bij mij komen eten", status: accepted, about: e4}
  a3: {type: Proposal, by: p2, to: [p4], kind: talks, content: "wilt u maandag bij mij komen eten", status: accepted, about: e5}
  s1: {type: Statement, by: KH, content: "nomineert Cambodja Trump voor de Nobelprijs"}
replies:
  r1: {to: a2, by: KH, answer: accepted}
  r2: {to: a3, by: TH, answer: rejected}
  r3: {to: a3, by: TH, answer: accepted}
outcomes:
  o1: {of: e6, type: ceasefire}
