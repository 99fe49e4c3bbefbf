 date 1975-11-14 Laatste berichten

[MADRID|l1] (ANP-AFP-UPI) - [Spanje|ES], [Marokko|MA] en [Mauretanië|MR] hebben vrijdagavond een {overeenkomst|e1+o1} {getekend|e1} over de [Spaanse|ES] Sahara. [Madrid|ES] {draagt|a3} het bestuur per eind februari over. [Algerije|DZ], dat tijdens de {onderhandelingen|e2} [de Spanjaarden|ES] driemaal om een zetel had {gevraagd|a1} en driemaal {nul op het rekest|r1} kreeg, {verklaart|s1} de {overeenkomst|e1} "nul en generlei".

[Een vertegenwoordiger van [het Polisario|PO]|PO] heeft in Algiers {meegedeeld|a2} dat de strijd wordt voortgezet.
=====
entities:
  ES: {name: Spanje, type: State}
  MA: {name: Marokko, type: State}
  MR: {name: Mauritanië, type: State}
  DZ: {name: Algerije, type: State}
  PO: {name: Polisario, type: Organisation}
  l1: {name: Madrid, type: Place}
events:
  e1: {type: Agreement, label: over de Spaanse Sahara, participants: [ES, MA, MR], place: l1, time: vrijdagavond, factuality: actual, after: e2}
  e2: {type: Negotiation, participants: [ES, MA, MR], factuality: actual}
acts:
  a1: {type: Demand, by: DZ, to: [ES], content: een zetel, about: e2}
  a2: {type: Warning, by: PO, content: dat de strijd wordt voortgezet}
  a3: {type: Concession, by: ES, to: [MA, MR], content: het bestuur per eind februari}
  s1: {type: Statement, by: DZ, content: nul en generlei, about: e1}
replies:
  r1: {to: a1, by: ES, answer: rejected}
outcomes:
  o1: {of: e2, type: agreement}
