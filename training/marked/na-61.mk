 date 1991-07-08 [Brioni|l1]: [drie ministers|p1+p2+p3] en een eiland vol pauwen

[BRIONI|l1], 8 juli - Na zestien uur {onderhandelen|e1}, waarvan de laatste vijf op één kan koffie, is gisteravond op Tito's voormalige vakantie-eiland een {vergelijk|e2+o1} gevonden tussen [Slovenië|SI], [Kroatië|HR] en [het federale bestuur van [Joegoslavië|YU]|YU]. De [EG|EG]-trojka, met de ministers [Hans van den Broek|p1], [Jacques Poos|p2] en [João de Deus Pinheiro|p3], trad op als {bemiddelaar|e5}.

[Ljubljana|SI] en [Zagreb|HR] {schorten|a1+a2} de onafhankelijkheid drie maanden op. [Het [Joegoslavische|YU] leger|YU] {keert|a3} terug naar de kazernes. Toezicht komt er van waarnemers uit [de EG|EG]-landen, ongewapend en in het wit.

Van de [Slovenen|SI] {voerde|d1} president [Milan Kučan|p4] het woord; [Kroatië|HR] had [Franjo Tudjman|p5] {gezonden|d2}, die volgens ooggetuigen meer met [zijn|p5] sigaren praatte dan met de tafel. De [Servische|RS] vertegenwoordiger [Borisav Jović|p6] {ondertekende|e3} niets en zei dat niemand [hem|p6] iets gevraagd had.

Op 1 augustus {begint|e4} het politieke overleg. Waar, dat wist [Van den Broek|p1] niet. ‘Niet hier’, {verzuchtte|s1} [hij|p1]. ‘De pauwen houden je wakker.’
=====
entities:
  SI: {name: Slovenië, type: State}
  HR: {name: Kroatië, type: State}
  YU: {name: Joegoslavië, type: State}
  EG: {name: EG, type: Organisation}
  RS: {name: Servië, type: State}
  l1: {name: Brioni, type: Place}
  p1: {name: Hans van den Broek, type: Person}
  p2: {name: Jacques Poos, type: Person}
  p3: {name: João de Deus Pinheiro, type: Person}
  p4: {name: Milan Kučan, type: Person}
  p5: {name: Franjo Tudjman, type: Person}
  p6: {name: Borisav Jović, type: Person}
offices:
  - {person: p4, office: president, of: SI}
events:
  e1: {type: Negotiation, participants: [SI, HR, YU], mediators: [EG, p1, p2, p3], place: l1, time: zestien uur, factuality: actual}
  e2: {type: Agreement, participants: [SI, HR, YU], mediators: [EG, p1, p2, p3], place: l1, time: gisteravond, factuality: actual, part_of: e1}
  e3: {type: Agreement, participants: [RS], factuality: counterfactual}
  e4: {type: Negotiation, participants: [SI, HR, YU], time: "Op 1 augustus", factuality: planned, after: e1}
  e5: {type: Mediation, participants: [SI, HR, YU], mediators: [EG, p1, p2, p3], place: l1, factuality: actual, part_of: e1}
acts:
  a1: {type: Concession, by: SI, content: "schorten de onafhankelijkheid drie maanden op"}
  a2: {type: Concession, by: HR, content: "schorten de onafhankelijkheid drie maanden op"}
  a3: {type: Concession, by: YU, content: "terug naar de kazernes"}
  s1: {type: Statement, by: p1, content: "Niet hier"}
delegations:
  d1: {of: SI, head: p4, members: [], event: e1}
  d2: {of: HR, head: p5, members: [], event: e1}
outcomes:
  o1: {of: e1, type: agreement}
