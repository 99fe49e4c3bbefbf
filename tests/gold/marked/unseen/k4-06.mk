 date 2025-11-13 [Nederland|NL] {dringt|a1} bij [strijdende partijen|SAF+RSF] [Soedan|SD] aan op humanitaire wapenstilstand

Nieuwsbericht, 13-11-2025, 16:20

Minister [Annelies Bonnema|p1] van Buitenlandse Zaken heeft vandaag in [Kampala|l1] {gesproken|e1+e2} met vertegenwoordigers van [het [Soedanese|SD] leger|SAF] ([SAF|SAF]) en, afzonderlijk, van [de Rapid Support Forces|RSF] ([RSF|RSF]). [Zij|p1] {riep|a1} [beide|SAF+RSF] op in te stemmen met een gevechtspauze van drie maanden. Dat {voorstel|s1+s2} is in september {gedaan|s1+s2} door [het zogenoemde Quad|Q]: [de Verenigde Staten|US], [Saoedi-Arabië|SA], [de Verenigde Arabische Emiraten|AE] en [Egypte|EG]. De [RSF|RSF] heeft het inmiddels {aanvaard|r1}, [het leger|SAF] {nog niet|r2}.

'Meer dan dertig miljoen mensen hebben hulp nodig. Elke dag dat de wapens niet zwijgen, kost levens,' {aldus|a2} [Bonnema|p1]. '[Nederland|NL] {treedt|e3+a3} hier niet op als {bemiddelaar|e3}, die {rol|e4} ligt bij [het Quad|Q]. Maar wie met alle kanten contact heeft, moet dat gebruiken.'

[Het kabinet|NL] maakt 20 miljoen euro extra vrij voor voedselhulp en voor noodhospitalen in Darfoer. Het geld gaat naar het Wereldvoedselprogramma en het Rode Kruis.

Toegang voor hulp

Tijdens [haar|p1] {bezoek|e5} aan [Oeganda|UG] {sprak|e6} [de minister|p1] ook met president [Yoweri Museveni|p2], vooral over de opvang van vluchtelingen. [Oeganda|UG] {zegde|c1} toe de grensovergang bij Elegu dag en nacht open te houden voor hulpkonvooien.

Morgen {reist|e7} [Bonnema|p1] door naar [Nairobi|l2]. Daar {ontmoet|e8} [zij|p1] [haar|p1] [Keniaanse|KE] ambtgenoot [Florence Wambui Kariuki|p3] en neemt [zij|p1] deel aan een {bijeenkomst|e9} van [donorlanden|g1], belegd door [de Afrikaanse Unie|AU]. Een {ontmoeting|e10} met [de gezant van [de VN|UN] voor [Soedan|SD]|p4], die ook op het programma stond, {gaat niet door|o1} omdat [hij|p4] in Port Sudan is opgehouden.
=====
entities:
  NL: {name: Nederland, type: State}
  SD: {name: Soedan, type: State}
  US: {name: Verenigde Staten, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  EG: {name: Egypte, type: State}
  UG: {name: Oeganda, type: State}
  KE: {name: Kenia, type: State}
  SAF: {name: Soedanese leger, type: Organisation}
  RSF: {name: Rapid Support Forces, type: Organisation}
  Q: {name: Quad, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  UN: {name: Verenigde Naties, type: Organisation}
  g1: {name: donorlanden, type: Organisation}
  l1: {name: Kampala, type: Place}
  l2: {name: Nairobi, type: Place}
  p1: {name: Annelies Bonnema, type: Person}
  p2: {name: Yoweri Museveni, type: Person}
  p3: {name: Florence Wambui Kariuki, type: Person}
  p4: {name: VN-gezant voor Soedan, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: NL}
  - {person: p2, office: president, of: UG}
  - {person: p3, office: minister van Buitenlandse Zaken, of: KE}
  - {person: p4, office: gezant, of: UN}
events:
  e1: {type: Meeting, participants: [p1, SAF], place: l1, time: vandaag, factuality: actual, part_of: e5}
  e2: {type: Meeting, participants: [p1, RSF], place: l1, time: vandaag, factuality: actual, part_of: e5}
  e3: {type: Mediation, participants: [SAF, RSF], mediators: [NL], factuality: counterfactual}
  e4: {type: Mediation, participants: [SAF, RSF], mediators: [Q], factuality: actual}
  e5: {type: Visit, participants: [p1], place: UG, factuality: actual}
  e6: {type: Meeting, participants: [p1, p2], factuality: actual, part_of: e5}
  e7: {type: Visit, participants: [p1], place: l2, time: Morgen, factuality: planned}
  e8: {type: Meeting, participants: [p1, p3], place: l2, factuality: planned, part_of: e7}
  e9: {type: Meeting, label: bijeenkomst van donorlanden, participants: [p1, g1], hosts: [AU], place: l2, factuality: planned, part_of: e7}
  e10: {type: Meeting, participants: [p1, p4], factuality: counterfactual, part_of: e7}
acts:
  a1: {type: Demand, by: p1, to: [SAF, RSF], content: in te stemmen met een gevechtspauze van drie maanden, time: vandaag}
  s1: {type: Proposal, by: Q, to: [RSF], kind: ceasefire, content: een gevechtspauze van drie maanden, status: accepted, time: in september}
  s2: {type: Proposal, by: Q, to: [SAF], kind: ceasefire, content: een gevechtspauze van drie maanden, status: unanswered, time: in september}
  a2: {type: Statement, by: p1, content: "Elke dag dat de wapens niet zwijgen, kost levens"}
  a3: {type: Statement, by: p1, content: Nederland treedt hier niet op als bemiddelaar}
  c1: {type: Concession, by: UG, content: de grensovergang bij Elegu dag en nacht open te houden voor hulpkonvooien, about: e6}
replies:
  r1: {to: s1, by: RSF, answer: accepted}
  r2: {to: s2, by: SAF, answer: unanswered}
outcomes:
  o1: {of: e10, type: cancelled}
