 date 2021-11-19 [Nicaragua|NI] {stapt|s1} uit [OAS|OAS]

[Nicaragua|NI] {verlaat|s1} [de Organisatie van Amerikaanse Staten|OAS]. Minister van Buitenlandse Zaken [Denis Moncada|p1] {maakte|s1} dat vrijdag bekend in [Managua|l1]. Het vertrek wordt pas over twee jaar van kracht.

Vorige week namen de leden in [Guatemala-Stad|l2] een {resolutie|s2} aan waarin de verkiezingen in [Nicaragua|NI] oneerlijk worden genoemd. Vijfentwintig landen stemden {voor|r1}, zeven {onthielden|r2+r5+r6} zich, onder meer [Mexico|MX], [Honduras|HN] en [Bolivia|BO]. Alleen [Nicaragua|NI] was {tegen|r3}.

"[Wij|NI] zijn geen kolonie", {zei|s3} [Moncada|p1]. [Hij|p1] beschuldigde [de Verenigde Staten|US] ervan [de organisatie|OAS] te gebruiken "als knuppel".

[Washington|US] {betreurt|s4} het besluit. De [Amerikaanse|US] onderminister [Brian Nichols|p2] {zegt|s7} dat [Nicaragua|NI] tot 2023 aan alle afspraken gebonden is. Secretaris-generaal [Luis Almagro|p3] van [de OAS|OAS] had president [Daniel Ortega|p4] in oktober {aangeboden|s5} om in [Managua|l1] te komen {praten|e1}. [Ortega|p4] heeft daar nooit op {geantwoord|r4}.

[Ortega|p4] won op 7 november een vierde termijn op rij. Zeven kandidaten zaten toen in de cel. [Venezuela|VE] {kondigde|s6} in 2017 [zijn|VE] vertrek aan. Cuba werd in 1962 geschorst.
=====
entities:
  NI: {name: Nicaragua, type: State}
  OAS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  MX: {name: Mexico, type: State}
  HN: {name: Honduras, type: State}
  BO: {name: Bolivia, type: State}
  US: {name: Verenigde Staten, type: State}
  VE: {name: Venezuela, type: State}
  l1: {name: Managua, type: Place}
  l2: {name: Guatemala-Stad, type: Place}
  p1: {name: Denis Moncada, type: Person}
  p2: {name: Brian Nichols, type: Person}
  p3: {name: Luis Almagro, type: Person}
  p4: {name: Daniel Ortega, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: NI}
  - {person: p2, office: onderminister, of: US}
  - {person: p3, office: Secretaris-generaal, of: OAS}
  - {person: p4, office: president, of: NI}
events:
  e1: {type: Meeting, label: gesprek in Managua, participants: [p3, p4], place: l1, factuality: possible}
acts:
  s1: {type: Statement, by: p1, to: [OAS], content: "de Organisatie van Amerikaanse Staten", time: vrijdag}
  s2: {type: Proposal, by: de leden, to: [OAS], kind: other, content: "waarin de verkiezingen in Nicaragua oneerlijk worden genoemd", status: accepted, time: Vorige week}
  s3: {type: Statement, by: p1, content: "Wij zijn geen kolonie"}
  s4: {type: Statement, by: US, content: "het besluit"}
  s5: {type: Proposal, by: p3, to: [p4], kind: talks, content: "om in Managua te komen praten", status: unanswered, time: in oktober, about: e1}
  s6: {type: Statement, by: VE, to: [OAS], content: "zijn vertrek", time: in 2017}
  s7: {type: Statement, by: p2, to: [NI], content: "dat Nicaragua tot 2023 aan alle afspraken gebonden is"}
replies:
  r1: {to: s2, answer: accepted}
  r2: {to: s2, by: MX, answer: unanswered}
  r3: {to: s2, by: NI, answer: rejected}
  r4: {to: s5, by: p4, answer: unanswered}
  r5: {to: s2, by: HN, answer: unanswered}
  r6: {to: s2, by: BO, answer: unanswered}
