 date 2024-02-03 [Malé|MV] en [Delhi|IN]: in mei vertrekt de laatste soldaat

De [Indiase|IN] militairen op [de Maldiven|MV] {gaan|r1} naar huis, in twee porties: voor 10 maart en voor 10 mei. Dat is volgens president [Mohamed Muizzu|p1] de {uitkomst|o1+e3} van de tweede {vergadering|e1} van een gemengde kerngroep, vrijdag in [New Delhi|l1]. [India|IN] {repte|s1} zelf slechts van een "werkbare oplossing" en hield in [zijn|IN] communiqué data noch soldaten voor vermelding vatbaar. [De eilandstaat|MV] {eiste|a1} het vertrek sinds november.

De groep ziet [elkaar|MV+IN] eind februari {terug|e2+o2}, in [Malé|l2].
=====
entities:
  MV: {name: Maldiven, type: State}
  IN: {name: India, type: State}
  l1: {name: New Delhi, type: Place}
  l2: {name: Malé, type: Place}
  p1: {name: Mohamed Muizzu, type: Person}
offices:
  - {person: p1, office: president, of: MV}
events:
  e1: {type: Negotiation, label: tweede vergadering van de kerngroep, participants: [MV, IN], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Negotiation, participants: [MV, IN], place: l2, time: eind februari, factuality: planned, after: e1}
  e3: {type: Agreement, label: vertrek van de militairen, participants: [MV, IN], factuality: actual, source: p1}
acts:
  s1: {type: Statement, by: IN, content: werkbare oplossing, about: e1}
  a1: {type: Demand, by: MV, to: [IN], content: het vertrek, time: sinds november}
replies:
  r1: {to: a1, by: IN, answer: accepted}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e1, type: continuation_agreed}
