 date 2023-03-17 Kamerbrief over de grens met [Venezuela|VE]

Geachte voorzitter,

Met deze brief informeer [ik|p1] uw Kamer, mede namens de ministers-presidenten van [Aruba|AW] en [Curaçao|CW], over de {gesprekken|e1} met [Venezuela|VE] over de grens, die sinds februari 2019 gesloten is.

Op 2 maart jl. hebben delegaties van [het Koninkrijk|KN] en [Venezuela|VE] [elkaar|KN+VE] in [Willemstad|l1] voor de derde keer {gesproken|e1}. De delegatie van [het Koninkrijk|KN] {stond onder leiding van|d1} [[mijn|p1] speciaal gezant|p2], ambassadeur [Hessel Dijkstra|p2], en bestond verder uit directeur-generaal [Sharina Croes|p3] ([Aruba|AW]) en procureur [Ruben Martina|p4] ([Curaçao|CW]). {Namens|d2} [Venezuela|VE] nam viceminister [Yasmín Tovar|p5] deel.

Anders dan de twee eerdere {ronden|e2}, die {zonder resultaat|o1} bleven, heeft dit {overleg|e1} een eerste stap opgeleverd. [Partijen|KN+VE] zijn het {eens geworden|e3+o2} over heropening van het luchtruim voor vrachtvluchten. Over passagiers en over de zeegrens bestaat nog {geen overeenstemming|o2}.

[Venezuela|VE] heeft {verzocht|s1} om teruggave van drie tankers die in [Willemstad|l1] aan de ketting liggen. Dat {verzoek|s1} heb [ik|p1] {afgewezen|r1}; het oordeel is aan de rechter. Van de zijde van [het Koninkrijk|KN] is {aangeboden|s2} de opvang van schipbreukelingen gezamenlijk te regelen. [Caracas|VE] heeft hierop {nog niet gereageerd|r2}.

De vaste commissie vroeg of [Noorwegen|NOR] een rol als {bemiddelaar|e4} zou kunnen spelen. [Noorwegen|NOR] heeft zich daartoe in januari {bereid verklaard|s3}. [Het kabinet|KN] acht dat thans {niet nodig|r3}. Van een {ontmoeting|e5} tussen [mij|p1] en president [Nicolás Maduro|p6], waarover enkele media berichtten, is {geen sprake|s4} geweest.

De vierde {ronde|e6} is voorzien in mei, in [Caracas|l2]. Mocht de uitkomst daartoe aanleiding geven, dan ontvangt uw Kamer vóór het zomerreces een nadere brief. De Nederlandse inzet bij de Europese begrotingsonderhandelingen komt aan de orde in het verslag van de Raad.

De minister van Buitenlandse Zaken, [W.F. Hoogland|p1]
=====
entities:
  VE: {name: Venezuela, type: State}
  KN: {name: Koninkrijk der Nederlanden, type: State}
  AW: {name: Aruba, type: State}
  CW: {name: Curaçao, type: State}
  NOR: {name: Noorwegen, type: State}
  l1: {name: Willemstad, type: Place}
  l2: {name: Caracas, type: Place}
  p1: {name: W.F. Hoogland, type: Person}
  p2: {name: Hessel Dijkstra, type: Person}
  p3: {name: Sharina Croes, type: Person}
  p4: {name: Ruben Martina, type: Person}
  p5: {name: Yasmín Tovar, type: Person}
  p6: {name: Nicolás Maduro, type: Person}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: KN}
  - {person: p2, office: speciaal gezant, of: KN}
  - {person: p3, office: directeur-generaal, of: AW}
  - {person: p4, office: procureur, of: CW}
  - {person: p5, office: viceminister, of: VE}
  - {person: p6, office: president, of: VE}
events:
  e1: {type: Negotiation, label: derde ronde over de grens, participants: [KN, VE], place: l1, time: Op 2 maart jl., factuality: actual, after: e2}
  e2: {type: Negotiation, label: eerdere ronden, participants: [KN, VE], factuality: actual}
  e3: {type: Agreement, label: heropening van het luchtruim voor vrachtvluchten, participants: [KN, VE], factuality: actual, part_of: e1}
  e4: {type: Mediation, participants: [KN, VE], mediators: [NOR], factuality: possible}
  e5: {type: Meeting, participants: [p1, p6], factuality: counterfactual}
  e6: {type: Negotiation, label: vierde ronde, participants: [KN, VE], place: l2, time: in mei, factuality: planned, after: e1}
acts:
  s1: {type: Demand, by: VE, to: [KN], content: "teruggave van drie tankers die in Willemstad aan de ketting liggen"}
  s2: {type: Proposal, by: KN, to: [VE], kind: other, content: "de opvang van schipbreukelingen gezamenlijk te regelen", status: unanswered}
  s3: {type: Proposal, by: NOR, kind: mediation_offer, content: "een rol als bemiddelaar", status: rejected, time: in januari, about: e4}
  s4: {type: Statement, by: p1, content: "een ontmoeting tussen mij en president Nicolás Maduro", about: e5}
replies:
  r1: {to: s1, by: p1, answer: rejected}
  r2: {to: s2, by: VE, answer: unanswered}
  r3: {to: s3, by: KN, answer: rejected}
delegations:
  d1: {of: KN, head: p2, members: [p3, p4], event: e1}
  d2: {of: VE, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e1, type: partial_agreement}
