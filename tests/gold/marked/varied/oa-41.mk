 date 2017-01-13 [Jammeh|p1] luistert, {knikt niet|o1} en laat [[zijn|p1] gasten|MI] uit

[BANJUL|l1] (NOS/AFP) - Zonder tastbaar {resultaat|o1} is [een zending van [het West-Afrikaanse blok [Ecowas|EW]|EW]|MI] vrijdagavond uit [Gambia|l2] vertrokken. De [Nigeriaanse|NG] president [Buhari|p2], die de delegatie {aanvoerde|d1}, had met [zijn|p2] [Liberiaanse|LR] collega [Sirleaf|p3] en de [Ghanese|GH] oud-president [Mahama|p4] ruim drie uur {gepraat|e1} met [Yahya Jammeh|p1], die de verkiezingen verloor maar [zijn|p1] paleis niet uit wil.

"Het was een vriendelijk {gesprek|e1} over een onvriendelijke zaak", {zei|a1} [Sirleaf|p3] op het vliegveld. Na afloop nam [het drietal|MI] [de winnaar|p5], [Adama Barrow|p5], mee naar [Bamako|l3], waar vandaag een {top|e2} wordt gehouden. Daar moeten de staatshoofden beslissen over [een interventiemacht onder leiding van [Senegal|SN]|IM], die al bij de grens staat.

[Nigeria's|NG] parlement {stelde|a2} donderdag voor [Jammeh|p1] asiel te verlenen, "met behoud van auto's". [De president|p1] heeft daar {niet op gereageerd|r1}. In december leek [hij|p1] even te zullen zwichten: [hij|p1] feliciteerde [Barrow|p5] toen {telefonisch|e5} en lachend met de overwinning, live op televisie. Een week later {nam|a3} [hij|p1] [zijn|p1] woorden terug. Een eerste {bezoek|e3} van [dezelfde {bemiddelaars|e4}|MI], op 13 december, {liep|o2} eveneens op niets uit.

Voor een beroep van [Jammeh|p1] op het hooggerechtshof zijn te weinig rechters; de Nigerianen en Sierra Leoners die er plegen te zetelen, komen pas in mei. Dinsdag sloten drie radiostations. De minister van Informatie is opgestapt en woont nu in Dakar.

Donderdag de 19e, zo bepaalt de grondwet, moet [Barrow|p5] worden beëdigd. Als het niet in een stadion kan, {zei|a4} [zijn|p5] woordvoerder [Halifa Sanneh|p6], "dan in een ambassade".

Reisorganisaties halen de komende dagen zo'n drieduizend Britten en achthonderd Nederlanders naar huis. "Het is hier 31 graden en doodstil", appt een vrouw uit Assen vanuit Kololi.
=====
entities:
  NG: {name: Nigeria, type: State}
  LR: {name: Liberia, type: State}
  GH: {name: Ghana, type: State}
  SN: {name: Senegal, type: State}
  EW: {name: Ecowas, type: Organisation}
  MI: {name: zending van Ecowas, type: Organisation}
  IM: {name: interventiemacht, type: Organisation}
  p1: {name: Yahya Jammeh, type: Person}
  p2: {name: Buhari, type: Person}
  p3: {name: Sirleaf, type: Person}
  p4: {name: Mahama, type: Person}
  p5: {name: Adama Barrow, type: Person}
  p6: {name: Halifa Sanneh, type: Person}
  l1: {name: Banjul, type: Place}
  l2: {name: Gambia, type: Place}
  l3: {name: Bamako, type: Place}
offices:
  - {person: p2, office: president, of: NG}
  - {person: p3, office: collega, of: LR}
  - {person: p4, office: oud-president, of: GH}
events:
  e1: {type: Negotiation, participants: [p1, p2, p3, p4], place: l1, time: vrijdagavond, factuality: actual, after: e3}
  e2: {type: Meeting, label: top in Bamako, participants: [EW, p5], place: l3, time: vandaag, factuality: planned}
  e3: {type: Visit, participants: [MI], place: l2, time: op 13 december, factuality: actual}
  e4: {type: Mediation, participants: [p1, p5], mediators: [MI, EW], factuality: actual}
  e5: {type: Meeting, label: telefoongesprek, participants: [p1, p5], time: In december, factuality: actual}
acts:
  a1: {type: Statement, by: p3, content: "Het was een vriendelijk gesprek over een onvriendelijke zaak", about: e1}
  a2: {type: Proposal, by: NG, to: [p1], kind: guarantee, content: "Jammeh asiel te verlenen", status: unanswered, time: donderdag}
  a3: {type: Statement, by: p1, content: "nam hij zijn woorden terug", time: Een week later}
  a4: {type: Statement, by: p6, content: "dan in een ambassade"}
replies:
  r1: {to: a2, by: p1, answer: unanswered}
delegations:
  d1: {of: EW, head: p2, members: [p3, p4], event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
  o2: {of: e3, type: no_breakthrough}
