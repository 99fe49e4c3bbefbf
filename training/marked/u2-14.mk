 date 2023-03-11 [ELN|EL] en [Bogotá|CO] sluiten tweede {ronde|e1} af, het {staakt-het-vuren|s1} moet naar [Havana|l2]

Met mariachi's, en dat in het holst van de nacht, is vrijdag in [Mexico-Stad|l1] de tweede {ronde|e1} van de {vredesbesprekingen|e1} tussen [Colombia|CO] en [de guerrillabeweging ELN|EL] {afgerond|e1}. Het resultaat: zeven bladzijden agenda, {overeengekomen|o1} tot op de komma, en een {vervolg|e2+o2} in mei in [de Cubaanse hoofdstad|l2].

Gastheer [Mexico|MX] was samen met [Noorwegen, Venezuela, Cuba, Brazilië en Chili|NOR+VE+CU+BR+CL] garant. [Duitsland, Zweden, Zwitserland en Spanje|DE+SE+CH+ES] vergezelden het proces, een woord dat niemand kon uitleggen.

{Hoofd|d1} van de regeringsdelegatie is [Camilo Echandía|p1], [een oud-senator|p1]; naast [hem|p1] zaten veeboer [Jorge Lacouture|p2] en [Dayana Chocué|p3], [een inheemse leidster|p3]. Voor [de guerrilla|EL] {trad|d2} comandante [Ramiro Soto|p4] op.

[Echandía|p1] had gehoopt met een {bestand|s1} van negentig dagen naar huis te gaan, en {diende|s1} het op dag één in. [Soto|p4] {schoof|r1} het door naar [Havana|l2]: "Een geweer legt men niet neer op een vrijdag." Wel {gaf|s2} [hij|p4] te verstaan dat er in Chocó geen landmijnen meer bijkomen. Op de {eis|s3} van [de rebellen|EL] dat het leger zich uit Arauca terugtrekt, {antwoordde|r2} [Echandía|p1] met een enkel, tweelettergrepig 'nunca'.

In januari had president [Aurelio Pinzón|p5] het {bestand|e3} al eens {afgekondigd|s4}. Drie dagen later {ontkende|s5} [het ELN|EL] dat er iets was {afgesproken|e3}.
=====
entities:
  EL: {name: ELN, type: Organisation}
  CO: {name: Colombia, type: State}
  MX: {name: Mexico, type: State}
  NOR: {name: Noorwegen, type: State}
  VE: {name: Venezuela, type: State}
  CU: {name: Cuba, type: State}
  BR: {name: Brazilië, type: State}
  CL: {name: Chili, type: State}
  DE: {name: Duitsland, type: State}
  SE: {name: Zweden, type: State}
  CH: {name: Zwitserland, type: State}
  ES: {name: Spanje, type: State}
  l1: {name: Mexico-Stad, type: Place}
  l2: {name: Havana, type: Place}
  p1: {name: Camilo Echandía, type: Person}
  p2: {name: Jorge Lacouture, type: Person}
  p3: {name: Dayana Chocué, type: Person}
  p4: {name: Ramiro Soto, type: Person}
  p5: {name: Aurelio Pinzón, type: Person}
offices:
  - {person: p1, office: oud-senator, of: CO}
  - {person: p4, office: comandante, of: EL}
  - {person: p5, office: president, of: CO}
events:
  e1: {type: Negotiation, label: tweede ronde in Mexico-Stad, participants: [CO, EL], hosts: [MX], guarantors: [MX, NOR, VE, CU, BR, CL], observers: [DE, SE, CH, ES], place: l1, time: "vrijdag", factuality: actual}
  e2: {type: Negotiation, label: derde ronde in Havana, participants: [CO, EL], place: l2, time: "in mei", factuality: planned, after: e1}
  e3: {type: Agreement, label: bestand van januari, participants: [CO, EL], time: "In januari", factuality: counterfactual}
acts:
  s1: {type: Proposal, by: p1, to: [EL], kind: ceasefire, content: "een bestand van negentig dagen", status: unanswered, time: "op dag één"}
  s2: {type: Concession, by: p4, to: [CO], content: "dat er in Chocó geen landmijnen meer bijkomen"}
  s3: {type: Demand, by: EL, to: [CO], content: "dat het leger zich uit Arauca terugtrekt"}
  s4: {type: Statement, by: p5, content: "het bestand", time: "In januari"}
  s5: {type: Statement, by: EL, content: "dat er iets was afgesproken", time: "Drie dagen later"}
replies:
  r1: {to: s1, by: p4, answer: unanswered}
  r2: {to: s3, by: p1, answer: rejected}
delegations:
  d1: {of: CO, head: p1, members: [p2, p3], event: e1}
  d2: {of: EL, head: p4, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e1, type: continuation_agreed}
