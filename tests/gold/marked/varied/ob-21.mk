 date 1961-09-20 Radionieuws van dertien uur

In [het Rhodesische stadje Ndola|l1] heeft [Mahmoud Khiari|p1], [hoofd van de burgeroperatie van [de Verenigde Naties|VN] in Kongo|p1], vanochtend toch met [Moïse Tsjombe|p2] {gesproken|e1}. Dat gebeurde twee dagen nadat het vliegtuig van secretaris-generaal [Dag Hammarskjöld|p3], die [Tsjombe|p2] zelf had zullen {ontmoeten|e2}, nabij [diezelfde stad|l1] was neergestort. [Katanga|KA] en [de VN|VN] {staken|e3+o1} vanaf middernacht het vuren. Over een uitwisseling van gevangenen wordt {nog gepraat|e4}.

Dit was het nieuws.
=====
entities:
  VN: {name: Verenigde Naties, type: Organisation}
  KA: {name: Katanga, type: State}
  l1: {name: Ndola, type: Place}
  p1: {name: Mahmoud Khiari, type: Person}
  p2: {name: Moïse Tsjombe, type: Person}
  p3: {name: Dag Hammarskjöld, type: Person}
offices:
  - {person: p1, office: hoofd van de burgeroperatie, of: VN}
  - {person: p3, office: secretaris-generaal, of: VN}
events:
  e1: {type: Negotiation, participants: [p1, p2], place: l1, time: vanochtend, factuality: actual}
  e2: {type: Meeting, participants: [p3, p2], place: l1, factuality: counterfactual}
  e3: {type: Agreement, label: staakt-het-vuren, participants: [KA, VN], time: vanaf middernacht, factuality: actual}
  e4: {type: Negotiation, label: over een uitwisseling van gevangenen, participants: [KA, VN], factuality: actual}
outcomes:
  o1: {of: e1, type: ceasefire}
