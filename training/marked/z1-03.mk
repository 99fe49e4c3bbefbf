 date 2015-02-09 [Colombiaanse|CO] guerrillabeweging [CRS|CRS] {stapt|u1} uit {gesprekken|e1} in [Quito|l1]

QUITO - De [Colombiaanse|CO] verzetsbeweging [CRS|CRS] heeft maandagmiddag de tafel in de [Ecuadoraanse|EC] hoofdstad {verlaten|u1}. Aanleiding was het nieuws dat [het leger|CO] zondag in Catatumbo een kamp van [de rebellen|CRS] had {gebombardeerd|e2}, terwijl [de twee partijen|CO+CRS] over een staakt-het-vuren {zaten te praten|e1}.

"[We|CRS] onderhandelen niet met de doden nog warm", {verklaarde|a1} [Yuliana Quiñones|p1], die de zeskoppige {afvaardiging|d1} van [de CRS|CRS] {leidt|d1}. [Haar|p1] mensen hadden [hun|CRS] koffers toen al gepakt. [De gezant van [de [Colombiaanse|CO] president|p3]|p2], [Hernán Buitrago|p2], {noemde|a7} het {vertrek|u1} "theater" en zei dat de operatie weken eerder was ingepland.

[Ecuador|EC], dat samen met [Ierland|IE] de {gesprekken|e1} {begeleidt|e3}, deed 's avonds een ultieme {poging|a2+a6}. De [Ierse|IE] diplomate [Aoife Brannigan|p4] klopte bij [Quiñones|p1] aan met het {voorstel|a2+a6} om achtenveertig uur te wachten en de zaak door een onafhankelijke commissie te laten uitzoeken. [Buitrago|p2] was er meteen {voor te porren|r1}. [Quiñones|p1] {liet|r2} [haar|p4] op de gang staan.

Vorige maand leek het nog de goede kant op te gaan. Toen {liet|a3} [de CRS|CRS] zeven gekidnapte oliearbeiders gaan, en [Bogotá|CO] {haalde|a4} als dank drie commandanten van de opsporingslijst. Het was het eerste wederzijdse gebaar sinds [beide kampen|CO+CRS] [elkaar|CO+CRS] in oktober op Cuba voor het eerst {zagen|e4}.

[Brannigan|p4] blijft in [Quito|l1]. "Een lege stoel kun je weer aanschuiven", {zei|a5} [ze|p4].
=====
entities:
  CO: {name: Colombia, type: State}
  CRS: {name: CRS, type: Organisation}
  EC: {name: Ecuador, type: State}
  IE: {name: Ierland, type: State}
  l1: {name: Quito, type: Place}
  p1: {name: Yuliana Quiñones, type: Person}
  p2: {name: Hernán Buitrago, type: Person}
  p3: {name: Colombiaanse president, type: Person}
  p4: {name: Aoife Brannigan, type: Person}
offices:
  - {person: p2, office: gezant van de Colombiaanse president, of: CO}
  - {person: p3, office: president, of: CO}
  - {person: p4, office: diplomate, of: IE}
events:
  e1: {type: Negotiation, label: gesprekken in Quito, participants: [CO, CRS, p1, p2], mediators: [EC, IE], place: l1, time: maandagmiddag, factuality: actual}
  e2: {type: Conflict, label: bombardement in Catatumbo, participants: [CO, CRS], time: zondag, factuality: actual}
  e3: {type: Mediation, participants: [CO, CRS], mediators: [EC, IE, p4], factuality: actual}
  e4: {type: Meeting, label: eerste ontmoeting op Cuba, participants: [CO, CRS], time: in oktober, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: onderhandelen niet met de doden nog warm, about: e1}
  a2: {type: Proposal, by: p4, to: [p1], kind: other, content: achtenveertig uur te wachten en de zaak door een onafhankelijke commissie te laten uitzoeken, status: rejected}
  a6: {type: Proposal, by: p4, to: [p2], kind: other, content: achtenveertig uur te wachten en de zaak door een onafhankelijke commissie te laten uitzoeken, status: accepted}
  a3: {type: Concession, by: CRS, to: [CO], content: zeven gekidnapte oliearbeiders, time: Vorige maand}
  a4: {type: Concession, by: CO, to: [CRS], content: drie commandanten van de opsporingslijst, time: Vorige maand}
  a7: {type: Statement, by: p2, content: theater}
  a5: {type: Statement, by: p4, content: Een lege stoel kun je weer aanschuiven}
replies:
  r1: {to: a6, by: p2, answer: accepted}
  r2: {to: a2, by: p1, answer: rejected}
delegations:
  d1: {of: CRS, head: p1, members: [], event: e1}
outcomes:
  u1: {of: e1, type: walkout}
