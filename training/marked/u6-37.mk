 date 2017-01-21 [Gambia|GM]: [Jammal|p1] {geeft|r3+s4} op, troepen staken opmars

[Alieu Jammal|p1], die [Gambia|GM] 22 jaar regeerde, heeft zaterdag {toegezegd|s4+r3} het land te verlaten. Dat gebeurde na tien uur {overleg|e1} in [Banjul|l1] met [de presidenten van [Guinee|GN] en [Mauritanië|MR]|p3+p4], die namens [ECOWAS|EW] {bemiddelden|e2}.

[Jammal|p1] verloor in december de verkiezingen. [Hij|p1] {weigerde|s1} plaats te maken. [ECOWAS|EW] {bood|s2} [hem|p1] eerst een veilige aftocht naar [Nigeria|NG] aan. Dat {sloeg|r1} [hij|p1] af. Daarop stelde [de organisatie|EW] een {ultimatum|s3} dat donderdag om middernacht afliep. Vrijdag trokken [Senegalese|SN] militairen de grens over. Ze hielden halt toen [de {bemiddelaars|e2}|p3+p4] landden.

In het {overleg|e1} stelde [Jammal|p1] twee {voorwaarden|s5+s8}. [Hij|p1] wilde [zijn|p1] auto's meenemen en [hij|p1] wilde niet worden vervolgd. De eerste {voorwaarde|s5} was geen {probleem|r2}. Over de {tweede|s8} {lopen|r5} de lezingen uiteen. Volgens [Mauritanië|MR] is [hem|p1] vrijwaring beloofd. [De nieuwe president|p2], [Lamin Sanneh|p2], {zegt|s7} dat er niets {getekend|e3} is.

[Senegal|SN] heeft {aangeboden|s6} de veiligheid van [Sanneh|p2] te verzorgen. [De nieuwe president|p2] {maakt|r4} daar voorlopig gebruik van.

Het leger gaf intussen de straten van Banjul vrij. Toeristen waren donderdag al opgeroepen hun vakantie af te breken.
=====
entities:
  GM: {name: Gambia, type: State}
  GN: {name: Guinee, type: State}
  MR: {name: Mauritanië, type: State}
  NG: {name: Nigeria, type: State}
  SN: {name: Senegal, type: State}
  EW: {name: ECOWAS, type: Organisation}
  l1: {name: Banjul, type: Place}
  p1: {name: Alieu Jammal, type: Person}
  p2: {name: Lamin Sanneh, type: Person}
  p3: {name: president van Guinee, type: Person}
  p4: {name: president van Mauritanië, type: Person}
offices:
  - {person: p1, office: president, of: GM}
  - {person: p2, office: president, of: GM}
  - {person: p3, office: president, of: GN}
  - {person: p4, office: president, of: MR}
events:
  e1: {type: Negotiation, label: overleg in Banjul, participants: [p1], mediators: [p3, p4, EW], place: l1, time: zaterdag, factuality: actual}
  e2: {type: Mediation, participants: [p1, EW], mediators: [p3, p4], factuality: actual}
  e3: {type: Agreement, participants: [p1, p2], factuality: counterfactual, source: Lamin Sanneh}
acts:
  s1: {type: Statement, by: p1, content: "plaats te maken", time: in december}
  s2: {type: Proposal, by: EW, to: [p1], kind: other, content: "een veilige aftocht naar Nigeria", status: rejected}
  s3: {type: Demand, by: EW, to: [p1], content: "het land te verlaten"}
  s4: {type: Concession, by: p1, to: [EW], content: "het land te verlaten", time: zaterdag}
  s5: {type: Demand, by: p1, to: [EW], content: "zijn auto's meenemen", about: e1}
  s8: {type: Demand, by: p1, to: [EW], content: "hij wilde niet worden vervolgd", about: e1}
  s6: {type: Proposal, by: SN, to: [p2], kind: guarantee, content: "de veiligheid van Sanneh te verzorgen", status: accepted}
  s7: {type: Statement, by: p2, content: "dat er niets getekend is"}
replies:
  r1: {to: s2, by: p1, answer: rejected}
  r2: {to: s5, by: EW, answer: accepted}
  r5: {to: s8, by: EW, answer: unanswered}
  r3: {to: s3, by: p1, answer: accepted}
  r4: {to: s6, by: p2, answer: accepted}
delegations: {}
outcomes: {}
