 date 2021-10-18 Tien jaar na [Aiete|l1]: "[Madrid|ES] deed alsof er niemand thuis was"

GENT - Het Forum voor Baskenland-Vlaanderen herdacht zondag in de Vooruit de {conferentie|e1} die op 17 oktober 2011 in het paleis van [Aiete|l1], in San Sebastián, het einde van [ETA|ET] inluidde.

[Zes buitenlanders|x3] {zaten|e1} die dag aan een ovale tafel, onder wie oud-VN-chef [Kofi Annan|p1], de [Ier|IE] [Bertie Ahern|p2] en de [Noorse|NOR] ex-premier [Gro Harlem Brundtland|p3]. De uitnodiging kwam van de Zuid-Afrikaanse advocaat [Brian Currin|p4], die al vijf jaar tussen [ETA|ET] en, tja, niemand {bemiddelde|e2}: [de [Spaanse|ES] regering|ES] {weigerde|r1+a3} ieder contact en stuurde naar [Aiete|l1] zelfs geen waarnemer. De slotverklaring van vijf punten, door [Ahern|p2] voorgelezen, {riep|a1+a2} [ETA|ET] op definitief de wapens neer te leggen en [Madrid|ES] en [Parijs|FR] om daarna, en alleen over de gevolgen van het {conflict|e3}, te {praten|e4}. Drie dagen later {voldeed|r2} [ETA|ET] aan het eerste. Op het tweede wordt {nog gewacht|r3}.

Spreker [Jonan Etxebarria|p5], destijds tolk, vertelde dat het bijna anders liep. De avond voordien zou [Tony Blair|p6] hebben {toegezegd|c1} te komen, op {voorwaarde|a4} dat ook een minister verscheen. "Toen dat niet lukte, kregen [we|x2] van [hem|p6] een brief en een zakje thee."

In 2017 werd het wapenarsenaal overgedragen, zonder dat er een staat bij aanwezig was: burgers uit Bayonne speelden voor notaris. [ETA|ET] {hief|s1} zich op 3 mei 2018 op.

De avond werd opgeluisterd door het koor Lo Còr de la Plana. Er was cider.
=====
entities:
  ES: {name: Spanje, type: State}
  FR: {name: Frankrijk, type: State}
  IE: {name: Ierland, type: State}
  NOR: {name: Noorwegen, type: State}
  ET: {name: ETA, type: Organisation}
  x2: {name: organisatoren van Aiete, type: Organisation}
  x3: {name: zes buitenlanders, type: Organisation}
  p1: {name: Kofi Annan, type: Person}
  p2: {name: Bertie Ahern, type: Person}
  p3: {name: Gro Harlem Brundtland, type: Person}
  p4: {name: Brian Currin, type: Person}
  p5: {name: Jonan Etxebarria, type: Person}
  p6: {name: Tony Blair, type: Person}
  l1: {name: Aiete, type: Place}
offices:
  - {person: p3, office: ex-premier, of: NOR}
events:
  e1: {type: Meeting, label: conferentie van Aiete, participants: [x3, p1, p2, p3], hosts: [p4], place: l1, time: op 17 oktober 2011, factuality: actual}
  e2: {type: Mediation, participants: [ET, ES], mediators: [p4], time: al vijf jaar, factuality: actual}
  e3: {type: Conflict, participants: [ET, ES], factuality: actual}
  e4: {type: Negotiation, participants: [ET, ES, FR], factuality: possible}
acts:
  a1: {type: Demand, by: x3, to: [ET], content: "definitief de wapens neer te leggen", about: e1}
  a2: {type: Proposal, by: x3, to: [ES, FR], kind: talks, content: "alleen over de gevolgen van het conflict, te praten", status: unanswered, about: e4}
  a3: {type: Proposal, by: p4, to: [ES], kind: talks, status: rejected}
  c1: {type: Concession, by: p6, content: "te komen", factuality: possible, source: p5}
  a4: {type: Demand, by: p6, content: "dat ook een minister verscheen"}
  s1: {type: Statement, by: ET, content: "hief zich op 3 mei 2018 op"}
replies:
  r1: {to: a3, by: ES, answer: rejected}
  r2: {to: a1, by: ET, answer: accepted}
  r3: {to: a2, by: ES, answer: unanswered}
