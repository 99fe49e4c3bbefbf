 date 2020-10-20 In [Masqat|l1] {zitten|e1} ze in twee zalen

Sinds zondag {onderhandelen|e1} [Jemen|YE] en [de Raad van het Zuiden|ZR] in [Masqat|l1], via bodes van minister [Nasir al-Amri|p1]. [Hij|p1] {noemt|s2} het "een goed begin". De {besprekingen|e1} duren tot donderdag.

[De [Jemenitische|YE] delegatieleider|p3] [Faris Saleh|p3] {eiste|s3} dat [de Raad|ZR] de haven van [Aden|l3] verlaat.

Dinsdag {belde|e3} [de minister|p1] met VN-chef [António Guterres|p4].
=====
entities:
  YE: {name: Jemen, type: State}
  ZR: {name: Zuidelijke Raad, type: Organisation}
  p1: {name: Nasser al-Amri, type: Person}
  p3: {name: Faris Saleh, type: Person}
  p4: {name: António Guterres, type: Person}
  l1: {name: Masqat, type: Place}
  l3: {name: Aden, type: Place}
offices:
  - {person: p3, office: delegatieleider, of: YE}
events:
  e1: {type: Negotiation, participants: [YE, ZR], mediators: [p1], place: l1, time: Sinds zondag, factuality: actual}
  e3: {type: Meeting, participants: [p1, p4], time: Dinsdag, factuality: actual}
acts:
  s2: {type: Statement, by: p1, content: '"een goed begin"', about: e1}
  s3: {type: Demand, by: p3, to: [ZR], content: dat de Raad de haven van Aden verlaat}
