 date 2019-11-06 Nijldam: wél een {datum|o1}, {geen akkoord|o2}

WASHINGTON (Reuters) - [Egypte|EG], [Ethiopië|ET] en [Soedan|SD] hebben in [Washington|l1] beloofd om voor 15 januari uit [hun|EG+ET+SD] ruzie over de [Ethiopische|ET] Renaissancedam te {komen|e1}. De {onderhandelingen|e2+e3}, waarbij [de Wereldbank|WB] en [de Verenigde Staten|US] als waarnemer aanschuiven, worden in vier {ronden|e3} {voortgezet|o1}. Lukt het dan nog niet, dan wordt op {verzoek|a1} van [Caïro|EG] een {bemiddelaar|e4} aangesteld. [Addis Abeba|ET] is {daartegen|r1}, maar tekende wel voor het communiqué waarin dat staat.

Gastheer was minister [Steven Mnuchin|p1].
=====
entities:
  EG: {name: Egypte, type: State}
  ET: {name: Ethiopië, type: State}
  SD: {name: Soedan, type: State}
  US: {name: Verenigde Staten, type: State}
  WB: {name: Wereldbank, type: Organisation}
  l1: {name: Washington, type: Place}
  p1: {name: Steven Mnuchin, type: Person}
offices:
  - {person: p1, office: minister, of: US}
events:
  e1: {type: Agreement, participants: [EG, ET, SD], time: voor 15 januari, factuality: possible}
  e2: {type: Negotiation, participants: [EG, ET, SD], hosts: [p1], place: l1, factuality: actual}
  e3: {type: Negotiation, label: vier ronden, participants: [EG, ET, SD], observers: [WB, US], factuality: planned, after: e2}
  e4: {type: Mediation, participants: [EG, ET, SD], factuality: possible}
acts:
  a1: {type: Demand, by: EG, content: een bemiddelaar, about: e4}
replies:
  r1: {to: a1, by: ET, answer: rejected}
outcomes:
  o1: {of: e2, type: continuation_agreed}
  o2: {of: e2, type: no_breakthrough}
