 date 2023-11-04 PUSH: {wapenstilstand|e1} van tien dagen in Darfur

[Regeringsleger|SD] en [opstandelingen|OP] in [Sudan|SD] leggen vanaf middernacht tien dagen de wapens {neer|e1+o1}. Dat heeft [de Afrikaanse Unie|AU], die de {besprekingen|e2} in [N'Djamena|l1] voorzat, zojuist {bekendgemaakt|a1}.

Vervolg, 21.15 uur. [Het leger|SD] {bevestigt|a2} het {bestand|e1}. [De opstandelingen|OP] hebben {nog niets van zich laten horen|r1} over de {eis|a3} van [de generaals|SD] dat [zij|OP] eerst het vliegveld van El Fasher ontruimen. [Tsjaad|TD] en [Egypte|EG] staan garant.
=====
entities:
  SD: {name: Sudan, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  OP: {name: opstandelingen in Darfur, type: Organisation}
  TD: {name: Tsjaad, type: State}
  EG: {name: Egypte, type: State}
  l1: {name: N'Djamena, type: Place}
events:
  e1: {type: Agreement, label: wapenstilstand van tien dagen, participants: [SD, OP], mediators: [AU], guarantors: [TD, EG], time: vanaf middernacht, factuality: planned}
  e2: {type: Negotiation, label: besprekingen in N'Djamena, participants: [SD, OP], mediators: [AU], place: l1, factuality: actual}
acts:
  a1: {type: Statement, by: AU, content: "leggen vanaf middernacht tien dagen de wapens neer", about: e1}
  a2: {type: Statement, by: SD, content: "het bestand", about: e1}
  a3: {type: Demand, by: SD, to: [OP], content: "eerst het vliegveld van El Fasher ontruimen"}
replies:
  r1: {to: a3, by: OP, answer: unanswered}
outcomes:
  o1: {of: e2, type: ceasefire}
