 date 2017-08-17 Drie kerken en [een Nigeriaan|p4]: [Hichilema|p1] na 127 dagen vrij

LUSAKA - Oppositieleider [Hakainde Hichilema|p1] van [Zambia|ZM], sinds april in de cel omdat [zijn|p1] stoet geen voorrang gaf aan die van president [Edgar Lungu|p2], is woensdag vrijgelaten. De aanklacht wegens hoogverraad verviel om kwart voor tien. Om tien uur stond [hij|p1] op straat, in een te ruim jasje.

Toeval was het niet. Vorige week donderdag {bezocht|e1} [Patricia Scotwell|p3], [secretaris-generaal van [het Gemenebest|GB]|p3], [hem|p1] in [de Mukobeko-gevangenis|l2] en daarna [Lungu|p2] {op het paleis|e2}. [Beiden|p1+p2] {zegden|r1+r2} [haar|p3] een {dialoog|e3+a6} toe, onder leiding van de [Nigeriaan|NG] [Ibrahim Gambari|p4]. [Die|p4] {komt|e4} in september naar [Lusaka|l1].

[De bisschoppenconferentie|BC] had in juni zelf al {aangeboden|a1} te {bemiddelen|e5}, samen met [de protestantse Raad van Kerken|RK] en de evangelischen. '[Wij|BC] kregen een {brief|r3} terug waarin stond dat de brief was ontvangen', {zegt|a2} aartsbisschop [Telesphore Mpundu-Chola|p5]. In de regeringspartij [PF|PF] {verdenkt|a3} men [de bisschoppen|BC] van sympathie voor de oppositie. Dat [ze|BC] nu toch {mogen aanschuiven|r4}, als waarnemer, is op {aandrang|a4} van [Scotwell|p3].

[UPND|UP], de partij van [Hichilema|p1], {stelt|a5} één voorwaarde: eerst worden ook de 48 geschorste parlementsleden hersteld. [Lungu|p2] reageerde daar woensdag {niet op|r5}, [hij|p2] opende een brug.
=====
entities:
  ZM: {name: Zambia, type: State}
  GB: {name: Gemenebest, type: Organisation}
  NG: {name: Nigeria, type: State}
  BC: {name: bisschoppenconferentie, type: Organisation}
  RK: {name: protestantse Raad van Kerken, type: Organisation}
  PF: {name: PF, type: Organisation}
  UP: {name: UPND, type: Organisation}
  p1: {name: Hakainde Hichilema, type: Person}
  p2: {name: Edgar Lungu, type: Person}
  p3: {name: Patricia Scotwell, type: Person}
  p4: {name: Ibrahim Gambari, type: Person}
  p5: {name: Telesphore Mpundu-Chola, type: Person}
  l1: {name: Lusaka, type: Place}
  l2: {name: Mukobeko-gevangenis, type: Place}
offices:
  - {person: p1, office: Oppositieleider, of: ZM}
  - {person: p2, office: president, of: ZM}
  - {person: p3, office: secretaris-generaal, of: GB}
  - {person: p5, office: aartsbisschop, of: BC}
events:
  e1: {type: Meeting, label: bezoek in de gevangenis, participants: [p3, p1], place: l2, time: Vorige week donderdag, factuality: actual}
  e2: {type: Meeting, label: gesprek op het paleis, participants: [p3, p2], time: Vorige week donderdag, factuality: actual, after: e1}
  e3: {type: Negotiation, label: dialoog, participants: [p1, p2], mediators: [p4], observers: [BC], factuality: planned}
  e4: {type: Visit, participants: [p4], place: l1, time: in september, factuality: planned}
  e5: {type: Mediation, participants: [p1, p2], mediators: [BC, RK], time: in juni, factuality: counterfactual}
acts:
  a1: {type: Proposal, by: BC, to: [p2], kind: mediation_offer, content: te bemiddelen, status: unanswered, time: in juni}
  a2: {type: Statement, by: p5, content: Wij kregen een brief terug waarin stond dat de brief was ontvangen}
  a3: {type: Statement, by: PF, content: sympathie voor de oppositie}
  a4: {type: Demand, by: p3, content: "nu toch mogen aanschuiven, als waarnemer"}
  a5: {type: Demand, by: UP, to: [p2], content: eerst worden ook de 48 geschorste parlementsleden hersteld, about: e3}
  a6: {type: Proposal, by: p3, to: [p1, p2], kind: talks, content: een dialoog toe, status: accepted, time: Vorige week donderdag}
replies:
  r1: {to: a6, by: p1, answer: accepted}
  r2: {to: a6, by: p2, answer: accepted}
  r3: {to: a1, by: p2, answer: unanswered}
  r4: {to: a4, by: p2, answer: accepted}
  r5: {to: a5, by: p2, answer: unanswered}
