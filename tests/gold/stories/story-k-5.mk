 date 2020-12-05 [Jemen|YE] en [Raad|ZR] {ruilen|e7} gevangenen

SALALAH - [Jemen|YE] en [de Zuidelijke Raad|ZR] hebben vrijdag een {ruil|e7} van 180 gevangenen {afgesproken|e7}. Dat gebeurde aan het slot van vier dagen {onderhandelen|e6} in [Salalah|l4], onder leiding van [Oman|OM].

De {eerste ronde|e1} was in oktober op niets uitgelopen.

[Guterres|p4] {prees|s7} de partijen. Volgende week {spreekt|e8} [hij|p4] in [New York|l5] met [Al-Amri|p1].
=====
entities:
  YE: {name: Jemen, type: State}
  OM: {name: Oman, type: State}
  ZR: {name: Zuidelijke Raad, type: Organisation}
  p1: {name: Nasser al-Amri, type: Person}
  p4: {name: António Guterres, type: Person}
  l4: {name: Salalah, type: Place}
  l5: {name: New York, type: Place}
events:
  e7: {type: Agreement, participants: [YE, ZR], place: l4, time: vrijdag, factuality: actual, part_of: e6}
  e6: {type: Negotiation, participants: [YE, ZR], mediators: [OM], place: l4, factuality: actual}
  e1: {type: Negotiation, participants: [YE, ZR], time: in oktober, factuality: actual}
  e8: {type: Meeting, participants: [p1, p4], place: l5, time: Volgende week, factuality: planned}
acts:
  s7: {type: Statement, by: p4, about: e7}
