 date 2025-01-23 [Egypte|EG] houdt telling bij in [Caïro|l1]

[Israël|IL] en [Hamas|HA] hebben [elkaar|IL+HA] donderdag via [Caïro|l1] twee lijsten {toegestuurd|e1}: een met vier vrouwelijke soldaten, een met tweehonderd [Palestijnen|PS]. Zaterdag is de {ruil|e2}, de tweede sinds het {bestand|e3} van vorige zondag, waarvoor [Egypte|EG], [Qatar|QA] en [de Verenigde Staten|US] borg staan.

De controle gebeurt in een zaal vlak bij het vliegveld. Daar zitten, zo vertelt een [Egyptische|EG] officier, op de begane grond de [Israëliërs|IL] (mensen van [de Shin Beth|IL]), op de eerste verdieping [Hamas|HA] en op de trap ‘[wij|EG]’. [Hamas|HA], met [Khalil al-Hayya|p1] als {voorman|d1}, zou donderdag hebben geprobeerd een naam te {verwisselen|a1}. Dat werd niet {gepikt|r1}.

Vanaf dag zestien, dat is 3 februari, moeten {gesprekken|e4} over de tweede fase beginnen. [Benjamin Netanyahu|p2] zou daarvoor het liefst naar [Washington|l2] {gaan|e5}. [Al-Hayya|p1] {dringt|a2} aan op [Doha|l3].
=====
entities:
  EG: {name: Egypte, type: State}
  IL: {name: Israël, type: State}
  HA: {name: Hamas, type: Organisation}
  PS: {name: Palestina, type: State}
  QA: {name: Qatar, type: State}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Caïro, type: Place}
  l2: {name: Washington, type: Place}
  l3: {name: Doha, type: Place}
  p1: {name: Khalil al-Hayya, type: Person}
  p2: {name: Benjamin Netanyahu, type: Person}
offices: []
events:
  e1: {type: Negotiation, participants: [IL, HA], mediators: [EG], place: l1, time: donderdag, factuality: actual}
  e2: {type: Agreement, label: tweede ruil, participants: [IL, HA], time: Zaterdag, factuality: planned}
  e3: {type: Agreement, label: bestand, participants: [IL, HA], guarantors: [EG, QA, US], time: vorige zondag, factuality: actual}
  e4: {type: Negotiation, label: tweede fase, participants: [IL, HA], time: "3 februari", factuality: planned}
  e5: {type: Visit, participants: [p2], place: l2, factuality: possible}
acts:
  a1: {type: Demand, by: HA, to: [IL], content: "een naam te verwisselen", factuality: possible}
  a2: {type: Demand, by: p1, content: "Doha"}
replies:
  r1: {to: a1, by: EG, answer: rejected}
delegations:
  d1: {of: HA, head: p1, members: [], event: e1}
