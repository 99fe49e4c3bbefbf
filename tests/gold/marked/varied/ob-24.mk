 date 2011-07-19 [Bangkok|TH] en [Phnom Penh|KH] tussen hamer en tempel

In [Den Haag|l1] heeft [het Internationaal Gerechtshof|IG] maandag [Thailand|TH] en [Cambodja|KH] {gelast|a1} [hun|TH+KH] soldaten weg te halen bij de tempel van [Preah Vihear|l2]. [Beide landen|TH+KH] {leggen|r1+r2} zich erbij neer. Wel {wil|a2} [Bangkok|TH] eerst {praten|e1} met [de buren|KH], in de al jaren sluimerende gemengde grenscommissie. [Cambodja|KH] {ziet|r3} daar heil in, mits [Indonesië|ID] {meeluistert|a3}.

[Indonesische|ID] waarnemers, in februari door [Jakarta|ID] {aangeboden|a4}, wachten nog altijd op een [Thaise|TH] {handtekening|e2}.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  ID: {name: Indonesië, type: State}
  IG: {name: Internationaal Gerechtshof, type: Organisation}
  l1: {name: Den Haag, type: Place}
  l2: {name: Preah Vihear, type: Place}
events:
  e1: {type: Negotiation, participants: [TH, KH], observers: [ID], factuality: possible}
  e2: {type: Agreement, participants: [TH], factuality: counterfactual}
acts:
  a1: {type: Demand, by: IG, to: [TH, KH], content: "hun soldaten weg te halen bij de tempel van Preah Vihear", time: maandag}
  a2: {type: Proposal, by: TH, to: [KH], kind: talks, content: "eerst praten met de buren", status: accepted, about: e1}
  a3: {type: Demand, by: KH, to: [TH], content: "mits Indonesië meeluistert", about: e1}
  a4: {type: Proposal, by: ID, to: [TH, KH], kind: other, content: Indonesische waarnemers, status: proposed, time: in februari}
replies:
  r1: {to: a1, by: TH, answer: accepted}
  r2: {to: a1, by: KH, answer: accepted}
  r3: {to: a2, by: KH, answer: accepted}
