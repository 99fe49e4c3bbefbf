 date 2022-05-14 'De beste zin schreef een kok'

Drie dagen na [zijn|p1] pensioen ontvangt de [Noorse|NO1] topdiplomaat [Einar Brekkhus|p1] ons in een huisje aan het Hardangerfjord, zonder das. Twintig jaar lang {liep|e1} [hij|p1] namens [Oslo|NO1] tussen [de [Colombiaanse|CO] regering|CO] en de guerrilla van [het ELN|EL]. Over wat er mislukte, praat [hij|p1] het liefst.

"Neem [Quito|l1], 2017. We hadden een {bestand|e2} van honderd en één dagen, het eerste in een halve eeuw. Iedereen was trots op dat getal. Niemand had bedacht wat er op dag honderdtwee moest gebeuren. Een bom op een pijpleiding, dat gebeurde er."

Wie had schuld?

[Brekkhus|p1] schenkt koffie bij. "Schuld is een woord voor rechters. [Bogotá|CO] {wilde|a1} eerst verlenging en dan praten. [De commandanten|EL] {wilden|a2} eerst praten. [Ik|p1] heb toen {voorgesteld|a3+a4} het allebei op dezelfde ochtend te doen. [De regeringsdelegatie|CO] {vond|r1} het flauw, [het ELN|EL] {vond|r2} het geniaal, dus u begrijpt: niets."

Zou [hij|p1] het nog eens doen? [De nieuwe [Colombiaanse|CO] president|p2] wordt in juni gekozen; twee van de drie kandidaten beloven nieuwe {gesprekken|e3}. "Ze mogen [me|p1] bellen. Maar [ik|p1] denk dat [Chili|CL] of [Spanje|ES] nu beter past. [Ik|p1] ben meubilair geworden."

Dat er in [Caracas|l3], vorig jaar, wél iets uit kwam, vindt [hij|p1] niet [zijn|p1] verdienste. Daar {spraken|e6} afgezanten van [het ELN|EL] en [bisschoppen|BI] over de vrijlating van zes ontvoerde leraren. [Noorwegen|NO1] was er niet eens bij. "[Wij|NO1] kregen een telefoontje toen de mannen al in de bus zaten. Zo hoort het ook. Een bemiddelaar die op de foto wil, moet iets anders gaan doen."

Over [zijn|p1] opvolgster, de jurist [Solveig Aune|p3], wil [hij|p1] weinig kwijt. [Zij|p3] zou deze zomer naar [Bogotá|l4] {reizen|e7}, maar de reis is voorlopig {geschrapt|o1}. "Begin met luisteren", heeft [hij|p1] [haar|p3] {aangeraden|a5}. "En neem je eigen koffie mee."

En de mooiste herinnering? Dat was, vertelt [hij|p1], een avond in [Havana|l2] waarop [beide partijen|CO+EL] {vastzaten|e5} op de preambule van een humanitair {akkoord|e4}. De kok van het gastenhuis kwam vragen of men nog wilde eten. "Het rijstwater kookt voor iedereen, zei hij. Die zin heeft de eindtekst gehaald. In het Spaans klinkt het heel plechtig."
=====
entities:
  NO1: {name: Noorwegen, type: State}
  CO: {name: Colombia, type: State}
  EL: {name: ELN, type: Organisation}
  CL: {name: Chili, type: State}
  ES: {name: Spanje, type: State}
  BI: {name: bisschoppen, type: Organisation}
  l3: {name: Caracas, type: Place}
  l4: {name: Bogotá, type: Place}
  l1: {name: Quito, type: Place}
  l2: {name: Havana, type: Place}
  p1: {name: Einar Brekkhus, type: Person}
  p2: {name: nieuwe Colombiaanse president, type: Person}
  p3: {name: Solveig Aune, type: Person}
offices:
  - {person: p1, office: topdiplomaat, of: NO1}
  - {person: p2, office: president, of: CO}
events:
  e1: {type: Mediation, label: Noorse bemiddeling tussen Colombia en het ELN, participants: [CO, EL], mediators: [p1, NO1], time: Twintig jaar lang, factuality: actual}
  e2: {type: Agreement, label: bestand van honderd en één dagen, participants: [CO, EL], place: l1, time: "2017", factuality: actual}
  e3: {type: Negotiation, label: nieuwe gesprekken, participants: [CO, EL], factuality: possible, source: twee van de drie kandidaten}
  e4: {type: Agreement, label: humanitair akkoord, participants: [CO, EL], factuality: actual, part_of: e5}
  e5: {type: Negotiation, label: overleg in Havana, participants: [CO, EL], place: l2, time: een avond, factuality: actual}
  e6: {type: Negotiation, label: gesprekken over de leraren, participants: [EL, BI], place: l3, time: vorig jaar, factuality: actual}
  e7: {type: Visit, participants: [p3], place: l4, time: deze zomer, factuality: counterfactual}
acts:
  a1: {type: Demand, by: CO, to: [EL], content: "eerst verlenging en dan praten"}
  a2: {type: Demand, by: EL, to: [CO], content: "eerst praten"}
  a3: {type: Proposal, by: p1, to: [CO], kind: other, content: "het allebei op dezelfde ochtend te doen", status: rejected}
  a4: {type: Proposal, by: p1, to: [EL], kind: other, content: "het allebei op dezelfde ochtend te doen", status: accepted}
  a5: {type: Proposal, by: p1, to: [p3], kind: other, content: "Begin met luisteren", status: proposed}
replies:
  r1: {to: a3, by: CO, answer: rejected}
  r2: {to: a4, by: EL, answer: accepted}
outcomes:
  o1: {of: e7, type: cancelled}
