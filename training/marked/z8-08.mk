 date 2023-02-09 Drukke woensdag voor [Bongaerts|p1]

[NEW YORK|l1] - Minister [Hester Bongaerts|p1] heeft woensdag aan de rand van de Algemene Vergadering zeven {gesprekken|e1+e2+e3+e4+e5} in de agenda gehad. Vijf gingen er door.

- 08.00 uur: {ontbijt|e1} met [de premier van [Tuvalu|TV]|p2], [Eselealofa Paenoa|p2]. Onderwerp: zeespiegel.
- 09.30 uur: {kennismaking|e2} met [Rwanda|RW], {in de persoon van|d1} [Claver Nshuti|p3]. [Zij|p1] {drong|a1} er bij [hem|p3] op aan de steun aan M23 te staken. [Nshuti|p3] {sprak|s1+r2} van 'een sprookje'.
- 11.00 uur: {koffie|e3} met [de chef van [UNHCR|UH]|p4].
- 13.15 uur: {lunch|e4} met [de Baltische staten|EE+LV+LT]; [Nederland|NL] {zegde|c1} vijf Patriot-raketten toe.
- 16.00 uur: {onderhoud|e5} van een kwartier met [Azerbeidzjan|AZ]. [Bongaerts|p1] {stelde|s2} voor het Rode Kruis een corridor naar Stepanakert te laten openen. [Bakoe|AZ] {houdt het in beraad|r1}.

De {afspraak|e6} met [Venezuela|VE] {verviel|o1}, die met [Sudan|SD] {schuift|e7+o2} naar maart.
=====
entities:
  p1: {name: Hester Bongaerts, type: Person}
  NL: {name: Nederland, type: State}
  l1: {name: New York, type: Place}
  TV: {name: Tuvalu, type: State}
  p2: {name: Eselealofa Paenoa, type: Person}
  RW: {name: Rwanda, type: State}
  p3: {name: Claver Nshuti, type: Person}
  UH: {name: UNHCR, type: Organisation}
  p4: {name: chef van UNHCR, type: Person}
  EE: {name: Estland, type: State}
  LV: {name: Letland, type: State}
  LT: {name: Litouwen, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  VE: {name: Venezuela, type: State}
  SD: {name: Sudan, type: State}
offices:
  - {person: p1, office: minister, of: NL}
  - {person: p2, office: premier, of: TV}
  - {person: p4, office: chef, of: UH}
events:
  e1: {type: Meeting, label: ontbijt met Paenoa, participants: [p1, p2], place: l1, time: 08.00 uur, factuality: actual}
  e2: {type: Meeting, label: kennismaking met Nshuti, participants: [p1, p3], place: l1, time: 09.30 uur, factuality: actual}
  e3: {type: Meeting, label: koffie met de chef van UNHCR, participants: [p1, p4], place: l1, time: 11.00 uur, factuality: actual}
  e4: {type: Meeting, label: lunch met de Baltische staten, participants: [p1, EE, LV, LT], place: l1, time: 13.15 uur, factuality: actual}
  e5: {type: Meeting, label: onderhoud met Azerbeidzjan, participants: [p1, AZ], place: l1, time: 16.00 uur, factuality: actual}
  e6: {type: Meeting, label: afspraak met Venezuela, participants: [p1, VE], place: l1, time: woensdag, factuality: counterfactual}
  e7: {type: Meeting, label: afspraak met Sudan, participants: [p1, SD], time: maart, factuality: planned}
acts:
  a1: {type: Demand, by: p1, to: [RW], content: de steun aan M23 te staken, about: e2}
  s1: {type: Statement, by: p3, content: een sprookje}
  c1: {type: Concession, by: NL, to: [EE, LV, LT], content: vijf Patriot-raketten, about: e4}
  s2: {type: Proposal, by: p1, to: [AZ], kind: humanitarian_corridor, content: het Rode Kruis een corridor naar Stepanakert te laten openen, status: unanswered, about: e5}
replies:
  r1: {to: s2, by: AZ, answer: unanswered}
  r2: {to: a1, by: p3, answer: rejected}
delegations:
  d1: {of: RW, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e6, type: cancelled}
  o2: {of: e7, type: postponed}
