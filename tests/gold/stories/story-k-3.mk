 date 2020-10-23 {Overleg|e1} [Masqat|l1] {geschorst|o1}

Het {overleg|e1} tussen de [Jemenitische|YE] regering en [de Southern Council|ZR] is gisteren {zonder resultaat geschorst|o1}. [Beide delegaties|YE+ZR] zijn uit [Oman|OM] vertrokken.

[De [Omaanse|OM] bemiddelaar|p1] {vliegt|e4} morgen naar [Riyad|l2]. Daar {spreekt|e5} [hij|p1] met president [Hadi|p5] van [Jemen|YE].

Volgens een diplomaat {werd|e3} er dinsdag ook met [Guterres|p4] {gebeld|e3}.
=====
entities:
  YE: {name: Jemen, type: State}
  OM: {name: Oman, type: State}
  ZR: {name: Zuidelijke Raad, type: Organisation}
  p1: {name: Nasser al-Amri, type: Person}
  p4: {name: António Guterres, type: Person}
  p5: {name: Abd Rabbo Mansour Hadi, type: Person}
  l1: {name: Masqat, type: Place}
  l2: {name: Riyad, type: Place}
offices:
  - {person: p5, office: president, of: YE}
events:
  e1: {type: Negotiation, participants: [YE, ZR], place: l1, factuality: actual}
  e4: {type: Visit, participants: [p1], place: l2, time: morgen, factuality: planned}
  e5: {type: Meeting, participants: [p1, p5], place: l2, factuality: planned}
  e3: {type: Meeting, participants: [p4], time: dinsdag, factuality: actual}
outcomes:
  o1: {of: e1, type: postponed}
