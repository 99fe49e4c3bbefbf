 date 2011-12-02 [Liberia|LR] en [Ivoorkust|CI] in {conclaaf|e1} over huurlingen

[MONROVIA|l1] - Delegaties uit [Liberia|LR] en [Ivoorkust|CI] {buigen|e1} zich sinds donderdag in [Monrovia|l1] over de huurlingen in het grensgebied. Het {conclaaf|e1} {duurt|o1} tot zondag. De [Ivoriaanse|CI] {groep|d2} telt vijf koppen, onder wie prefect [Mariam Coulibaly|p1] en kapitein [Serge Gnamien|p2]; [Liberia|LR] heeft minister [Boakai Sirleaf|p3] van Justitie {afgevaardigd|d1}. [De VN-missie Unmil|UN] levert tolken en {faciliteert|e1} het vervoer.

[Sirleaf|p3] opende de {zitting|e1} met een {aanbod|a1}: 160 opgepakte strijders tegen de sluiting van drie radiozenders. [Coulibaly|p1] {vroeg|r1} tijd. Berichten als zou al een {deal|e3} zijn beklonken, doet [zij|p1] af als {"wensdenken"|s1}.
=====
entities:
  LR: {name: Liberia, type: State}
  CI: {name: Ivoorkust, type: State}
  l1: {name: Monrovia, type: Place}
  p1: {name: Mariam Coulibaly, type: Person}
  p2: {name: Serge Gnamien, type: Person}
  p3: {name: Boakai Sirleaf, type: Person}
  UN: {name: Unmil, type: Organisation}
offices:
  - {person: p1, office: prefect, of: CI}
  - {person: p2, office: kapitein, of: CI}
  - {person: p3, office: minister van Justitie, of: LR}
events:
  e1: {type: Negotiation, label: conclaaf over huurlingen, participants: [LR, CI, p1, p2, p3], facilitators: [UN], place: l1, time: sinds donderdag, factuality: actual}
  e3: {type: Agreement, label: deal die al zou zijn beklonken, participants: [LR, CI], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: p3, to: [CI], kind: prisoner_exchange, content: 160 opgepakte strijders tegen de sluiting van drie radiozenders, status: unanswered}
  s1: {type: Statement, by: p1, content: wensdenken, about: e3}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
delegations:
  d1: {of: LR, head: p3, members: [], event: e1}
  d2: {of: CI, members: [p1, p2], event: e1}
outcomes:
  o1: {of: e1, type: ongoing}
