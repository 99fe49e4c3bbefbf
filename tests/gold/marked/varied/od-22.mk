 date 2016-09-10 [Guinee-Bissau|GB]: zes punten, vijf partijen, geen premier

BISSAU (Lusa) - In [Guinee-Bissau|GB] hebben [de strijdende vleugels van de regeringspartij PAIGC|PA] en [oppositiepartij PRS|PR] zaterdag een {routekaart|e1} {onderschreven|e1} die een eind moet maken aan een jaar zonder begroting. De [Sierra Leoonse|SL] president [Ernest Bai Koromah|p1] en [diens|p1] [Guineese|GN] collega [Alpha Condé|p2], [beiden|p1+p2] namens [Ecowas|EC], waren er speciaal voor {overgekomen|e2} en vlogen na vier uur weer weg.

{Kern|a1}: een regering waarin ieder meedoet, onder een premier over wie men het later {eens|e5} zal worden. Tot het zover is blijft [Ecomib|EB], [Ecowas|EC]-macht van 543 man, in de stad. [Die|EB] zou eigenlijk in december vertrekken.

President [José Mário Vaz|p3], die in augustus vorig jaar [zijn|p3] premier [Domingos Simões|p4] ontsloeg en zo de crisis ontketende, {stemde|r1} toe, al bleef [hij|p3] bij de plechtigheid achter een zuil staan. [Simões|p4] {eveneens|r2}, zij het {onder voorbehoud|a2}: [hij|p4] wil dat [de vijftien overgelopen parlementariërs|VT] terugkeren onder het partijgezag. [De vijftien|VT] {willen|r3} daar niet van horen.

Voor het vervolg worden [de partijen|PA+PR+VT] in oktober in [Conakry|l1] {verwacht|e3}, onder leiding van [Condé|p2]. [Brazilië|BR] {zegde|a3} namens [de gemeenschap van Portugeestalige landen|CP] een waarnemer toe. Een {voorstel|a4} van parlementsvoorzitter [Cipriano Cassamá-Lopes|p5], om dan maar een generaal in ruste premier te maken, werd door niemand {overgenomen|r4+r5}.

De cashewprijs, barometer van dit land, bedraagt intussen 620 frank per kilo, een record.
=====
entities:
  GB: {name: Guinee-Bissau, type: State}
  PA: {name: PAIGC, type: Organisation}
  PR: {name: PRS, type: Organisation}
  VT: {name: vijftien overgelopen parlementariërs, type: Organisation}
  SL: {name: Sierra Leone, type: State}
  GN: {name: Guinee, type: State}
  EC: {name: Ecowas, type: Organisation}
  EB: {name: Ecomib, type: Organisation}
  BR: {name: Brazilië, type: State}
  CP: {name: gemeenschap van Portugeestalige landen, type: Organisation}
  p1: {name: Ernest Bai Koromah, type: Person}
  p2: {name: Alpha Condé, type: Person}
  p3: {name: José Mário Vaz, type: Person}
  p4: {name: Domingos Simões, type: Person}
  p5: {name: Cipriano Cassamá-Lopes, type: Person}
  l1: {name: Conakry, type: Place}
offices:
  - {person: p1, office: president, of: SL}
  - {person: p2, office: president, of: GN}
  - {person: p3, office: President, of: GB}
  - {person: p4, office: premier, of: GB}
  - {person: p5, office: parlementsvoorzitter, of: GB}
events:
  e1: {type: Agreement, label: routekaart van zes punten, participants: [PA, PR, p3, p4], mediators: [p1, p2, EC], time: zaterdag, factuality: actual}
  e2: {type: Visit, participants: [p1, p2], time: zaterdag, factuality: actual}
  e3: {type: Negotiation, participants: [PA, PR, VT], mediators: [p2], observers: [CP], place: l1, time: in oktober, factuality: planned}
  e5: {type: Agreement, label: keuze van een premier, factuality: planned}
acts:
  a1: {type: Proposal, by: EC, to: [p3, p4], kind: other, content: "een regering waarin ieder meedoet, onder een premier over wie men het later eens zal worden", status: accepted}
  a2: {type: Demand, by: p4, to: [VT], content: dat de vijftien overgelopen parlementariërs terugkeren onder het partijgezag}
  a4: {type: Proposal, by: p5, to: [PA, PR], kind: other, content: om dan maar een generaal in ruste premier te maken, status: rejected}
  a3: {type: Concession, by: BR, content: een waarnemer toe}
replies:
  r1: {to: a1, by: p3, answer: accepted}
  r2: {to: a1, by: p4, answer: accepted}
  r3: {to: a2, by: VT, answer: rejected}
  r4: {to: a4, by: PA, answer: rejected}
  r5: {to: a4, by: PR, answer: rejected}
