 date 1989-07-22 [Brunswijk|p1] en [regering Suriname|SR] {tekenen|e1} in [Kourou|l1]

Van onze correspondent

PARAMARIBO, 22 juli - Onder het toeziend oog van [de [Franse|FR] prefect|p8] heeft gisteren in [Kourou|l1], het lanceercentrum in [Frans-Guyana|l2], een {delegatie|d1} van de [Surinaamse|SR] regering een {vredesakkoord|e1} gesloten met [het Jungle Commando|JC] van [Ronnie Brunswijk|p1]. Na drie jaar {oorlog|e4} in het binnenland, met naar schatting driehonderd doden en tienduizend vluchtelingen in kampen aan de overkant van de Marowijne, zwijgen nu de wapens.

Minister [Willy Soemita-Karg|p2] {zette|e1+d1} de handtekening voor [Paramaribo|SR]; naast [hem|p2] zaten districtscommissaris [Libretto Aboikoni|p3] en twee juristen. Namens [de guerrillero's|JC] {tekende|e1} [Brunswijk|p1] zelf, in een nieuw trainingspak.

Het {akkoord|e1} {bepaalt|a1+a2} dat er amnestie komt en dat [het Commando|JC], mét wapens, politietaken krijgt in het oosten. Juist dat punt is in de hoofdstad slecht gevallen. Legerleider [Desi Bouterse|p4], aan wie president [Shankar|p5] de tekst vooraf had {voorgelegd|a3}, {noemde|r1} hem gisteravond 'onaanvaardbaar en ongrondwettig'.

Zonder [het Comité Christelijke Kerken|CK] was het zover niet gekomen. Bisschop [Aloysius Zichem|p6] en de [Evangelische Broedergemeente|EB], in de persoon van dominee [Rudy Pollack|p7], voerden al sinds begin vorig jaar {gesprekken|e3} met [beide kampen|SR+JC], per korjaal en in het diepste geheim; {bemiddelaars|e2+a4} van de [Organisatie van Amerikaanse Staten|OA] waren eerder door [Brunswijk|p1] {geweigerd|r2}.

In de kampen bij Saint-Laurent heerst scepsis. 'Wij gaan pas terug,' zegt een dorpshoofd, 'als de radio zegt dat Bouterse ook blij is.'
=====
entities:
  SR: {name: Suriname, type: State}
  FR: {name: Frankrijk, type: State}
  JC: {name: Jungle Commando, type: Organisation}
  CK: {name: Comité Christelijke Kerken, type: Organisation}
  EB: {name: Evangelische Broedergemeente, type: Organisation}
  OA: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  p1: {name: Ronnie Brunswijk, type: Person}
  p2: {name: Willy Soemita-Karg, type: Person}
  p3: {name: Libretto Aboikoni, type: Person}
  p4: {name: Desi Bouterse, type: Person}
  p5: {name: Shankar, type: Person}
  p6: {name: Aloysius Zichem, type: Person}
  p7: {name: Rudy Pollack, type: Person}
  p8: {name: Franse prefect, type: Person}
  l1: {name: Kourou, type: Place}
  l2: {name: Frans-Guyana, type: Place}
offices:
  - {person: p2, office: Minister, of: SR}
  - {person: p3, office: districtscommissaris, of: SR}
  - {person: p4, office: Legerleider, of: SR}
  - {person: p5, office: president, of: SR}
  - {person: p8, office: prefect, of: FR}
  - {person: p7, office: dominee, of: EB}
events:
  e1: {type: Agreement, label: vredesakkoord van Kourou, participants: [SR, JC, p1, p2], mediators: [CK, p6, p7], observers: [p8], place: l1, time: gisteren, factuality: actual}
  e2: {type: Mediation, participants: [SR, JC], mediators: [OA], factuality: counterfactual}
  e3: {type: Negotiation, label: geheime gesprekken van de kerken met beide kampen, participants: [SR, JC], mediators: [p6, p7, CK, EB], time: sinds begin vorig jaar, factuality: actual}
  e4: {type: Conflict, label: binnenlandse oorlog, participants: [SR, JC], time: drie jaar, factuality: actual}
acts:
  a1: {type: Concession, by: SR, to: [JC], content: dat er amnestie komt, about: e1}
  a2: {type: Concession, by: SR, to: [JC], content: "dat het Commando, mét wapens, politietaken krijgt in het oosten", about: e1}
  a3: {type: Proposal, by: p5, to: [p4], kind: treaty, content: de tekst, status: rejected, about: e1}
  a4: {type: Proposal, by: OA, to: [p1], kind: mediation_offer, content: bemiddelaars van de Organisatie van Amerikaanse Staten, status: rejected}
replies:
  r1: {to: a3, by: p4, answer: rejected}
  r2: {to: a4, by: p1, answer: rejected}
delegations:
  d1: {of: SR, head: p2, members: [p3], event: e1}
