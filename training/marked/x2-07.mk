 date 2007-02-15 [Colombo|LK] {blaast|o1} {ontmoeting|e1} met [Tamiltijgers|TT] af

[De [Sri Lankaanse|LK] regering|LK] heeft de {ontmoeting|e1} met [de Tamiltijgers|TT] die volgende week in [Oslo|l1] {gepland was|e1:planned}, {geschrapt|o1}. Aanleiding is de aanslag op een bus in Vavuniya. "Eerst de bommen eruit, dan de stoelen erin", {vatte|s1} minister [Lakshman Wickremanayake|p1] het samen. [De Noren|NO1], die als {bemiddelaar|e2} optreden, {spreken van|s2} "een gemiste kans, maar geen begrafenis". [De rebellen|TT] {ontkennen|s3} iets met de aanslag van doen te hebben.
=====
entities:
  LK: {name: Sri Lanka, type: State}
  TT: {name: Tamiltijgers, type: Organisation}
  l1: {name: Oslo, type: Place}
  p1: {name: Lakshman Wickremanayake, type: Person}
  NO1: {name: Noorwegen, type: State}
offices:
  - {person: p1, office: minister, of: LK}
events:
  e1: {type: Negotiation, label: ontmoeting in Oslo, participants: [LK, TT], place: l1, time: volgende week, factuality: counterfactual}
  e2: {type: Mediation, label: Noorse bemiddeling, participants: [LK, TT], mediators: [NO1], factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "Eerst de bommen eruit, dan de stoelen erin"}
  s2: {type: Statement, by: NO1, content: "een gemiste kans, maar geen begrafenis"}
  s3: {type: Statement, by: TT, content: "iets met de aanslag van doen te hebben"}
outcomes:
  o1: {of: e1, type: cancelled}
