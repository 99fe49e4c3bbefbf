 date 1999-02-21 Hoe verdeel je de piano van [Joegoslavië|YU]?

Er staat een vleugel in het voormalige gezantschap te Bern, en wie die krijgt, weet niemand. Acht jaar na de boedelscheiding zitten [Kroatië, Slovenië, Bosnië, Macedonië en de Federale Republiek Joegoslavië|HR+SI+BA+MK+YU] nog altijd te {delen|e1}, onder de hoede van Sir [Anthony Wetherall|p1], die er van [de vredesconferentie|VC] de opdracht toe kreeg.

[De vijf|HR+SI+BA+MK+YU] {troffen|e2} [elkaar|HR+SI+BA+MK+YU] donderdag in [Brussel|l1]. Over het archief werden [ze|HR+SI+BA+MK+YU] het warempel {eens|o1}: ieder mag fotokopiëren. Over het goud bij de bank in Bazel niet. [Wetherall|p1] {legde|s1+s2} er een sleutel voor op tafel die [Belgrado|YU] zesendertig procent {toebedeelt|s1+s2}. "Daar kan een buikriem nog een gaatje af", {smaalde|r1} [de {delegatieleider|d3} van [Belgrado|YU]|p2], [Dragoslav Mihajlov|p2]. [Hij|p2] {claimt|s3} het geheel, als enige erfgenaam. [De overige vier|HR+SI+BA+MK] {zeiden|r2} het percentage "in overweging te nemen".

Dat [Mihajlov|p2] daarop de zaal zou hebben {verlaten|o2}, zoals een [Kroatische|HR] zender meldde, is onwaar; [hij|p2] moest naar de tandarts.

Voor [Ljubljana|SI] {sprak|d1+d2} [Metka Grilj|p3], voor [Zagreb|HR] [Josip Barbarić|p4]. [Skopje|MK] en [Sarajevo|BA] lieten zich, wegens sneeuw, door een ambassadesecretaris {vertegenwoordigen|d4+d5}. Het volgende {treffen|e3} is in mei. [Oostenrijk|AT], waar drie ambassadegebouwen in het geding zijn, kreeg op [zijn|AT] {verzoek|s4} om waarnemer te worden voorlopig {nul op het rekest|r3}.
=====
entities:
  YU: {name: Joegoslavië, type: State}
  HR: {name: Kroatië, type: State}
  SI: {name: Slovenië, type: State}
  BA: {name: Bosnië, type: State}
  MK: {name: Macedonië, type: State}
  AT: {name: Oostenrijk, type: State}
  VC: {name: vredesconferentie, type: Organisation}
  l1: {name: Brussel, type: Place}
  p1: {name: Anthony Wetherall, type: Person}
  p2: {name: Dragoslav Mihajlov, type: Person}
  p3: {name: Metka Grilj, type: Person}
  p4: {name: Josip Barbarić, type: Person}
offices:
  - {person: p2, office: delegatieleider, of: YU}
events:
  e1: {type: Negotiation, label: boedelscheiding van Joegoslavië, participants: [HR, SI, BA, MK, YU], mediators: [p1], factuality: actual}
  e2: {type: Negotiation, label: overleg in Brussel, participants: [HR, SI, BA, MK, YU], mediators: [p1], place: l1, time: "donderdag", factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [HR, SI, BA, MK, YU], time: "in mei", factuality: planned, after: e2}
acts:
  s1: {type: Proposal, by: p1, to: [YU], kind: other, content: "zesendertig procent", status: rejected}
  s2: {type: Proposal, by: p1, to: [HR, SI, BA, MK], kind: other, content: "zesendertig procent", status: unanswered}
  s3: {type: Demand, by: p2, content: "het geheel"}
  s4: {type: Proposal, by: AT, kind: other, content: "om waarnemer te worden", status: rejected}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: HR, answer: unanswered}
  r3: {to: s4, answer: rejected}
delegations:
  d1: {of: SI, head: p3, members: [], event: e2}
  d2: {of: HR, head: p4, members: [], event: e2}
  d3: {of: YU, head: p2, members: [], event: e2}
  d4: {of: MK, head: null, members: [], event: e2}
  d5: {of: BA, head: null, members: [], event: e2}
outcomes:
  o1: {of: e2, type: partial_agreement}
  o2: {of: e2, type: walkout, factuality: counterfactual}
