 date 2024-11 [Brazilië|BRA] krijgt [Guyana|GUY] en [Venezuela|VEN] {terug aan tafel|e1} over [Essequibo|l2]

BRASILIA (ANP) - Door {tussenkomst|e2} van de [Braziliaanse|BRA] president [Luiz Inácio Lula da Silva|p1] hebben [Guyana|GUY] en [Venezuela|VEN] donderdag in [Brasilia|l1] voor het eerst in elf maanden weer {onderhandeld|e1} over [de olierijke regio [Essequibo|l2]|l2]. [De buurlanden|GUY+VEN] {tekenden|e3} er een {protocol|e3} waarin [zij|GUY+VEN] beloven [hun|GUY+VEN] troepen aan de grens niet te versterken. Over het gebied zelf werden [ze|GUY+VEN] het {niet eens|o1}.

[Guyana|GUY] werd {vertegenwoordigd|d1} door minister van Buitenlandse Zaken [Hugh Todd|p2]. De [Venezolaanse|VEN] {ploeg|d2} bestond uit oud-generaal [Ramiro Contreras|p3], juriste [Yelitza Marcano|p4] en parlementariër [Óscar Villalba|p5].

Van [Caracas|VEN] {moet|e4} [Georgetown|GUY] [zijn|GUY] zaak bij [het Internationaal Gerechtshof|INT] intrekken. "Het recht is [ons|GUY] enige leger", {reageerde|e5+r4} [Todd|p2]. [Contreras|p3] {bood|s1} namens [zijn regering|VEN] gezamenlijke oliewinning voor de kust aan, een {aanbod|s1} waarop [Guyana|GUY] nog {niet is ingegaan|r1}.

Waarnemers

Secretaris-generaal [Carla Barnett|p6] van [Caricom|CAR] {noemde|e6} het {protocol|e3} "een adempauze, geen vrede". [Zij|p6] {stelde|s2} voor Caribische waarnemers langs de rivier [Cuyuní|l3] te stationeren.

[Lula|p1] wil in januari een {top|e7} van [beide presidenten|p7+p8] in [Manaus|l4] {beleggen|s3+s4}. De [Guyanese|GUY] president [Irfaan Ali|p7] zei meteen {ja|r2} tegen die {uitnodiging|s3+s4}, [zijn|p7] [Venezolaanse|VEN] ambtgenoot [Nicolás Maduro|p8] {bedankte|r3} voor de eer. Een {bemiddelende|e8} rol voor [de Verenigde Staten|VER], waarvan deze zomer sprake was, is {van de baan|o2}.

[Maduro|p8] {waarschuwde|e9} vrijdag op de staatstelevisie dat elke nieuwe boring in het betwiste water "gevolgen zal hebben". [Washington|VER] had [hem|p8] in september nog verlichting van de oliesancties {in het vooruitzicht gesteld|s5}, maar die {handreiking|s5} {wees|r5} [hij|p8] af.
=====
entities:
  p1: {name: Luiz Inácio Lula da Silva, type: Person}
  p2: {name: Hugh Todd, type: Person}
  p3: {name: Ramiro Contreras, type: Person}
  p4: {name: Yelitza Marcano, type: Person}
  p5: {name: Óscar Villalba, type: Person}
  p6: {name: Carla Barnett, type: Person}
  p7: {name: Irfaan Ali, type: Person}
  p8: {name: Nicolás Maduro, type: Person}
  BRA: {name: Brazilië, type: State}
  GUY: {name: Guyana, type: State}
  VEN: {name: Venezuela, type: State}
  VER: {name: Verenigde Staten, type: State}
  CAR: {name: Caricom, type: Organisation}
  INT: {name: Internationaal Gerechtshof, type: Organisation}
  l1: {name: Brasilia, type: Place}
  l2: {name: Essequibo, type: Place}
  l3: {name: Cuyuní, type: Place}
  l4: {name: Manaus, type: Place}
offices:
  - {person: p1, office: president, of: BRA}
  - {person: p2, office: minister van Buitenlandse Zaken, of: GUY}
  - {person: p6, office: secretaris-generaal, of: CAR}
  - {person: p7, office: president, of: GUY}
  - {person: p8, office: president, of: VEN}
  - {person: p3, office: oud-generaal, of: VEN}
events:
  e1: {type: Negotiation, label: onderhandelingen Guyana-Venezuela over Essequibo, participants: [GUY, VEN], mediators: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, label: tussenkomst van Lula, participants: [GUY, VEN], mediators: [p1], place: l1, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: protocol over troepen aan de grens, participants: [GUY, VEN], place: l1, factuality: actual, part_of: e1}
  e7: {type: Meeting, label: top van Ali en Maduro in Manaus, participants: [p7, p8], place: l4, time: januari, factuality: possible}
  e8: {type: Mediation, label: bemiddelende rol van de VS, participants: [GUY, VEN], mediators: [VER], factuality: counterfactual}
acts:
  e4: {type: Demand, by: VEN, to: [GUY], content: Georgetown zijn zaak bij het Internationaal Gerechtshof intrekken}
  e5: {type: Statement, by: p2, content: Het recht is ons enige leger}
  e6: {type: Statement, by: p6, content: 'een adempauze, geen vrede'}
  e9: {type: Warning, by: p8, time: vrijdag, to: [GUY], content: elke nieuwe boring in het betwiste water "gevolgen zal hebben"}
  s1: {type: Proposal, by: p3, to: [GUY], kind: other, content: gezamenlijke oliewinning voor de kust, status: unanswered}
  s2: {type: Proposal, by: p6, kind: other, status: proposed, to: [GUY, VEN], content: Caribische waarnemers langs de rivier Cuyuní te stationeren}
  s3: {type: Proposal, by: p1, to: [p7], kind: summit, content: een top van beide presidenten in Manaus, status: accepted}
  s4: {type: Proposal, by: p1, to: [p8], kind: summit, content: een top van beide presidenten in Manaus, status: rejected}
  s5: {type: Proposal, by: VER, to: [p8], kind: sanctions_relief, content: verlichting van de oliesancties, status: rejected}
replies:
  r1: {to: s1, by: GUY, answer: unanswered}
  r2: {to: s3, by: p7, answer: accepted}
  r3: {to: s4, by: p8, answer: rejected}
  r4: {to: e4, by: p2, answer: unanswered}
  r5: {to: s5, by: p8, answer: rejected}
delegations:
  d1: {of: GUY, head: p2, members: [], event: e1}
  d2: {of: VEN, head: null, members: [p3, p4, p5], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e8, type: cancelled}
