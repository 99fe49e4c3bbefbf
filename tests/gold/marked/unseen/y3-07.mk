 date 2023-11-09 Minister [Schouwstra|p1]: humanitaire corridor naar Darfur {nodig|s3}

Nieuwsbericht 09-11-2023, 16:30 uur

Minister [Lieke Schouwstra|p1] voor Buitenlandse Handel en Ontwikkelingssamenwerking {bezoekt|e1} deze week [Tsjaad|TD]. In de grensplaats [Adré|l1] {sprak|e2} [zij|p1] woensdag met gevluchte Soedanezen en met medewerkers van [de VN-vluchtelingenorganisatie UNHCR|UN]. Vandaag had [de minister|p1] in [N'Djamena|l2] een {onderhoud|e3} met de [Tsjadische|TD] president [Hassan Abderamane|p2]. [Zij|p1] {dankte|s1} [hem|p2] voor de opvang van ruim een half miljoen vluchtelingen.

"Vanuit [Adré|l1] kun je Darfur zien liggen. Maar de vrachtwagens staan stil", {aldus|s2} [Schouwstra|p1]. [Zij|p1] {roept|s3} [het Soedanese leger|SA] en [de Rapid Support Forces|RS] op om onder toezicht van [de Verenigde Naties|VN] een humanitaire corridor te openen.

{Overleg|e5} in [Djedda|l3]

[De partijen in het {conflict|e4}|SA+RS], dat in april uitbrak, {overleggen|e5} sinds eind oktober in de havenstad [Djedda|l3]. Dat gebeurt onder leiding van [Saudi-Arabië|KSA] en [de Verenigde Staten|US]; [de Afrikaanse Unie|AU] is als waarnemer aanwezig. Over hulptransporten zijn dinsdag {afspraken gemaakt|e6+o1}. Over een staakt-het-vuren is {geen overeenstemming|o1} bereikt.

[Nederland|NL] neemt geen deel aan deze {gesprekken|e5}, maar heeft {aangeboden|s4} om in [Den Haag|l4] een {bijeenkomst|e7} te organiseren over de uitvoering van de {afspraken|e6}. [De Verenigde Naties|VN] hebben op dit {aanbod|s4} {positief gereageerd|r1}.

Bijdrage

[Nederland|NL] stelt dit jaar 15 miljoen euro extra beschikbaar voor voedselhulp. Het geld gaat naar het Wereldvoedselprogramma en het Rode Kruis.

Vrijdag {reist|e8} [de minister|p1] door naar [Addis Abeba|l5] voor {gesprekken|e9} met [de Afrikaanse Unie|AU]. Het voorgenomen {bezoek|e10} aan [Port Sudan|l6] {gaat om veiligheidsredenen niet door|o2}.
=====
entities:
  TD: {name: Tsjaad, type: State}
  UN: {name: UNHCR, type: Organisation}
  SA: {name: Soedanese leger, type: Organisation}
  RS: {name: Rapid Support Forces, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  KSA: {name: Saudi-Arabië, type: State}
  US: {name: Verenigde Staten, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  NL: {name: Nederland, type: State}
  l1: {name: Adré, type: Place}
  l2: {name: N'Djamena, type: Place}
  l3: {name: Djedda, type: Place}
  l4: {name: Den Haag, type: Place}
  l5: {name: Addis Abeba, type: Place}
  l6: {name: Port Sudan, type: Place}
  p1: {name: Lieke Schouwstra, type: Person}
  p2: {name: Hassan Abderamane, type: Person}
offices:
  - {person: p1, office: Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking, of: NL}
  - {person: p2, office: president, of: TD}
events:
  e1: {type: Visit, participants: [p1, TD], place: TD, time: deze week, factuality: actual}
  e2: {type: Meeting, participants: [p1, UN], place: l1, time: woensdag, factuality: actual, part_of: e1}
  e3: {type: Meeting, participants: [p1, p2], place: l2, time: Vandaag, factuality: actual, part_of: e1}
  e4: {type: Conflict, participants: [SA, RS], time: in april, factuality: actual}
  e5: {type: Negotiation, label: overleg in Djedda, participants: [SA, RS], mediators: [KSA, US], observers: [AU], place: l3, time: sinds eind oktober, factuality: actual}
  e6: {type: Agreement, label: afspraken over hulptransporten, participants: [SA, RS], time: dinsdag, factuality: actual, part_of: e5}
  e7: {type: Meeting, hosts: [NL], place: l4, factuality: possible}
  e8: {type: Visit, participants: [p1], place: l5, time: Vrijdag, factuality: planned}
  e9: {type: Meeting, participants: [p1, AU], place: l5, time: Vrijdag, factuality: planned, part_of: e8}
  e10: {type: Visit, participants: [p1], place: l6, factuality: counterfactual}
acts:
  s1: {type: Statement, by: p1, to: [p2], content: "de opvang van ruim een half miljoen vluchtelingen", about: e3}
  s2: {type: Statement, by: p1, content: "Vanuit Adré kun je Darfur zien liggen. Maar de vrachtwagens staan stil"}
  s3: {type: Demand, by: p1, to: [SA, RS], content: "om onder toezicht van de Verenigde Naties een humanitaire corridor te openen"}
  s4: {type: Proposal, by: NL, kind: talks, content: "om in Den Haag een bijeenkomst te organiseren over de uitvoering van de afspraken", status: accepted, about: e7}
replies:
  r1: {to: s4, by: VN, answer: accepted}
delegations: {}
outcomes:
  o1: {of: e5, type: partial_agreement}
  o2: {of: e10, type: cancelled}
