 date 2020-11-30 Nieuwe {poging|e6} in [Salalah|l4]

[De Zuidelijke Raad|ZR] en de regering van [Jemen|YE] {praten|e6} vanaf dinsdag weer, nu in de [Omaanse|OM] stad [Salalah|l4]. De vorige {ronde|e1}, in oktober in [Masqat|l1], leverde niets op.

Minister [Al-Amri|p1] {ontmoette|e5+s6} vorige maand in [Riyad|l2] president [Hadi|p5], die daarna {instemde|r3}.

Op de agenda staat een {ruil|e7} van 200 gevangenen.
=====
entities:
  YE: {name: Jemen, type: State}
  OM: {name: Oman, type: State}
  ZR: {name: Zuidelijke Raad, type: Organisation}
  p1: {name: Nasser al-Amri, type: Person}
  p5: {name: Abd Rabbo Mansour Hadi, type: Person}
  l1: {name: Masqat, type: Place}
  l2: {name: Riyad, type: Place}
  l4: {name: Salalah, type: Place}
offices:
  - {person: p5, office: president, of: YE}
events:
  e6: {type: Negotiation, participants: [YE, ZR], place: l4, time: vanaf dinsdag, factuality: planned, after: e1}
  e1: {type: Negotiation, participants: [YE, ZR], place: l1, time: in oktober, factuality: actual}
  e5: {type: Meeting, participants: [p1, p5], place: l2, time: vorige maand, factuality: actual}
  e7: {type: Agreement, participants: [YE, ZR], factuality: possible}
acts:
  s6: {type: Proposal, by: p1, to: [YE], kind: talks, status: accepted, about: e6}
replies:
  r3: {to: s6, by: p5, answer: accepted}
