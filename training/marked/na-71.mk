 date 2021-09-27 [Litouwen|LT] krijgt een douche uit [Peking|CN], en een hand uit [Taipei|TW]

[VILNIUS|l1] (Belga) - [Litouwen|LT] is {niet van plan|r1} de naam van het kantoor dat [Taiwan|TW] dit najaar in [Vilnius|l1] opent te veranderen, ook niet nu [China|CN] [zijn|CN] ambassadeur heeft {weggehaald|s1}. Minister [Gabrielius Landsbergis|p1] {zei|s2} dat maandag na een uur {bellen|e1} met [zijn|p1] [Amerikaanse|US] ambtgenoot [Antony Blinken|p2].

[Peking|CN] {eist|a1} ‘Taipei’ op de gevel, zoals overal. Een [Litouws|LT] {tussenvoorstel|a2}, namelijk twee bordjes, werd door zaakgelastigde [Qu Baihua|p3] teruggeschoven met de {opmerking|r2} dat één bordje al te veel was. Sindsdien staan er goederentreinen stil bij de grens. [Blinken|p2] {bood|a3} een exportkrediet van 600 miljoen aan, dat [Landsbergis|p1] dankbaar {aannam|r3}.

Begin oktober {komt|e2} uit [Taipei|l2] een groep van 65 mensen, onder {leiding|d1} van minister [Kung Ming-hsin|p4], om over chips te {praten|e3}. Een {tussenstop|e4} in [Brussel|l3] gaat volgens [het eiland|TW] door; {volgens|s3} een [EU|EU]-woordvoerster gaat die niet door.
=====
entities:
  LT: {name: Litouwen, type: State}
  CN: {name: China, type: State}
  TW: {name: Taiwan, type: State}
  US: {name: Verenigde Staten, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Vilnius, type: Place}
  l2: {name: Taipei, type: Place}
  l3: {name: Brussel, type: Place}
  p1: {name: Gabrielius Landsbergis, type: Person}
  p2: {name: Antony Blinken, type: Person}
  p3: {name: Qu Baihua, type: Person}
  p4: {name: Kung Ming-hsin, type: Person}
offices:
  - {person: p1, office: Minister, of: LT}
  - {person: p3, office: zaakgelastigde, of: CN}
  - {person: p4, office: minister, of: TW}
events:
  e1: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: maandag, factuality: actual}
  e2: {type: Visit, participants: [TW], place: LT, time: Begin oktober, factuality: planned}
  e3: {type: Negotiation, participants: [TW, LT], factuality: planned, part_of: e2}
  e4: {type: Visit, participants: [TW], place: l3, factuality: possible, source: TW, part_of: e2}
acts:
  s1: {type: Statement, by: CN, content: "zijn ambassadeur heeft weggehaald"}
  s2: {type: Statement, by: p1, content: "niet van plan de naam van het kantoor dat Taiwan dit najaar in Vilnius opent te veranderen", time: maandag}
  a1: {type: Demand, by: CN, to: [LT], content: "‘Taipei’ op de gevel"}
  a2: {type: Proposal, by: LT, to: [CN], kind: other, content: "twee bordjes", status: rejected}
  a3: {type: Proposal, by: p2, to: [p1], kind: other, content: "een exportkrediet van 600 miljoen", status: accepted}
  s3: {type: Statement, by: EU, content: "gaat die niet door", about: e4}
replies:
  r1: {to: a1, by: LT, answer: rejected}
  r2: {to: a2, by: p3, answer: rejected}
  r3: {to: a3, by: p1, answer: accepted}
delegations:
  d1: {of: TW, head: p4, members: [], event: e2}
