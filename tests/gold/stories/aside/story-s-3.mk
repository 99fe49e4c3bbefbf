 date 2015-03-24 Eén dinsdag, twee tafels, [twee Chungs|w1+w2]

Volgende week dinsdag, 31 maart, {praten|e3+e4} [de twee Korea's|ZK+NK] op twee plaatsen tegelijk. In [Ulan Bator|v1] gaat het {overleg|e3} over de gescheiden families, in het grensdorp [Panmunjom|v2] {komt|e4} de militaire oefening ter sprake. Verwarring ligt op de loer: aan [Zuid-Koreaanse|ZK] kant heet de delegatieleider beide keren minister Chung.

In [Ulan Bator|v1] {is|d3} dat [D.H. Chung|w1] van Hereniging. [Hij|w1] treft er een nieuwe tegenspeelster: juriste [Pak Son-hui|w6] {voert|d4} [de Noordelijken|NK] aan. [[Haar|w6] voorganger|w3] [Ri Myong Ho|w3] is vrijdag bevorderd tot onderminister van Buitenlandse Zaken van [de Democratische Volksrepubliek Korea|NK] ([DVK|NK]). Oud-president [Tserenpil Batbayar|w4] zit weer voor.

In [Panmunjom|v2] {is|d5} het [T.I. Chung|w2], [de minister van Defensie|w2]. Tegenover [hem|w2] {zit|d6} generaal [Kang Yong-chol|w7]. [Het VN-Commando|VC] is gastheer en schenkt, zo is de gewoonte, oploskoffie.

De eerste {ronde|e1} in [de Mongoolse hoofdstad|v1], begin maart, liep {op niets|o2} uit. [D.H. Chung|w1] had het {voorstel|s4+s5} van [Batbayar|w4], driehonderd families in mei, {omarmd|r2}. [Ri|w3] {verwierp|r4} het op de slotdag en {bood|s8} er honderd aan. [Seoul|ZK] {beraadt zich|r5}.

[China|CN] {liet|s9} maandag weten "geen kennis te dragen" van de {ontmoeting|e2} in [Peking|v4] waarover Japanse media schreven. Een ontkenning is dat niet.

De forsythia bloeit intussen aan beide zijden van de grens. In Paju verkoopt een kraam verrekijkers.
=====
entities:
  ZK: {name: Zuid-Korea, type: State}
  NK: {name: Noord-Korea, type: State}
  CN: {name: China, type: State}
  VC: {name: VN-Commando, type: Organisation}
  w1: {name: Chung Dong-hyun, type: Person}
  w2: {name: Chung Tae-il, type: Person}
  w3: {name: Ri Myong-ho, type: Person}
  w4: {name: Tserenpil Batbajar, type: Person}
  w6: {name: Pak Son-hui, type: Person}
  w7: {name: Kang Yong-chol, type: Person}
  v1: {name: Ulaanbaatar, type: Place}
  v2: {name: Panmunjom, type: Place}
  v4: {name: Peking, type: Place}
offices:
  - {person: w1, office: minister, of: ZK}
  - {person: w2, office: minister van Defensie, of: ZK}
  - {person: w3, office: onderminister van Buitenlandse Zaken, of: NK}
  - {person: w7, office: generaal, of: NK}
events:
  e3: {type: Negotiation, participants: [ZK, NK], mediators: [w4], place: v1, time: "Volgende week dinsdag, 31 maart", factuality: planned, after: e1}
  e4: {type: Negotiation, participants: [ZK, NK], hosts: [VC], place: v2, time: "Volgende week dinsdag, 31 maart", factuality: planned}
  e1: {type: Negotiation, participants: [ZK, NK], mediators: [w4], place: v1, time: begin maart, factuality: actual}
  e2: {type: Meeting, place: v4, factuality: possible, source: Japanse media}
acts:
  s4: {type: Proposal, by: w4, to: [ZK], kind: other, content: driehonderd families in mei, status: accepted, about: e1}
  s5: {type: Proposal, by: w4, to: [NK], kind: other, content: driehonderd families in mei, status: rejected, about: e1}
  s8: {type: Proposal, by: w3, to: [ZK], kind: other, content: er honderd, status: unanswered, about: e1}
  s9: {type: Statement, by: CN, content: geen kennis te dragen, about: e2, time: maandag}
replies:
  r2: {to: s4, by: w1, answer: accepted}
  r4: {to: s5, by: w3, answer: rejected}
  r5: {to: s8, by: ZK, answer: unanswered}
delegations:
  d3: {of: ZK, head: w1, members: [], event: e3}
  d4: {of: NK, head: w6, members: [], event: e3}
  d5: {of: ZK, head: w2, members: [], event: e4}
  d6: {of: NK, head: w7, members: [], event: e4}
outcomes:
  o2: {of: e1, type: no_breakthrough}
