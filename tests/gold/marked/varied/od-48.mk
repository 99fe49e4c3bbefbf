 date 2009-11-21 [Compaoré|p1] laat [Guinese|GN] vijanden elk aan een eigen bloemstuk

OUAGADOUGOU (DPA) - In [Guinee|GN] bloedt een stadion na, in [Burkina Faso|BF] zoekt men naar woorden. President [Blaise Compaoré|p1], sinds oktober {bemiddelaar|e1+r3} op {verzoek|a5} van [Ecowas|EC], heeft donderdag eerst de afgezanten van [de junta van kapitein [Dadis Camara|p2]|JN] {ontvangen|e2+e5} en zaterdag [een dertigtal mensen van [de Forces Vives|FV]|FV], het verbond van oppositie, bonden en kerken. Samen {zaten|e3:counterfactual} [zij|JN+FV] nog niet.

Vrijdag werden de {voorstellen|a1+a2} van [de [Burkinees|BF]|p1] bekend. [Dadis|p2] blijft, voor tien maanden, aan het hoofd van een overgangsbestuur; [de Forces Vives|FV] leveren de premier. [De junta|JN] {hapte toe|r1}. "[De president|p1] is een wijs man", {liet|r1} {delegatieleider|d1} [Moussa Keita-Sylla|p3] optekenen. Bij [de oppositie|FV] viel het stuk in het verkeerde keelgat. Woordvoerder [Jean-Marie Doré-Haba|p4] {hield|r2+a3} vast aan één {eis|a3}: eerst [Dadis|p2] weg, wegens de 157 doden van 28 september.

[Compaoré|p1] kreeg er persoonlijk van langs. 'Wie zelf met een coup is begonnen, {bemiddelt|e1} als een vos in de ren', {schreef|a4} het weekblad Le Lynx. [Mohamed Ibn Chambas-Issah|p5], voorzitter van de [Ecowas|EC]-commissie, die zondag in [Ouagadougou|l1] {aankomt|e4}, zal [de twee|JN+FV] wellicht alsnog in één zaal kunnen {krijgen|e3}.

In Conakry kost een zak rijst evenveel als een maandloon van een soldaat. Op soldij wordt niet onderhandeld, die wordt gehaald.
=====
entities:
  GN: {name: Guinee, type: State}
  BF: {name: Burkina Faso, type: State}
  EC: {name: Ecowas, type: Organisation}
  JN: {name: junta van Guinee, type: Organisation}
  FV: {name: Forces Vives, type: Organisation}
  p1: {name: Blaise Compaoré, type: Person}
  p2: {name: Dadis Camara, type: Person}
  p3: {name: Moussa Keita-Sylla, type: Person}
  p4: {name: Jean-Marie Doré-Haba, type: Person}
  p5: {name: Mohamed Ibn Chambas-Issah, type: Person}
  l1: {name: Ouagadougou, type: Place}
offices:
  - {person: p1, office: President, of: BF}
  - {person: p2, office: kapitein, of: JN}
  - {person: p3, office: delegatieleider, of: JN}
  - {person: p4, office: Woordvoerder, of: FV}
  - {person: p5, office: voorzitter, of: EC}
events:
  e1: {type: Mediation, participants: [JN, FV], mediators: [p1], time: sinds oktober, factuality: actual}
  e2: {type: Meeting, label: ontvangst van de junta, participants: [p1, JN, p3], place: l1, time: donderdag, factuality: actual, part_of: e1}
  e5: {type: Meeting, label: ontvangst van de Forces Vives, participants: [p1, FV], place: l1, time: zaterdag, factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [JN, FV], mediators: [p5], factuality: possible}
  e4: {type: Visit, participants: [p5], place: l1, time: zondag, factuality: planned}
acts:
  a1: {type: Proposal, by: p1, to: [JN], kind: other, content: "Dadis blijft, voor tien maanden, aan het hoofd van een overgangsbestuur; de Forces Vives leveren de premier", status: accepted, time: Vrijdag}
  a2: {type: Proposal, by: p1, to: [FV], kind: other, content: "Dadis blijft, voor tien maanden, aan het hoofd van een overgangsbestuur; de Forces Vives leveren de premier", status: rejected, time: Vrijdag}
  a3: {type: Demand, by: p4, to: [JN], content: eerst Dadis weg}
  a4: {type: Statement, by: het weekblad Le Lynx, content: "Wie zelf met een coup is begonnen, bemiddelt als een vos in de ren", about: e1}
  a5: {type: Proposal, by: EC, to: [p1], kind: mediation_offer, content: bemiddelaar op verzoek van Ecowas, status: accepted}
replies:
  r3: {to: a5, by: p1, answer: accepted}
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a2, by: p4, answer: rejected}
delegations:
  d1: {of: JN, head: p3, members: [], event: e2}
