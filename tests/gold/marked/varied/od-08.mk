 date 2017-01-19 [Jammeh|p1] krijgt uur na uur {respijt|a5}, [buurlanden|EC] staan aan de grens

DAKAR/BANJUL - Donderdag om twaalf uur 's middags verstreek het {ultimatum|a1} dat [Ecowas|EC], de gemeenschap van West-Afrikaanse staten, had gesteld aan [Yahya Jammeh|p1], de verliezer van de verkiezingen in [Gambia|GM]. Vijf uur later zat [de man die een miljard jaar wilde regeren|p1] er nog.

Op {verzoek|a6} van [Mauritanië|MR] en [Guinee|GN] wordt er met de inzet van troepen {gewacht|a5+r6} tot vrijdagmiddag. De [Guineese|GN] president [Alpha Condé|p2] {vliegt|e1} dan naar [Banjul|l1] voor wat [hij|p2] zelf 'een laatste glas thee' {noemde|a2}. Woensdag was [zijn|p2] [Mauritaanse|MR] ambtgenoot [Mohamed Ould Abdel Aziz|p3] er al {geweest|e2}; [hij|p3] {landde|e3} diezelfde nacht in [Dakar|l2], met in [zijn|p3] gezelschap niemand. [Jammeh|p1] had [hem|p3] {laten weten|r2} 'na te denken'. Over het {aanbod|a3} van [Marokko|MA], ballingschap in een villa in Rabat, is nooit een reactie {gekomen|r3}.

Daarvoor waren er al twee {missies|e4+e5} {gestrand|o1+o2}. In december {reisden|e4} [vier staatshoofden|SH] samen naar [Banjul|l1], onder leiding van de [Liberiaanse|LR] president [Ellen Johnson Sirleaf|p4]. Een {poging|e5} van de [Nigeriaan|NI] [Muhammadu Buhari|p5], vorige week vrijdag, duurde drie uur.

[De winnaar|p6], makelaar [Adama Barrow|p6], legde donderdag de eed af op de [Gambiaanse|GM] ambassade in [Dakar|l2], een kantoor met twee ventilatoren. [Hij|p6] {riep|a4} het leger op in de kazerne te blijven. Britse en Nederlandse toeristen vertrekken inmiddels met duizend per dag; reisorganisatie Corendon zette een extra toestel in.
=====
entities:
  EC: {name: Ecowas, type: Organisation}
  GM: {name: Gambia, type: State}
  MR: {name: Mauritanië, type: State}
  GN: {name: Guinee, type: State}
  MA: {name: Marokko, type: State}
  LR: {name: Liberia, type: State}
  NI: {name: Nigeria, type: State}
  SH: {name: vier staatshoofden, type: Organisation}
  p1: {name: Yahya Jammeh, type: Person}
  p2: {name: Alpha Condé, type: Person}
  p3: {name: Mohamed Ould Abdel Aziz, type: Person}
  p4: {name: Ellen Johnson Sirleaf, type: Person}
  p5: {name: Muhammadu Buhari, type: Person}
  p6: {name: Adama Barrow, type: Person}
  l1: {name: Banjul, type: Place}
  l2: {name: Dakar, type: Place}
offices:
  - {person: p2, office: president, of: GN}
  - {person: p3, office: president, of: MR}
  - {person: p4, office: president, of: LR}
events:
  e1: {type: Visit, participants: [p2], place: l1, time: vrijdagmiddag, factuality: planned}
  e2: {type: Visit, participants: [p3], place: l1, time: Woensdag, factuality: actual}
  e3: {type: Visit, participants: [p3], place: l2, time: diezelfde nacht, factuality: actual}
  e4: {type: Mediation, label: missie van vier staatshoofden, participants: [p1], mediators: [SH, p4, EC], place: l1, time: In december, factuality: actual}
  e5: {type: Mediation, label: poging van Buhari, participants: [p1], mediators: [p5], time: vorige week vrijdag, factuality: actual}
acts:
  a1: {type: Demand, by: EC, to: [p1], content: ultimatum}
  a2: {type: Statement, by: p2, content: "'een laatste glas thee'", about: e1}
  a3: {type: Proposal, by: MA, to: [p1], kind: other, content: ballingschap in een villa in Rabat, status: unanswered}
  a6: {type: Proposal, by: MR, to: [EC], kind: other, content: met de inzet van troepen gewacht tot vrijdagmiddag, status: accepted}
  a5: {type: Concession, by: EC, to: [p1], content: gewacht tot vrijdagmiddag}
  a4: {type: Demand, by: p6, content: in de kazerne te blijven, time: donderdag}
replies:
  r6: {to: a6, by: EC, answer: accepted}
  r2: {to: a1, by: p1, answer: unanswered}
  r3: {to: a3, by: p1, answer: unanswered}
outcomes:
  o1: {of: e4, type: no_breakthrough}
  o2: {of: e5, type: no_breakthrough}
