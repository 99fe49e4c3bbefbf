 date 2022-06-09 Hoe een familiekiekje [het Forum|PF] redde

SUVA - [De Micronesiërs|MI] hadden de koffers al gepakt. Anderhalf jaar geleden {besloten|s1} [vijf landen ten noorden van de evenaar|MI] om uit [het Forum van de Pacifische Eilanden|PF] te stappen, omdat bij de verkiezing van een secretaris-generaal het herenakkoord werd geschonden: het was [hun|MI] beurt, en toch kreeg een man van de Cookeilanden de post. Sindsdien was [de club van achttien|PF] een huis met een loszittend dak.

Dinsdag kwam er in [Suva|l1] een {pleister|e1} op. De leiders van [Palau|PW], [de Marshalleilanden|MH] en [Micronesië|FM] {hechtten|e1} er [hun|PW+MH+FM] zegel aan een pakket {hervormingen|e1} dat [Fiji|FJ] had voorbereid. Er komt een beurtrol, er komt een tweede kantoor in het noorden, en [de huidige secretaris-generaal|p1], [Tepaeru Marsters|p1], {doet|s2} in 2024 een stap opzij.

De matras

De kiem van het {vergelijk|e1} werd gelegd op een {werkbezoek|e2} in mei. [Fiji's|FJ] premier [Apenisa Koroitamana|p2] reisde toen naar [Palau|PW], [Majuro|l2] en [Pohnpei|l3], zonder staf en met een gitaar. "[Hij|p2] is {de man in het midden|e3}", zegt een ambtenaar uit [Palau|PW]. "[Hij|p2] heeft een week bij de mensen thuis geslapen, op een matras. Een minister op een matras krijg je niet weg."

Een eerdere {lijmpoging|e4}, in februari door [Samoa|WS], was na één videogesprek {verzand|o1}. [Samoa|WS] {wou|s4} toen alles laten rusten tot de volgende verkiezing; [de vijf|MI] {wilden|r1} geen maand wachten. Ook een {bod|s8} van [Australië|AU], om de hele kwestie aan een raad van ouderlingen over te laten, werd {afgeketst|r2}.

Wie er niet was

[Nauru|NR] {stuurde|d1} enkel [zijn|NR] ambassadeur, [Agnes Deireragea|p3], als waarnemer. [Kiribati|KI] ontbrak helemaal: president [Tabai Tekanene|p4] had het {overleg|e5} twee dagen tevoren {afgezegd|s5}, vanwege de begrafenis van een oom. [Koroitamana|p2] {reist|e6} volgende week zelf naar [Tarawa|l4]. Lukt dat niet, dan {dreigt|s6} [Kiribati|KI] met een definitief vertrek.

[China|CN], waar de Nieuw-Zeelanders met argusogen naar kijken, {prees|s9} het {akkoord|e1} als "een zaak van de eilanden". Op een {persmoment|e7} na afloop vroeg iemand of [Peking|CN] iets met het geschil te maken had gehad. [Marsters|p1] {schudde het hoofd|s7}, de vier leiders namen een foto. Op de achtergrond, geheel per ongeluk, hangt de vlag van [Kiribati|KI].
=====
entities:
  PF: {name: Forum van de Pacifische Eilanden, type: Organisation}
  MI: {name: vijf landen ten noorden van de evenaar, type: Organisation}
  PW: {name: Palau, type: State}
  MH: {name: Marshalleilanden, type: State}
  FM: {name: Micronesië, type: State}
  FJ: {name: Fiji, type: State}
  WS: {name: Samoa, type: State}
  AU: {name: Australië, type: State}
  NR: {name: Nauru, type: State}
  KI: {name: Kiribati, type: State}
  CN: {name: China, type: State}
  l1: {name: Suva, type: Place}
  l2: {name: Majuro, type: Place}
  l3: {name: Pohnpei, type: Place}
  l4: {name: Tarawa, type: Place}
  p1: {name: Tepaeru Marsters, type: Person}
  p2: {name: Apenisa Koroitamana, type: Person}
  p3: {name: Agnes Deireragea, type: Person}
  p4: {name: Tabai Tekanene, type: Person}
offices:
  - {person: p1, office: secretaris-generaal, of: PF}
  - {person: p2, office: premier, of: FJ}
  - {person: p3, office: ambassadeur, of: NR}
  - {person: p4, office: president, of: KI}
events:
  e1: {type: Agreement, label: vergelijk van Suva, participants: [PW, MH, FM, FJ], mediators: [p2, FJ], observers: [p3], place: l1, time: Dinsdag, factuality: actual}
  e2: {type: Visit, label: werkbezoek van Koroitamana, participants: [p2], time: in mei, factuality: actual}
  e3: {type: Mediation, label: bemiddeling van Koroitamana, participants: [PF, MI], mediators: [p2], factuality: actual}
  e4: {type: Mediation, label: lijmpoging van Samoa, participants: [PF, MI], mediators: [WS], time: in februari, factuality: actual}
  e5: {type: Meeting, label: overleg in Suva, participants: [PW, MH, FM, FJ], hosts: [FJ], observers: [p3], place: l1, time: Dinsdag, factuality: actual}
  e6: {type: Visit, label: reis naar Tarawa, participants: [p2], place: l4, time: volgende week, factuality: planned}
  e7: {type: PressConference, label: persmoment na afloop, participants: [p1], place: l1, factuality: actual}
acts:
  s1: {type: Statement, by: MI, to: [PF], content: "om uit het Forum van de Pacifische Eilanden te stappen", time: Anderhalf jaar geleden}
  s2: {type: Concession, by: p1, to: [MI], content: "in 2024 een stap opzij"}
  s4: {type: Proposal, by: WS, to: [MI], kind: other, content: "alles laten rusten tot de volgende verkiezing", status: rejected}
  s8: {type: Proposal, by: AU, to: [MI], kind: other, content: "om de hele kwestie aan een raad van ouderlingen over te laten", status: rejected}
  s5: {type: Statement, by: p4, content: "twee dagen tevoren afgezegd, vanwege de begrafenis van een oom", about: e5}
  s6: {type: Warning, by: KI, to: [PF], content: "een definitief vertrek"}
  s9: {type: Statement, by: CN, content: "een zaak van de eilanden", about: e1}
  s7: {type: Statement, by: p1, content: "of Peking iets met het geschil te maken had gehad"}
replies:
  r1: {to: s4, by: MI, answer: rejected}
  r2: {to: s8, by: MI, answer: rejected}
delegations:
  d1: {of: NR, head: p3, members: [], event: e5}
outcomes:
  o1: {of: e4, type: no_breakthrough}
