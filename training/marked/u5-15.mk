 date 2018-09-14 {Vredesakkoord|e1} [Eritrea|ER] en [Djibouti|DJ]: wie was erbij, wie niet

Erbij, op 6 september in [Djibouti-stad|l1]: [de minister van [Eritrea|ER]|p1], [Tesfai Ghebremeskel|p1]; [zijn|p1] [Djiboutiaanse|DJ] evenknie [Moumin Robleh|p2]; en, omdat zonder [hen|ET+SO] niets was gebeurd, delegaties uit [Ethiopië|ET] en [Somalië|SO]. [Die laatste twee|ET+SO] hadden de {ontmoeting|e2} {tot stand gebracht|e3}.

Niet erbij: [Qatar|QA], dat tot vorig jaar met vierhonderd soldaten tussen [beide legers|ER+DJ] in stond en in 2010 nog een {akkoord|e4} had {bemiddeld|e4+e5} waar niemand zich aan hield.

{Ondertekend|e7} werd er niets. [De vier|ER+DJ+ET+SO] {spraken|e6} af dat de grens op Doumeira "als gesloten zaak zal worden geopend", een formulering waar ambtenaren in [Asmara|ER] nog op studeren. Een {vredesverdrag|e1} zou er {volgens|a3} [Robleh|p2] voor het eind van het jaar kunnen liggen, tenzij de regen de landmeters verhindert.

Waar dat dan {getekend|e1} wordt? [Jedda|l2] ligt voor de hand, meent [hij|p2]. [De [Saoedische|SA] koning|p3] heeft [zijn|p3] paleis {aangeboden|a1+a2}. [Asmara|ER] heeft daar {ja|r1} op gezegd, [Djibouti|DJ] {niets|r2}.
=====
entities:
  ER: {name: Eritrea, type: State}
  DJ: {name: Djibouti, type: State}
  ET: {name: Ethiopië, type: State}
  SO: {name: Somalië, type: State}
  QA: {name: Qatar, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  l1: {name: Djibouti-stad, type: Place}
  l2: {name: Jedda, type: Place}
  p1: {name: Tesfai Ghebremeskel, type: Person}
  p2: {name: Moumin Robleh, type: Person}
  p3: {name: Saoedische koning, type: Person}
offices:
  - {person: p1, office: minister, of: ER}
  - {person: p2, office: evenknie, of: DJ}
  - {person: p3, office: koning, of: SA}
events:
  e1: {type: Agreement, label: vredesverdrag, participants: [ER, DJ], place: l2, time: voor het eind van het jaar, factuality: possible, source: Moumin Robleh}
  e2: {type: Meeting, label: ontmoeting in Djibouti-stad, participants: [p1, p2], mediators: [ET, SO], place: l1, time: op 6 september, factuality: actual}
  e3: {type: Mediation, participants: [ER, DJ], mediators: [ET, SO], factuality: actual}
  e4: {type: Agreement, label: akkoord van 2010, participants: [ER, DJ], mediators: [QA], time: in 2010, factuality: actual}
  e5: {type: Mediation, label: Qatarese bemiddeling, participants: [ER, DJ], mediators: [QA], time: in 2010, factuality: actual}
  e6: {type: Agreement, label: afspraak over Doumeira, participants: [ER, DJ, ET, SO], place: l1, time: op 6 september, factuality: actual, part_of: e2}
  e7: {type: Agreement, participants: [ER, DJ], place: l1, time: op 6 september, factuality: counterfactual, part_of: e2}
acts:
  a1: {type: Proposal, by: p3, to: [ER], kind: other, content: "zijn paleis", status: accepted, about: e1}
  a2: {type: Proposal, by: p3, to: [DJ], kind: other, content: "zijn paleis", status: unanswered, about: e1}
  a3: {type: Statement, by: p2, content: "voor het eind van het jaar kunnen liggen, tenzij de regen de landmeters verhindert", about: e1}
replies:
  r1: {to: a1, by: ER, answer: accepted}
  r2: {to: a2, by: DJ, answer: unanswered}
