 date 2022-09-11 [Emirates|EM] {keert|a5} terug naar [Lagos|l1] als eerste deel van geld binnen is

DUBAI/ABUJA (persbureau) - [Luchtvaartmaatschappij Emirates|EM] {hervat|a5} morgen [haar|EM] vluchten op [Lagos|l1], nadat de centrale bank van [Nigeria|NG] 265 miljoen dollar aan vastgezette ticketopbrengsten had {vrijgegeven|a6}. Naar Abuja wordt voorlopig niet gevlogen.

[De maatschappij|EM] had op 1 september alle vluchten {gestaakt|a1}. In het land zat toen, wegens een tekort aan deviezen, 464 miljoen dollar van buitenlandse carriers vast. Koepelorganisatie [IATA|IA] voerde in augustus drie dagen {overleg|e1} met minister van Luchtvaart [Hadi Sirika-Bello|p1] en met de bank, {zonder|o1} toezegging. Een {aanbod|a2} van [Sirika|p1] om de helft in naira uit te keren werd {weggelachen|r2}.

Daarop kwam het hogerop terecht. Oud-president [Olusegun Obasanjo-Ake|p2] {bezocht|e4} vorige week [sjeik Ahmed|p3], bestuursvoorzitter van [Emirates|EM], op [diens|p3] kantoor in [Dubai|l3], naar eigen zeggen als 'vriend van het huis'. Diplomaten noemen [hem|p2] de {bemiddelaar|e2}; [het ministerie|NG] {weet|a3} 'van geen bezoek'.

De kwestie staat niet los van een andere. De [Emiraten|AE] geven [Nigerianen|NG] al sinds augustus vrijwel geen visa meer. In oktober {praten|e3} [beide landen|AE+NG] daarover in [Abu Dhabi|l4]. [Abuja|NG] {wil|a4} intussen dat Air Peace, dat uit Sharjah werd geweerd, drie slots per week krijgt. Die {eis|a4} is door de [Emiraten|AE] {genoteerd|r4}, meer niet.

Een retourtje Lagos-Londen kost op dit moment 2.400 euro, drie keer zoveel als in januari.
=====
entities:
  EM: {name: Emirates, type: Organisation}
  NG: {name: Nigeria, type: State}
  IA: {name: IATA, type: Organisation}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  p1: {name: Hadi Sirika-Bello, type: Person}
  p2: {name: Olusegun Obasanjo-Ake, type: Person}
  p3: {name: sjeik Ahmed, type: Person}
  l1: {name: Lagos, type: Place}
  l3: {name: Dubai, type: Place}
  l4: {name: Abu Dhabi, type: Place}
offices:
  - {person: p1, office: minister van Luchtvaart, of: NG}
  - {person: p2, office: Oud-president, of: NG}
  - {person: p3, office: bestuursvoorzitter, of: EM}
events:
  e1: {type: Negotiation, label: overleg over vastgezet geld, participants: [IA, p1, NG], time: in augustus, factuality: actual}
  e2: {type: Mediation, participants: [EM, NG], mediators: [p2], factuality: possible}
  e4: {type: Meeting, label: bezoek in Dubai, participants: [p2, p3], place: l3, time: vorige week, factuality: actual}
  e3: {type: Negotiation, participants: [AE, NG], place: l4, time: In oktober, factuality: planned}
acts:
  a1: {type: Statement, by: EM, to: [NG], content: alle vluchten gestaakt, time: op 1 september}
  a2: {type: Proposal, by: p1, to: [IA], kind: other, content: om de helft in naira uit te keren, status: rejected}
  a3: {type: Statement, by: NG, content: "'van geen bezoek'", about: e4}
  a4: {type: Demand, by: NG, to: [AE], content: "dat Air Peace, dat uit Sharjah werd geweerd, drie slots per week krijgt"}
  a5: {type: Concession, by: EM, to: [NG], content: hervat morgen haar vluchten op Lagos}
  a6: {type: Concession, by: NG, to: [EM], content: 265 miljoen dollar aan vastgezette ticketopbrengsten}
replies:
  r2: {to: a2, by: IA, answer: rejected}
  r4: {to: a4, by: AE, answer: unanswered}
outcomes:
  o1: {of: e1, type: no_breakthrough}
