 date 2006-12-01 [Spaanse|ES] {goede diensten|e1} stuiten op [Uruguayaanse|UY] papierpulp

BUENOS AIRES/MONTEVIDEO - Van onze correspondent

[Juan Antonio Yáñez-Barrionuevo|p1], [de afgezant van [de [Spaanse|ES] koning|p2]|p1], heeft na een week {pendelen|e1} de koffers gepakt. In het geschil over de celstoffabrieken aan de Uruguayrivier zijn [Argentinië|AR] en [Uruguay|UY] geen centimeter nader tot [elkaar|AR+UY] {gekomen|o1}.

Een {bemiddelaar|e2} wil [de diplomaat|p1] zelf trouwens niet heten. Toen [Juan Carlos|p2] begin november op een {top|e5} in [Montevideo|l1] door [de [Argentijnse|AR] president|p3], [Néstor Kirchner|p3], om hulp werd {gevraagd|a1}, {zegde|r1} [hij|p2] "{facilitering|e1}" toe. Dat wil zeggen: luisteren, samenvatten, en niets voorstellen. "[Ik|p1] ben een bril", zo {omschreef|a2} [Yáñez|p1] [zijn|p1] taak in het dagblad El País. "Wie niet wil kijken, heeft er niets aan."

[Buenos Aires|AR] {eist|a3} dat het Finse concern [Botnia|BO] [zijn|BO] fabriek bij [Fray Bentos|l2] elders neerzet. President [Tabaré Vázquez|p4] van [Uruguay|UY] {wil|a4} over verplaatsing niet praten zolang de bruggen over de rivier door actievoerders uit Gualeguaychú zijn afgesloten. Sinds 20 november staat daar weer een dieplader met een asado-oven erop.

Een rechtstreekse {ontmoeting|e3} van de ministers van Buitenlandse Zaken, die [Yáñez|p1] voor volgende week in [Madrid|l3] in gedachten had, kwam er niet: [Uruguay|UY] {sloeg|r2} de {uitnodiging|a5} af. In maart waren [de presidenten|p3+p4] er nog dichtbij. Bij de beëdiging van [Michelle Bachelet|p5] in [Santiago|l4] {spraken|e4} [zij|p3+p4] toen af dat de bouw en de blokkades negentig dagen zouden stoppen. [Botnia|BO] hield er na tien dagen mee op, of beter: hield op met ophouden.

Het [Internationaal Gerechtshof|ICJ] {wees|r3} in juli een [Argentijns|AR] {verzoek|a6} tot stillegging af. De Wereldbank keurde op 21 november een lening van 170 miljoen dollar goed.

[Vázquez|p4], van huis uit kankerarts, was gisteren in [Fray Bentos|l2] om een school te openen. "Het is hier stil", merkte [hij|p4] op. De brug is acht kilometer verderop.
=====
entities:
  ES: {name: Spanje, type: State}
  AR: {name: Argentinië, type: State}
  UY: {name: Uruguay, type: State}

  BO: {name: Botnia, type: Organisation}
  ICJ: {name: Internationaal Gerechtshof, type: Organisation}
  p1: {name: Juan Antonio Yáñez-Barrionuevo, type: Person}
  p2: {name: Juan Carlos, type: Person}
  p3: {name: Néstor Kirchner, type: Person}
  p4: {name: Tabaré Vázquez, type: Person}
  p5: {name: Michelle Bachelet, type: Person}
  l1: {name: Montevideo, type: Place}
  l2: {name: Fray Bentos, type: Place}
  l3: {name: Madrid, type: Place}
  l4: {name: Santiago, type: Place}
offices:
  - {person: p1, office: afgezant, of: ES}
  - {person: p2, office: koning, of: ES}
  - {person: p3, office: president, of: AR}
  - {person: p4, office: President, of: UY}
events:
  e1: {type: Mediation, label: facilitering, participants: [AR, UY], facilitators: [p1, p2, ES], time: een week, factuality: actual}
  e2: {type: Mediation, participants: [AR, UY], mediators: [p1], factuality: counterfactual}
  e3: {type: Meeting, participants: [AR, UY], place: l3, time: volgende week, factuality: counterfactual}
  e4: {type: Agreement, label: pauze van negentig dagen, participants: [p3, p4], place: l4, time: In maart, factuality: actual}
  e5: {type: Meeting, label: top in Montevideo, participants: [p2, p3], place: l1, time: begin november, factuality: actual}
acts:
  a1: {type: Proposal, by: p3, to: [p2], kind: mediation_offer, content: "om hulp", status: accepted, time: begin november}
  a2: {type: Statement, by: p1, content: "Ik ben een bril", about: e1}
  a3: {type: Demand, by: AR, to: [BO], content: "dat het Finse concern Botnia zijn fabriek bij Fray Bentos elders neerzet"}
  a4: {type: Demand, by: p4, to: [AR], content: "zolang de bruggen over de rivier door actievoerders uit Gualeguaychú zijn afgesloten"}
  a5: {type: Proposal, by: p1, to: [UY], kind: talks, content: "Een rechtstreekse ontmoeting van de ministers van Buitenlandse Zaken", status: rejected, about: e3}
  a6: {type: Demand, by: AR, to: [ICJ], content: "stillegging", time: in juli}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a5, by: UY, answer: rejected}
  r3: {to: a6, by: ICJ, answer: rejected}
outcomes:
  o1: {of: e1, type: no_breakthrough}
