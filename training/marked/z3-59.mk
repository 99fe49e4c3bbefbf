 date 2025-03-20 Wikinieuws: [Tonga|TO], [Fiji|FJ] en een rif

[Tonga|TO] en [Fiji|FJ] {vergaderen|e1+o2} sinds gisteren op [Niue|l1] over het Minerva-rif. De [Kiribatische|KI] presidente [Teresia Tebano|p1] zit de {conferentie|e1} voor, [het Gemenebest|GB] regelt de tolken, [Samoa|WS] neemt waar. [Fiji|FJ] had twee keer {afgezegd|o1} en kwam toch {opdagen|e1}. Het idee om het rif een jaar lang gezamenlijk te {beheren|a1}, van [Tebano|p1] zelf, is door geen van [beiden|TO+FJ] {afgeschoten|r1}; [de Fijiërs|FJ] {noemen|a2} het 'nog niet gaar'.
=====
entities:
  TO: {name: Tonga, type: State}
  FJ: {name: Fiji, type: State}
  l1: {name: Niue, type: Place}
  KI: {name: Kiribati, type: State}
  p1: {name: Teresia Tebano, type: Person}
  GB: {name: Gemenebest, type: Organisation}
  WS: {name: Samoa, type: State}
offices:
  - {person: p1, office: presidente, of: KI}
events:
  e1: {type: Negotiation, label: conferentie over het Minerva-rif, participants: [TO, FJ], mediators: [p1], facilitators: [GB], observers: [WS], place: l1, time: sinds gisteren, factuality: actual}
acts:
  a1: {type: Proposal, by: p1, to: [TO, FJ], kind: territorial, content: "het rif een jaar lang gezamenlijk te beheren", status: unanswered}
  a2: {type: Statement, by: FJ, content: "nog niet gaar"}
replies:
  r1: {to: a1, answer: unanswered}
outcomes:
  o1: {of: e1, type: cancelled, factuality: counterfactual}
  o2: {of: e1, type: ongoing}
