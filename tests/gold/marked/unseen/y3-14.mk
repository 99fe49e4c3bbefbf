 date 2024-08-24 [Rusland|RU] en [Oekraïne|UA] {ruilen|e1} 230 krijgsgevangenen

[Rusland|RU] en [Oekraïne|UA] hebben op de [Oekraïense|UA] Onafhankelijkheidsdag ieder 115 krijgsgevangenen {vrijgelaten|e1}. De {uitwisseling|e1} kwam tot stand door {bemiddeling|e2} van [de Verenigde Arabische Emiraten|AE]. Het is de eerste keer dat er {geruild|e1} wordt sinds [Oekraïense|UA] troepen op 6 augustus de [Russische|RU] regio [Koersk|l1] {binnenvielen|e3}.

De meeste Oekraïners die thuiskomen zijn dienstplichtigen, onder wie verdedigers van de Azovstal-fabriek in Marioepol. Ze werden opgewacht met vlaggen en perziken. [Abu Dhabi|AE], dat al zeven keer {tussenbeide kwam|e2}, {noemt|s1} de {ruil|e1} "een succes van vertrouwen".

Energiecentrales

Van een ander {overleg|e4} is het niet gekomen. Volgens The Washington Post zouden [de strijdende partijen|RU+UA] [elkaar|RU+UA] op 22 augustus in [Doha|l2] indirect {spreken|e4} over het stoppen van aanvallen op energiecentrales, met [Qatar|QA] als {tussenpersoon|e5}. Na de {inval|e3} in [Koersk|l1] {wilden|s7} [de Russen|RU] eerst bedenktijd, schrijft de krant. [Het Kremlin|RU] {ontkent|s2} dat. "Er viel niets af te zeggen, want er was niets gepland", {zei|s2} woordvoerder [Arkadi Lozovoj|p1]. [Kiev|UA] {houdt|s3} het erop dat de {gesprekken|e4} zijn {uitgesteld|o1}.

Bezoek uit [Delhi|IN]

Vrijdag was de [Indiase|IN] premier [Vikram Deshpande|p2] in [Kiev|l3], het eerste {bezoek|e6} van een [Indiase|IN] regeringsleider aan [het land|UA]. [Hij|p2] {bood|s4} zich aan als {bemiddelaar|e7}, "als vriend". President [Volodymyr Zelensky|p3] ging daar {niet op in|r1}, maar {stelde|s5} voor om een tweede {vredestop|e8} in [India|IN] te houden. Daaraan {verbond|s6} [hij|p3] wel een {voorwaarde|s6}: [Delhi|IN] moet alsnog de slotverklaring ondertekenen van de {eerste|e9}, afgelopen juni in [Zwitserland|l4]. [Deshpande|p2] {antwoordde|r2+r3} dat [hij|p2] daarover wil nadenken.
=====
entities:
  RU: {name: Rusland, type: State}
  UA: {name: Oekraïne, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  QA: {name: Qatar, type: State}
  IN: {name: India, type: State}
  l1: {name: Koersk, type: Place}
  l2: {name: Doha, type: Place}
  l3: {name: Kiev, type: Place}
  l4: {name: Zwitserland, type: Place}
  p1: {name: Arkadi Lozovoj, type: Person}
  p2: {name: Vikram Deshpande, type: Person}
  p3: {name: Volodymyr Zelensky, type: Person}
offices:
  - {person: p1, office: woordvoerder, of: RU}
  - {person: p2, office: premier, of: IN}
  - {person: p3, office: President, of: UA}
events:
  e1: {type: Agreement, label: uitwisseling van krijgsgevangenen, participants: [RU, UA], mediators: [AE], time: op de Oekraïense Onafhankelijkheidsdag, factuality: actual}
  e2: {type: Mediation, participants: [RU, UA], mediators: [AE], factuality: actual}
  e3: {type: Conflict, label: inval in Koersk, participants: [UA, RU], place: l1, time: op 6 augustus, factuality: actual}
  e4: {type: Negotiation, label: indirect overleg over energiecentrales, participants: [RU, UA], mediators: [QA], place: l2, time: op 22 augustus, factuality: counterfactual, source: The Washington Post}
  e5: {type: Mediation, participants: [RU, UA], mediators: [QA], place: l2, factuality: counterfactual, part_of: e4}
  e6: {type: Visit, participants: [p2, UA], place: l3, time: Vrijdag, factuality: actual}
  e7: {type: Mediation, participants: [RU, UA], mediators: [p2], factuality: possible}
  e8: {type: Meeting, label: tweede vredestop, place: IN, factuality: possible, after: e9}
  e9: {type: Meeting, label: eerste vredestop, place: l4, time: afgelopen juni, factuality: actual}
acts:
  s1: {type: Statement, by: AE, content: "een succes van vertrouwen", about: e1}
  s2: {type: Statement, by: p1, content: "Er viel niets af te zeggen, want er was niets gepland", about: e4}
  s3: {type: Statement, by: UA, content: "dat de gesprekken zijn uitgesteld", about: e4}
  s4: {type: Proposal, by: p2, to: [UA], kind: mediation_offer, content: "als bemiddelaar", status: unanswered, time: Vrijdag, about: e7}
  s5: {type: Proposal, by: p3, to: [IN], kind: summit, content: "om een tweede vredestop in India te houden", status: unanswered, about: e8}
  s6: {type: Demand, by: p3, to: [IN], content: "alsnog de slotverklaring ondertekenen van de eerste"}
  s7: {type: Demand, by: RU, content: "eerst bedenktijd", factuality: possible, source: The Washington Post, about: e4}
replies:
  r1: {to: s4, by: p3, answer: unanswered}
  r2: {to: s6, by: p2, answer: unanswered}
  r3: {to: s5, by: p2, answer: unanswered}
delegations: {}
outcomes:
  o1: {of: e4, type: postponed}
