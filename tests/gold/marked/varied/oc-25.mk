 date 2021-11-26 [Vissersbond|VB]: "{Makreeloverleg|e1} is een {schertsvertoning|s2}"

URK - Persbericht. [De Nederlandse Vissersbond|VB] is verbolgen over het verloop van het {kuststatenoverleg|e1} over de makreel, dat donderdag in [Londen|l1] na vier weken {zonder vangstverdeling|o2} is gesloten. [De Europese Unie|EU], [het Verenigd Koninkrijk|GB], [Noorwegen|NOR], [IJsland|IS], [de Faeröer|FO] en [Groenland|GL] zaten aan; [Rusland|RU] keek mee als waarnemer.

Over de totale vangst - 794.920 ton - was men het snel {eens|e2+o2}. Daarna ging het mis. [Noorwegen|NOR] {claimt|a1} 35 procent, tegen 22,5 nu. [Brussel|EU] {noemde|r1} dat buiten elke werkelijkheid, waarop [Oslo|NOR] {aankondigde|w1} [zijn|NOR] quotum dan maar zelf vast te stellen. [De Faeröer|FO] gingen [het|NOR] daarin in het voorjaar al voor. Een {suggestie|a2+a4} van [de [Britse|GB] voorzitter|p1] om de sleutel van 2014 nog één jaar te verlengen, vond alleen bij [de EU|EU] {gehoor|r2}; [Reykjavik|IS], dat die sleutel nooit getekend heeft, liet {verstek gaan|r3} bij de stemming.

"[Onze|VB] jongens houden zich aan de afspraken en zien aan de overkant van de lijn dat men de zee leegtrekt", {zegt|s1} voorzitter [Hessel Romkes|p2]. [De bond|VB] {eist|a3} dat Eurocommissaris [Sinkevičius|p3] de grens sluit voor [Noorse|NOR] makreel. [Hij|p3] zei eerder deze maand zulke maatregelen {niet uit te sluiten|r4}.

In januari wordt de draad {opgepakt|e3}, waar is nog onbekend.

Op de afslag van IJmuiden noteerde makreel donderdag 1,12 euro, tong 18,40.
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  VB: {name: Nederlandse Vissersbond, type: Organisation}
  GB: {name: Verenigd Koninkrijk, type: State}
  NOR: {name: Noorwegen, type: State}
  IS: {name: IJsland, type: State}
  FO: {name: Faeröer, type: State}
  GL: {name: Groenland, type: State}
  RU: {name: Rusland, type: State}
  p1: {name: Britse voorzitter, type: Person}
  p2: {name: Hessel Romkes, type: Person}
  p3: {name: Sinkevičius, type: Person}
  l1: {name: Londen, type: Place}
offices:
  - {person: p2, office: voorzitter, of: VB}
  - {person: p3, office: Eurocommissaris, of: EU}
events:
  e1: {type: Negotiation, label: kuststatenoverleg makreel, participants: [EU, GB, NOR, IS, FO, GL], mediators: [p1], observers: [RU], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: totale vangst, participants: [EU, GB, NOR, IS, FO, GL], factuality: actual, part_of: e1}
  e3: {type: Negotiation, participants: [EU, GB, NOR, IS, FO, GL], time: In januari, factuality: planned, after: e1}
acts:
  a1: {type: Demand, by: NOR, content: "35 procent", about: e1}
  w1: {type: Warning, by: NOR, to: [EU], content: "zijn quotum dan maar zelf vast te stellen"}
  a2: {type: Proposal, by: p1, to: [EU], kind: other, content: "de sleutel van 2014 nog één jaar te verlengen", status: accepted, about: e1}
  a4: {type: Proposal, by: p1, to: [IS], kind: other, content: "de sleutel van 2014 nog één jaar te verlengen", status: unanswered, about: e1}
  s1: {type: Statement, by: p2, content: "Onze jongens houden zich aan de afspraken en zien aan de overkant van de lijn dat men de zee leegtrekt"}
  s2: {type: Statement, by: VB, content: "is een schertsvertoning", about: e1}
  a3: {type: Demand, by: VB, to: [p3], content: "de grens sluit voor Noorse makreel"}
replies:
  r1: {to: a1, by: EU, answer: rejected}
  r2: {to: a2, by: EU, answer: accepted}
  r3: {to: a4, by: IS, answer: unanswered}
  r4: {to: a3, by: p3, answer: unanswered}
outcomes:
  o2: {of: e1, type: partial_agreement}
