 date 2011-05-09 [GENERAAL|p1] SMIJT DEUR DICHT!

Knal! Zo eindigde gisteren het {topberaad|e1} over [de tempel van Preah Vihear|l1]. De [Thaise|TH] generaal [Prasong Wattanakul|p1] had er schoon genoeg van toen [zijn|p1] [Cambodjaanse|KH] collega [Chea Vuthy|p2] [hem|p1] voor 'inbreker' {uitmaakte|s1}. [Hij|p1] {stond op|o1}, griste [zijn|p1] pet van de kapstok en weg was [hij|p1], de hele [Thaise|TH] club achter zich aan.

[De [Indonesische|ID] scheidsrechter|p3], oud-ambassadeur [Retno Hadikusuma|p3], bleef beteuterd achter met achttien onaangeroerde stukken taart. "[Ik|p3] heb [ze|TH] nog {nageroepen|s2}: kom morgen terug! {Niemand keek om|r2}."

Inzet van de herrie: vier vierkante kilometer bos. [Bangkok|TH] {eist|a1} dat [Cambodja|KH] [zijn|KH] geschut weghaalt. "{Nooit van mijn leven|r1}", zegt [Chea|p2]. In februari {kregen|e2} [de buren|TH+KH] [elkaar|TH+KH] er al met granaten van langs; tien doden.

Komt er nog een {herkansing|e3}? Misschien in juni, misschien nooit.
=====
entities:
  l1: {name: tempel van Preah Vihear, type: Place}
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  ID: {name: Indonesië, type: State}
  p1: {name: Prasong Wattanakul, type: Person}
  p2: {name: Chea Vuthy, type: Person}
  p3: {name: Retno Hadikusuma, type: Person}
offices:
  - {person: p1, office: generaal, of: TH}
  - {person: p3, office: oud-ambassadeur, of: ID}
events:
  e1: {type: Negotiation, label: topberaad over Preah Vihear, participants: [TH, KH, p1, p2], mediators: [p3], time: gisteren, factuality: actual}
  e2: {type: Conflict, label: gevechten van februari, participants: [TH, KH], place: l1, time: In februari, factuality: actual}
  e3: {type: Negotiation, label: herkansing, participants: [TH, KH], time: in juni, factuality: possible, after: e1}
acts:
  s1: {type: Statement, by: p2, to: [p1], content: "inbreker"}
  s2: {type: Proposal, by: p3, to: [TH], kind: talks, content: "kom morgen terug", status: unanswered}
  a1: {type: Demand, by: TH, to: [KH], content: "dat Cambodja zijn geschut weghaalt"}
replies:
  r1: {to: a1, by: p2, answer: rejected}
  r2: {to: s2, by: TH, answer: unanswered}
outcomes:
  o1: {of: e1, type: walkout}
