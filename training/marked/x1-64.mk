 date 1994-02-18 [Tadzjiekse|TJ] {vredesbesprekingen|e1} in [Moskou|l1] {verschoven|o1}

De eerste ronde van het {vredesoverleg|e1} voor [Tadzjikistan|TJ] is niet op 16 februari begonnen. De {besprekingen|e1} waren voorzien in [Moskou|l1]. De zittingen zijn {verschoven|o1} naar 'een nader te bepalen dag in maart'.

{Volgens|a3} [de [VN|VN]-gezant|p1], de Uruguayaan [Ramiro Ferrari|p1], is de moord op vicepremier [Nazarsjo Mirzoev|p2] de aanleiding. [De regering in [Doesjanbe|TJ]|TJ] wilde eerst de rouw in acht nemen. [De Verenigde [Tadzjiekse|TJ] Oppositie|UTO] liet vanuit Taloqan {weten|a1} dat [zij|UTO] ook na uitstel komt. [De oppositie|UTO] {herhaalde|a2} daarbij dat [zij|UTO] alleen onderhandelt als ook [Iran|IR] en [Pakistan|PK] als waarnemer worden toegelaten. [Rusland|RU] heeft daartegen {geen bezwaar|r1} gemaakt.

[De partijen|TJ+UTO] zijn in 1992 in {oorlog|e2} geraakt. Een {bemiddelingspoging|e3} van [Kirgizië|KG] in oktober van dat jaar heeft tot {niets|o2} geleid. In 1993 waren [Russische|RU] en [Oezbeekse|UZ] diplomaten twee maal in [Kaboel|l3] voor {overleg|e4} met aanvoerders van [de oppositie|UTO]. De {uitkomst|o3} daarvan is nooit bekendgemaakt.
=====
entities:
  TJ: {name: Tadzjikistan, type: State}
  UTO: {name: Verenigde Tadzjiekse Oppositie, type: Organisation}
  IR: {name: Iran, type: State}
  PK: {name: Pakistan, type: State}
  RU: {name: Rusland, type: State}
  UZ: {name: Oezbekistan, type: State}
  KG: {name: Kirgizië, type: State}
  VN: {name: VN, type: Organisation}
  p1: {name: Ramiro Ferrari, type: Person}
  p2: {name: Nazarsjo Mirzoev, type: Person}
  l1: {name: Moskou, type: Place}
  l3: {name: Kaboel, type: Place}
offices:
  - {person: p1, office: VN-gezant, of: VN}
  - {person: p2, office: vicepremier, of: TJ}
events:
  e1: {type: Negotiation, label: eerste ronde in Moskou, participants: [TJ, UTO], place: l1, time: in maart, factuality: planned}
  e2: {type: Conflict, label: burgeroorlog, participants: [TJ, UTO], place: TJ, time: in 1992, factuality: actual}
  e3: {type: Mediation, label: bemiddelingspoging van Kirgizië, participants: [TJ, UTO], mediators: [KG], time: in oktober van dat jaar, factuality: actual}
  e4: {type: Negotiation, label: overleg in Kaboel, participants: [RU, UZ, UTO], place: l3, time: In 1993, factuality: actual}
acts:
  a1: {type: Statement, by: UTO, content: dat zij ook na uitstel komt, about: e1}
  a2: {type: Demand, by: UTO, to: [TJ, RU], content: als ook Iran en Pakistan als waarnemer worden toegelaten, about: e1}
  a3: {type: Statement, by: p1, content: is de moord op vicepremier Nazarsjo Mirzoev de aanleiding}
replies:
  r1: {to: a2, by: RU, answer: accepted}
outcomes:
  o1: {of: e1, type: postponed}
  o2: {of: e3, type: no_breakthrough}
  o3: {of: e4, type: unknown}
