 date 2023-02-27 [Nicosia|l1]: {"weer een kop koffie, meer niet"|s1}

[De leiders van [de Grieks-|GC] en [de Turks-Cyprioten|TC]|p1+p2] hebben [elkaar|p1+p2] maandag voor het eerst sinds een jaar {de hand geschud|e1}, in de bufferzone van [Nicosia|l1]. [Andreas Hadjiloizou|p1] en [Mehmet Özkaradağ|p2] dronken drie kwartier {koffie|e1} ten huize van [VN|VN]-gezante [Claire Dubuisson|p3], die [hen|p1+p2] had {uitgenodigd|a1}.

Een hervatting van het in Crans-Montana {gestrande|o1} {vredesoverleg|e2} {kwam er niet uit|o3}. [Hadjiloizou|p1] {drong|a4} aan op een datum voor nieuwe {besprekingen|e3}; [Özkaradağ|p2] {hield|r1} de boot af zolang [zijn|p2] kant niet als gelijkwaardig wordt {erkend|a2}. "Een kop koffie, meer niet", {vatte|s1} [hij|p2] samen.

Over één ding bleken [beiden|p1+p2] het {eens|e4+o3}: er komt een extra doorlaatpost bij Mia Milia. [Dubuisson|p3], die in maart door [New York|VN] {belast werd|e5} met "{goede diensten|e5}", noemde het {onderhoud|e1} hartelijk. [Zij|p3] {polst|a3} [de twee|p1+p2] over een {gezamenlijke reis|e6} naar New York. Van [Grieks-Cypriotische|GC] zijde is er {groen licht|r2}, [de andere kant|TC] heeft bedenktijd {gevraagd|r3}.
=====
entities:
  l1: {name: Nicosia, type: Place}
  GC: {name: Grieks-Cyprioten, type: Organisation}
  TC: {name: Turks-Cyprioten, type: Organisation}
  p1: {name: Andreas Hadjiloizou, type: Person}
  p2: {name: Mehmet Özkaradağ, type: Person}
  VN: {name: VN, type: Organisation}
  p3: {name: Claire Dubuisson, type: Person}
offices:
  - {person: p1, office: leider, of: GC}
  - {person: p2, office: leider, of: TC}
  - {person: p3, office: VN-gezante, of: VN}
events:
  e1: {type: Meeting, label: koffie in de bufferzone, participants: [p1, p2], hosts: [p3], place: l1, time: maandag, factuality: actual}
  e2: {type: Negotiation, label: vredesoverleg van Crans-Montana, factuality: actual}
  e3: {type: Negotiation, label: nieuwe besprekingen, participants: [p1, p2], factuality: possible, after: e2}
  e4: {type: Agreement, label: extra doorlaatpost bij Mia Milia, participants: [p1, p2], factuality: actual, part_of: e1}
  e5: {type: Mediation, label: goede diensten van Dubuisson, mediators: [p3], time: in maart, factuality: actual}
  e6: {type: Visit, label: gezamenlijke reis naar New York, participants: [p1, p2], factuality: possible}
acts:
  s1: {type: Statement, by: p2, content: "Een kop koffie, meer niet", about: e1}
  a1: {type: Proposal, by: p3, to: [p1, p2], kind: talks, status: accepted, about: e1}
  a2: {type: Demand, by: p2, to: [GC], content: zijn kant niet als gelijkwaardig wordt erkend}
  a4: {type: Demand, by: p1, to: [p2], content: een datum voor nieuwe besprekingen, about: e3}
  a3: {type: Proposal, by: p3, to: [p1, p2], kind: other, content: een gezamenlijke reis naar New York, status: unanswered, about: e6}
replies:
  r1: {to: a4, by: p2, answer: rejected}
  r2: {to: a3, by: GC, answer: accepted}
  r3: {to: a3, by: TC, answer: unanswered}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o3: {of: e1, type: partial_agreement}
