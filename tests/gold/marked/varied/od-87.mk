 date 2011-07-19 Theeland sust: [Gorkha's|GJ] {krijgen|a1} raad, geen staat

[PINTAIL|l1] bij Siliguri. Onder een zeil, terwijl de moesson op de heuvels sloeg, is maandag een einde gekomen aan drie jaar stakingen rond Darjeeling. [Het Gorkha Janmukti Morcha|GJ], dat de Nepalees sprekende bergbewoners vertegenwoordigt, {ondertekende|e1} met [de deelstaat West-Bengalen|WB] en [de centrale regering in [Delhi|IN]|IN] een {driepartijenakkoord|e1+o1}. Er {komt|a1} een bestuur voor de streek, met 59 taken en een eigen begroting.

[Roshan Giri-Thapa|p1] {zette|e1} [zijn|p1] naam voor [de beweging|GJ]; voorzitter [Bimal Gurung|p2] stond erbij in een groene sjaal. "Gorkhaland zit nog in [ons|GJ] hart", {riep|a2} [hij|p2]. Chief minister [Mamata Banerjee-Roy|p3] {antwoordde|r2}, drie tellen later: "Bengalen wordt niet gedeeld."

Het {overleg|e2} verliep in drie etappes. Eerst, in mei, {sprak|e3} [Banerjee|p3] in [Calcutta|l2] met [Gurung|p2] alleen, twee uur, over thee en over [zijn|p2] moeder. Op 8 juni {volgden|e4} de ambtenaren, in [dezelfde stad|l2]. En vorige week vrijdag {vloog|e5} [Giri|p1] met drie man naar [Delhi|l4], waar minister [P. Chidambaran|p4] het laatste woord, 'stammen', uit de tekst haalde.

Het {voorstel|a5} van [de voormalige gesprekspartner van de regering|p5], oud-generaal [Vijay Madan|p5], om ook de laaglanden mee te nemen, is naar een commissie {verwezen|r5}.

Bij de planters is men blij. De tweede pluk, de duurste, begint volgende week.
=====
entities:
  GJ: {name: Gorkha Janmukti Morcha, type: Organisation}
  WB: {name: West-Bengalen, type: State}
  IN: {name: India, type: State}
  p1: {name: Roshan Giri-Thapa, type: Person}
  p2: {name: Bimal Gurung, type: Person}
  p3: {name: Mamata Banerjee-Roy, type: Person}
  p4: {name: P. Chidambaran, type: Person}
  p5: {name: Vijay Madan, type: Person}
  l1: {name: Pintail, type: Place}
  l2: {name: Calcutta, type: Place}
  l4: {name: Delhi, type: Place}
offices:
  - {person: p2, office: voorzitter, of: GJ}
  - {person: p3, office: Chief minister, of: WB}
  - {person: p4, office: minister, of: IN}
  - {person: p5, office: voormalige gesprekspartner, of: IN}
events:
  e1: {type: Agreement, label: driepartijenakkoord, participants: [GJ, WB, IN, p1], observers: [p2], place: l1, time: maandag, factuality: actual}
  e2: {type: Negotiation, label: overleg in drie etappes, participants: [GJ, WB, IN], factuality: actual}
  e3: {type: Negotiation, label: gesprek in Calcutta, participants: [p3, p2], place: l2, time: in mei, factuality: actual, part_of: e2}
  e4: {type: Negotiation, label: ambtelijk overleg, participants: [GJ, WB], place: l2, time: Op 8 juni, factuality: actual, part_of: e2, after: e3}
  e5: {type: Negotiation, label: overleg in Delhi, participants: [p1, p4], place: l4, time: vorige week vrijdag, factuality: actual, part_of: e2, after: e4}
acts:
  a1: {type: Concession, by: WB, to: [GJ], content: "een bestuur voor de streek, met 59 taken en een eigen begroting", about: e1}
  a2: {type: Demand, by: p2, to: [WB], content: Gorkhaland zit nog in ons hart, about: e1}
  a5: {type: Proposal, by: p5, kind: territorial, content: om ook de laaglanden mee te nemen, status: unanswered}
replies:
  r2: {to: a2, by: p3, answer: rejected}
  r5: {to: a5, by: IN, answer: unanswered}
outcomes:
  o1: {of: e2, type: agreement}
