 date 2023-01-27 [New Delhi|IN] {wil|a1} {Induswaterverdrag|e3} {openbreken|e1}

[India|IN] heeft [Pakistan|PK] per brief {laten weten|a1} het {Induswaterverdrag|e3} uit 1960 te willen {herzien|e1}. [Islamabad|PK] kreeg negentig dagen om te reageren; die termijn loopt eind april af. De post ging woensdag de deur uit, via de beide watercommissarissen, twee dagen voordat in [Den Haag|l1] een arbitragezaak over de dammen Kishanganga en Ratle begon.

Het {verdrag|e3} kwam destijds tot stand door toedoen van [de Wereldbank|WB], die zich nu nadrukkelijk afzijdig houdt. „[Wij|WB] hebben [de partijen|IN+PK] in 2016 en 2018 {aangeboden|a2} weer te {helpen|e4}. Daar is {nooit|r1+r2} op gereageerd”, verklaarde een woordvoerster in [Washington|l2]. De zaak in [Den Haag|l1] is op verzoek van [Pakistan|PK] begonnen en wordt door [India|IN] {geboycot|s1}.

In [Islamabad|l3] haalde procureur-generaal [Shehzad Elahi|p1] de schouders op. [Hij|p1] {noemde|s2} de brief vrijdag ‘een manier om niet naar [Den Haag|l1] te hoeven’.
=====
entities:
  IN: {name: India, type: State}
  PK: {name: Pakistan, type: State}
  WB: {name: Wereldbank, type: Organisation}
  l1: {name: Den Haag, type: Place}
  l2: {name: Washington, type: Place}
  l3: {name: Islamabad, type: Place}
  p1: {name: Shehzad Elahi, type: Person}
offices:
  - {person: p1, office: procureur-generaal, of: PK}
events:
  e1: {type: Negotiation, participants: [IN, PK], factuality: possible}
  e3: {type: Agreement, label: Induswaterverdrag, participants: [IN, PK], mediators: [WB], time: "1960", factuality: actual}
  e4: {type: Mediation, participants: [IN, PK], mediators: [WB], time: "in 2016 en 2018", factuality: possible}
acts:
  a1: {type: Proposal, by: IN, to: [PK], kind: talks, content: "het Induswaterverdrag uit 1960 te willen herzien", status: proposed}
  a2: {type: Proposal, by: WB, to: [IN, PK], kind: mediation_offer, content: "weer te helpen", status: unanswered}
  s1: {type: Statement, by: IN, content: "geboycot"}
  s2: {type: Statement, by: p1, content: "een manier om niet naar Den Haag te hoeven", time: vrijdag}
replies:
  r1: {to: a2, by: IN, answer: unanswered}
  r2: {to: a2, by: PK, answer: unanswered}
