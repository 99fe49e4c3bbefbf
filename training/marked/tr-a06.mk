 date 2023-03 [Stoltenberg|p1] krijgt [Ankara|TUR] in beweging over [Zweeds|ZWE] lidmaatschap

De [Zweedse|ZWE] weg naar [de NAVO|NAV] is iets korter geworden. Op het hoofdkwartier van [het bondgenootschap|NAV] in [Brussel|l1] {vergaderden|e1} [Zweden|ZWE] en [Turkije|TUR] donderdag urenlang over de toetreding, met secretaris-generaal [Jens Stoltenberg|p1] als {bemiddelaar|e2}.

Op tafel lag een {tijdpad|s1} van [Stoltenberg|p1], dat in juli moet uitmonden in ratificatie door [het [Turkse|TUR] parlement|TUR2]. [Turkije|TUR] kan daarmee {instemmen|r1}, maar alleen als [Zweden|ZWE] eerst vier verdachten uitlevert. Die {eis|e3} herhaalde presidentieel adviseur [Cevdet Aksoy|p2], die [de [Turkse|TUR] onderhandelaars|TUR] {aanvoerde|d1}, tot driemaal toe.

[Zweden|ZWE] werd {vertegenwoordigd|d2} door [Karin af Klintberg|p3], topambtenaar in [Stockholm|ZWE]. Een akkoord wilde [ze|p3] het nog niet noemen. "Laten [we|ZWE+TUR] zeggen dat [we|ZWE+TUR] elkaar eindelijk kunnen verstaan", {zei|e4} [Af Klintberg|p3].

Wapens

[[Haar|p3] regering|ZWE] deed wel {water bij de wijn|e5}: de uitvoer van wapenonderdelen naar [Turkije|TUR], sinds 2019 bevroren, wordt hervat. In [Ankara|TUR] viel dat in goede aarde. Had [Stockholm|ZWE] dat in januari al toegezegd, dan zou [Turkije|TUR] het protocol toen meteen hebben {ondertekend|e6}, meent [Aksoy|p2].

Achter de schermen hielp ook [Helsinki|FIN] een handje. De [Finse|FIN] president [Sauli Niinistö|p4] was dinsdag te {gast|e7} bij [zijn|p4] [Turkse|TUR] collega [Erdogan|p5] in [Ankara|l2] en {vroeg|s3} [hem|p5] [Finland|FIN] en [Zweden|ZWE] tegelijk toe te laten. [Erdogan|p5] {ging|r3} daar niet op in.

Volgende ronde

[Stoltenberg|p1] {sprak|e8} na afloop tot de pers, zonder dat [hij|p1] vragen toestond. "Niemand wint iets bij wachten", {waarschuwde|e9} [de Noor|p1]. [Moskou|RUS] zou {volgens|e10} [hem|p1] elke vertraging als een zege vieren.

Op 20 april {praten|e11+o1} [beide ploegen|ZWE+TUR] in [Vilnius|l3] verder, opnieuw onder leiding van [Stoltenberg|p1]. [Stockholm|ZWE] heeft ook [Hongarije|HON] rechtstreekse {gesprekken|e13} {aangeboden|s2}. [Boedapest|HON] heeft die {uitnodiging|s2} {aanvaard|r2}.
=====
entities:
  p1: {name: Jens Stoltenberg, type: Person}
  p2: {name: Cevdet Aksoy, type: Person}
  p3: {name: Karin af Klintberg, type: Person}
  p4: {name: Sauli Niinistö, type: Person}
  p5: {name: Erdogan, type: Person}
  ZWE: {name: Zweden, type: State}
  TUR: {name: Turkije, type: State}
  FIN: {name: Finland, type: State}
  HON: {name: Hongarije, type: State}
  NAV: {name: NAVO, type: Organisation}
  TUR2: {name: Turkse parlement, type: Organisation}
  RUS: {name: Rusland, type: State}
  l1: {name: Brussel, type: Place}
  l2: {name: Ankara, type: Place}
  l3: {name: Vilnius, type: Place}
offices:
  - {person: p1, office: secretaris-generaal, of: NAV}
  - {person: p2, office: presidentieel adviseur, of: TUR}
  - {person: p3, office: topambtenaar, of: ZWE}
  - {person: p4, office: president, of: FIN}
  - {person: p5, office: president, of: TUR}
events:
  e1: {type: Negotiation, label: overleg Zweden-Turkije over de toetreding, participants: [ZWE, TUR], mediators: [p1], place: l1, time: donderdag, factuality: actual}
  e2: {type: Mediation, label: Stoltenberg bemiddelt, participants: [ZWE, TUR], mediators: [p1], place: l1, factuality: actual, part_of: e1}
  e6: {type: Agreement, label: niet-gerealiseerde ondertekening van het protocol, participants: [TUR], time: in januari, factuality: counterfactual, source: p2}
  e7: {type: Visit, label: bezoek Niinistö aan Erdogan, participants: [p4, p5], place: l2, time: dinsdag, factuality: actual}
  e8: {type: PressConference, label: Stoltenberg spreekt de pers toe, participants: [p1], time: na afloop, factuality: actual}
  e11: {type: Negotiation, label: vervolgoverleg in Vilnius, participants: [ZWE, TUR], mediators: [p1], place: l3, time: 20 april, factuality: planned, after: e1}
  e13: {type: Negotiation, participants: [ZWE, HON], factuality: planned}
acts:
  e3: {type: Demand, by: p2, to: [ZWE], content: Zweden eerst vier verdachten uitlevert}
  e4: {type: Statement, by: p3, content: Laten we zeggen dat we elkaar eindelijk kunnen verstaan}
  e5: {type: Concession, by: ZWE, to: [TUR], content: 'de uitvoer van wapenonderdelen naar Turkije, sinds 2019 bevroren, wordt hervat'}
  e9: {type: Warning, by: p1, content: Niemand wint iets bij wachten}
  e10: {type: Statement, by: p1, content: Moskou zou volgens hem elke vertraging als een zege vieren}
  s1: {type: Proposal, by: p1, to: [TUR], kind: other, status: accepted, content: dat in juli moet uitmonden in ratificatie door het Turkse parlement}
  s2: {type: Proposal, by: ZWE, to: [HON], kind: talks, content: rechtstreekse gesprekken, status: accepted}
  s3: {type: Proposal, by: p4, to: [p5], kind: other, status: unanswered, content: Finland en Zweden tegelijk toe te laten}
replies:
  r1: {to: s1, by: TUR, answer: accepted}
  r2: {to: s2, by: HON, answer: accepted}
  r3: {to: s3, by: p5, answer: unanswered}
delegations:
  d1: {of: TUR, head: p2, members: [], event: e1}
  d2: {of: ZWE, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
