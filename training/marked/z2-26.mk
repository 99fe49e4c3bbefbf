 date 2007-06-12 [Mongolië|MN] {schuift|a1} grensverdrag naar voren

[Ulaanbaatar|MN] heeft [Kazachstan|KZ] dinsdag een {ontwerpverdrag|a1} doen toekomen over vrij verkeer van herders en hun kuddes. Het antwoord van [Astana|KZ] liet geen uur op zich wachten: {nee, bedankt|r1}. [De [Mongoolse|MN] premier|p1] {hoopt|a2} nog [[zijn|p1] [Kazachse|KZ] evenknie|p2] op het naadamfeest in juli te {ontvangen|e1}.
=====
entities:
  MN: {name: Mongolië, type: State}
  KZ: {name: Kazachstan, type: State}
  p1: {name: Mongoolse premier, type: Person}
  p2: {name: Kazachse premier, type: Person}
offices:
  - {person: p1, office: premier, of: MN}
  - {person: p2, office: premier, of: KZ}
events:
  e1: {type: Visit, label: Kazachse premier op het naadamfeest, participants: [p2], hosts: [p1], time: in juli, factuality: possible}
acts:
  a1: {type: Proposal, by: MN, to: [KZ], kind: treaty, content: vrij verkeer van herders en hun kuddes, status: rejected, time: dinsdag}
  a2: {type: Statement, by: p1, to: [KZ], content: zijn Kazachse evenknie op het naadamfeest in juli te ontvangen, about: e1}
replies:
  r1: {to: a1, by: KZ, answer: rejected}
