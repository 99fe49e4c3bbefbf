 date 2024-08-21 Integraal verslag Commissie Buitenlandse Betrekkingen: [Venezuela|VE]

01 Samengevoegde vragen en interpellatie van
- Els Vermeersch aan [de minister van Buitenlandse Zaken|p1] over "de [Venezolaanse|VE] presidentsverkiezingen"

01.01 Els Vermeersch (Vooruit): [Mevrouw de minister|p1], op 28 juli {riep|s3} [Nicolás Maduro|p2] zichzelf tot winnaar uit. In oktober vorig jaar had [hij|p2] in [Bridgetown|l1] met [het oppositieplatform|PU] een {akkoord|e1} gesloten, met [Noorwegen|NOR] als {bemiddelaar|e3}, over eerlijke stembussen. Wat blijft daarvan over? Bent u bereid, in navolging van [Brazilië|BR] en [Colombia|CO], {nieuwe verkiezingen|a1+a4} te bepleiten?

01.02 Minister [Hadja Lahbib|p1]: Mijnheer de voorzitter, collega's, van het {akkoord van Barbados|e1} blijft de letter over. [De Noren|NOR] hebben [beide partijen|p2+PU] sinds 28 juli driemaal {opgebeld|e2}, en er is, zo verneem [ik|p1], alleen door [de oppositie|PU] opgenomen.

Het {idee|a1+a4} van de presidenten [Lula|p3] en [Petro|p4] om de stembusgang over te doen werd door mevrouw [Machado|p5] een belediging {genoemd|r1}. Ook [Caracas|VE] {hoefde|r2} niet, al was president [Maduro|p2] [[zijn|p2] [Braziliaanse|BR] vriend|p3] erkentelijk. [Mexico|MX], dat aanvankelijk met [Brasilia|BR] en [Bogotá|CO] optrok, heeft zich {teruggetrokken|s1}.

[België|BE] {dringt|a2} samen met de zesentwintig aan op publicatie van de processen-verbaal. Zolang die er niet zijn, {erkennen|s2} [wij|BE] de uitslag niet. Een Europese {bemiddelaar|e4}? [Luxemburg|LU] heeft dat informeel {geopperd|a3}. [De hoge vertegenwoordiger|p6] acht de tijd {niet rijp|r3}.

01.03 Els Vermeersch (Vooruit): Ik dank u, maar een lijst van telefoons is geen beleid. (Rumoer)

De voorzitter: Dit incident is gesloten.

De vergadering gaat over tot de bespreking van het wetsontwerp betreffende de consulaire rechten.
=====
entities:
  VE: {name: Venezuela, type: State}
  NOR: {name: Noorwegen, type: State}
  BR: {name: Brazilië, type: State}
  CO: {name: Colombia, type: State}
  MX: {name: Mexico, type: State}
  BE: {name: België, type: State}
  LU: {name: Luxemburg, type: State}
  PU: {name: oppositieplatform, type: Organisation}
  p1: {name: Hadja Lahbib, type: Person}
  p2: {name: Nicolás Maduro, type: Person}
  p3: {name: Lula, type: Person}
  p4: {name: Petro, type: Person}
  p5: {name: Machado, type: Person}
  p6: {name: hoge vertegenwoordiger, type: Person}
  l1: {name: Bridgetown, type: Place}
offices:
  - {person: p1, office: minister van Buitenlandse Zaken, of: BE}
  - {person: p2, office: president, of: VE}
  - {person: p3, office: president, of: BR}
  - {person: p4, office: president, of: CO}
events:
  e1: {type: Agreement, label: akkoord van Barbados, participants: [p2, PU], mediators: [NOR], place: l1, time: In oktober vorig jaar, factuality: actual}
  e2: {type: Meeting, label: telefoontjes met de oppositie, participants: [NOR, PU], time: sinds 28 juli, factuality: actual}
  e3: {type: Mediation, participants: [p2, PU], mediators: [NOR], factuality: actual}
  e4: {type: Mediation, factuality: counterfactual}
acts:
  s3: {type: Statement, by: p2, content: "zichzelf tot winnaar", time: op 28 juli}
  a1: {type: Proposal, by: p3, to: [PU], kind: other, content: "om de stembusgang over te doen", status: rejected}
  a4: {type: Proposal, by: p3, to: [VE], kind: other, content: "om de stembusgang over te doen", status: rejected}
  s1: {type: Statement, by: MX, content: "heeft zich teruggetrokken"}
  a2: {type: Demand, by: BE, to: [VE], content: "publicatie van de processen-verbaal"}
  s2: {type: Statement, by: BE, content: "de uitslag niet"}
  a3: {type: Proposal, by: LU, kind: mediation_offer, content: "Een Europese bemiddelaar", status: rejected}
replies:
  r1: {to: a1, by: p5, answer: rejected}
  r2: {to: a4, by: VE, answer: rejected}
  r3: {to: a3, by: p6, answer: rejected}
