 date 2016-11-04 Drie vragen over de {breuk|a2} tussen [Khartoem|SD] en [Kampala|UG]

Is er een {breuk|a2}?
Nee. [Oeganda|UG] {spreekt tegen|a1} dat de betrekkingen zijn {verbroken|a2}. De ambassadeur zit nog in [de [Soedanese|SD] hoofdstad|l1] en gaf er donderdag een receptie.

Vanwaar dan het gerucht?
Omdat president [Omar al-Bashir|p1] de {inhuldiging|e1} van [zijn|p1] collega [Museveni|p2] in mei wél {bijwoonde|e1}, maar nu op het allerlaatst {bedankte|o1} voor een {werkbezoek|e2} aan [Entebbe|l2]. "Agenda", {heette het|a3} bij [zijn|p1] woordvoerder.

Komt het goed?
[Beide heren|p1+p2] zullen [elkaar|p1+p2] op 27 november in [Malabo|l3] {treffen|e3}, aan de rand van een Afrikaans-Arabische {top|e4}. Meer is er niet afgesproken.
=====
entities:
  SD: {name: Soedan, type: State}
  UG: {name: Oeganda, type: State}
  l1: {name: Khartoem, type: Place}
  l2: {name: Entebbe, type: Place}
  l3: {name: Malabo, type: Place}
  p1: {name: Omar al-Bashir, type: Person}
  p2: {name: Museveni, type: Person}
offices:
  - {person: p1, office: president, of: SD}
  - {person: p2, office: president, of: UG}
events:
  e1: {type: Meeting, label: inhuldiging, participants: [p1, p2], time: in mei, factuality: actual}
  e2: {type: Visit, label: werkbezoek, participants: [p1], place: l2, factuality: counterfactual}
  e3: {type: Meeting, participants: [p1, p2], place: l3, time: op 27 november, factuality: planned, part_of: e4}
  e4: {type: Meeting, label: Afrikaans-Arabische top, place: l3, time: op 27 november, factuality: planned}
acts:
  a1: {type: Statement, by: UG, content: "dat de betrekkingen zijn verbroken"}
  a2: {type: Statement, by: UG, content: "de betrekkingen zijn verbroken", factuality: counterfactual}
  a3: {type: Statement, by: "zijn woordvoerder", content: Agenda, about: e2}
outcomes:
  o1: {of: e2, type: cancelled}
