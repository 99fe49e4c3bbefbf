 date 2013-10-09 {Persmoment|e1} zonder nieuws

[De [Keniaanse|KE] facilitator|p1] van de {praatjes|e2} tussen [Somaliland|SL] en [Mogadishu|SO], generaal b.d. [Daniel Kiplagat|p1], heeft woensdag in [Istanboel|l1] de pers {ontvangen|e1} om te {melden|s1} dat er niets te melden viel. Wel {ontzenuwde|s2} [hij|p1] het gerucht dat [Turkije|TR] als gastheer zou zijn ingeruild voor [Noorwegen|NW]. [Beide kampen|SL+SO] hebben [Kiplagat|p1] {verzocht|a2+a3} in januari een {derde ronde|e3+o1} uit te schrijven.
=====
entities:
  KE: {name: Kenia, type: State}
  SL: {name: Somaliland, type: State}
  SO: {name: Somalië, type: State}
  TR: {name: Turkije, type: State}
  NW: {name: Noorwegen, type: State}
  p1: {name: Daniel Kiplagat, type: Person}
  l1: {name: Istanboel, type: Place}
offices:
  - {person: p1, office: facilitator, of: KE}
events:
  e1: {type: PressConference, label: persmoment van Kiplagat, participants: [p1], place: l1, time: woensdag, factuality: actual}
  e2: {type: Negotiation, label: gesprekken Somaliland en Somalië, participants: [SL, SO], facilitators: [p1], hosts: [TR], factuality: actual}
  e3: {type: Negotiation, label: derde ronde, participants: [SL, SO], facilitators: [p1], time: in januari, factuality: possible, after: e2}
acts:
  s1: {type: Statement, by: p1, content: dat er niets te melden viel}
  s2: {type: Statement, by: p1, content: dat Turkije als gastheer zou zijn ingeruild voor Noorwegen}
  a2: {type: Proposal, by: SL, to: [p1], kind: talks, content: in januari een derde ronde uit te schrijven, status: proposed, about: e3}
  a3: {type: Proposal, by: SO, to: [p1], kind: talks, content: in januari een derde ronde uit te schrijven, status: proposed, about: e3}
outcomes:
  o1: {of: e2, type: continuation_agreed}
