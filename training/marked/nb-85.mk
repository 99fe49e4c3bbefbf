 date 2025-08-27 [Wadephul|p1] slaat [Peking|l1] over

BERLIJN (dpa) - De [Duitse|DE] minister van Buitenlandse Zaken [Johann Wadephul|p1] {reist|e1} voorlopig niet naar [China|CN]. Een woordvoerster zei vrijdag dat er van [de [Chinese|CN] kant|CN], op een {ontmoeting|e2} met [zijn|p1] collega [Wang Yi|p2] na, 'te weinig' afspraken waren bevestigd. De {reis|e1} wordt op een later moment {ingehaald|o1}.

[Wadephul|p1] had in [Tokio|l2] gezegd dat [China|CN] de orde in Azië eenzijdig wil veranderen. [Peking|CN] {noemde|a1} dat toen 'olie op het vuur'. Of er verband bestaat, wilde de woordvoerster bevestigen noch ontkennen. In het gevolg van [de minister|p1] zouden ook twaalf ondernemers meevliegen, onder wie de bazen van BASF en een fabrikant van hengsels.
=====
entities:
  DE: {name: "Duitsland", type: State}
  CN: {name: "China", type: State}
  p1: {name: "Johann Wadephul", type: Person}
  p2: {name: "Wang Yi", type: Person}
  l1: {name: "Peking", type: Place}
  l2: {name: "Tokio", type: Place}
offices:
  - {person: p1, office: "minister van Buitenlandse Zaken", of: DE}
  - {person: p2, office: "collega", of: CN}
events:
  e1: {type: Visit, participants: [p1], place: CN, factuality: counterfactual}
  e2: {type: Meeting, participants: [p1, p2], part_of: e1, factuality: counterfactual}
acts:
  a1: {type: Statement, by: CN, content: "olie op het vuur"}
outcomes:
  o1: {of: e1, type: postponed}
