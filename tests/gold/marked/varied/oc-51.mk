 date 2022-07-19 ANALYSE - Vijf blauwe stippen en een stoel

Door onze medewerker voor Oceanië

Het had iets van een dorpstwist, als de inzet niet tweemaal zo groot was als Europa. In februari 2021 {verlieten|o1} [vijf Micronesische presidenten|MC], [David Panuelo|p1] voorop, een {Zoom-vergadering|e1} van [het Pacific Islands Forum|PF] omdat [hun|MC] kandidaat voor de post van secretaris-generaal met één stem had verloren. [Zij|MC] beriepen zich op een {herenakkoord|e2}, waarvan [de Polynesiërs|PO] {beweerden|s1} dat het nooit op papier had gestaan. Dat was ook zo; daarom heette het {herenakkoord|e2}.

Wat volgde is een les in trage diplomatie. [Fiji|FJ] bood {verontschuldigingen|c1} aan, wat in juni 2022 [de vijf|MC] naar [Suva|l1] {lokte|e3}. Drie van [hen|MC] gingen zelf; [Nauru|NR] en [Kiribati|KI] zonden geen leider. Men kwam er {uit|e4}: de post rouleert voortaan, [de Micronesiërs|MC] krijgen hem in 2024, en de zittende secretaris-generaal [Henry Puna|p2] {mag|r1} [zijn|p2] termijn volmaken. Dat laatste was de prijs; [Panuelo|p1] had [zijn|p2] onmiddellijk vertrek {geëist|a1} en {slikte|c2} dat in.

Maar op de vooravond van de {top|e5} van vorige week schreef president [Taneti Maamau|p3] van [Kiribati|KI] een brief. [Zijn|p3] land {stapt|s2} uit. Wie daar [Peking|CN] achter zoekt, krijgt van [Peking|CN] te horen dat men zich nooit met andermans clubs {bemoeit|s3}. [De premier van [Samoa|WS]|p4], [Fiamē Naomi Mata'afa|p4], {bood|a2} aan naar [Tarawa|l2] te {vliegen|e6}. [Ze|p4] wacht nog op {antwoord|r2}.

Mijn indruk: [Kiribati|KI] komt terug zodra niemand het meer vraagt. Dat [Amerika|US], bij monde van vicepresident [Harris|p5] op een scherm, ineens twee ambassades {beloofde|c3}, hielp niet; [beide reuzen|US+CN] werden, hoe beleefd ook, {verzocht|a3} [hun|US+CN] praatje elders te houden.
=====
entities:
  FJ: {name: Fiji, type: State}
  NR: {name: Nauru, type: State}
  KI: {name: Kiribati, type: State}
  CN: {name: China, type: State}
  WS: {name: Samoa, type: State}
  US: {name: Verenigde Staten, type: State}
  MC: {name: Micronesische landen, type: Organisation}
  PO: {name: Polynesiërs, type: Organisation}
  PF: {name: Pacific Islands Forum, type: Organisation}
  p1: {name: David Panuelo, type: Person}
  p2: {name: Henry Puna, type: Person}
  p3: {name: Taneti Maamau, type: Person}
  p4: {name: Fiamē Naomi Mata'afa, type: Person}
  p5: {name: Harris, type: Person}
  l1: {name: Suva, type: Place}
  l2: {name: Tarawa, type: Place}
offices:
  - {person: p2, office: secretaris-generaal, of: PF}
  - {person: p3, office: president, of: KI}
  - {person: p4, office: premier, of: WS}
  - {person: p5, office: vicepresident, of: US}
events:
  e1: {type: Meeting, label: Zoom-vergadering, participants: [PF, MC, p1], time: In februari 2021, factuality: actual}
  e2: {type: Agreement, label: herenakkoord, participants: [PF, MC], factuality: possible, source: MC}
  e3: {type: Meeting, label: bijeenkomst in Suva, participants: [MC, FJ], place: l1, time: in juni 2022, factuality: actual}
  e4: {type: Agreement, label: akkoord van Suva, participants: [MC, PF], place: l1, time: in juni 2022, factuality: actual, part_of: e3}
  e5: {type: Meeting, label: top van het Forum, participants: [PF], time: vorige week, factuality: actual}
  e6: {type: Visit, participants: [p4], place: l2, factuality: possible}
acts:
  s1: {type: Statement, by: PO, content: "dat het nooit op papier had gestaan", about: e2}
  c1: {type: Concession, by: FJ, to: [MC], content: "verontschuldigingen"}
  c2: {type: Concession, by: p1, about: e3}
  a1: {type: Demand, by: p1, to: [PF], content: "zijn onmiddellijk vertrek"}
  s2: {type: Statement, by: p3, to: [PF], content: "Zijn land stapt uit"}
  s3: {type: Statement, by: CN, content: "dat men zich nooit met andermans clubs bemoeit"}
  a2: {type: Proposal, by: p4, to: [KI], kind: talks, content: "naar Tarawa te vliegen", status: unanswered, about: e6}
  c3: {type: Concession, by: p5, to: [PF], content: "twee ambassades"}
  a3: {type: Demand, by: PF, to: [US, CN], content: "hun praatje elders te houden", about: e5}
replies:
  r1: {to: a1, by: PF, answer: rejected}
  r2: {to: a2, by: KI, answer: unanswered}
outcomes:
  o1: {of: e1, type: walkout}
