 date 2019-06-27 [Vanuatu|VU] {nodigt|s1} [Parijs|FR] uit voor {eilandentop|e1}

[Vanuatu|VU] heeft [de [Franse|FR] president|p1] {gevraagd|s1} om nog dit jaar in [Port Vila|l1] te komen {praten|e1} over Matthew en Hunter, twee onbewoonde vulkaantoppen waarop [beide landen|VU+FR] [hun|VU+FR] vlag hebben geplant. Dat maakte premier [Joël Tarivonda|p2] bekend op een {perspraatje|e2} onder de banyan van [zijn|p2] ambtswoning. [Het Élysée|FR] {houdt de kaarten tegen de borst|r1}. [De Kanaken van Nieuw-Caledonië|KN] {scharen zich|s2} achter [Vanuatu|VU].
=====
entities:
  VU: {name: Vanuatu, type: State}
  FR: {name: Frankrijk, type: State}
  p1: {name: Franse president, type: Person}
  p2: {name: Joël Tarivonda, type: Person}
  l1: {name: Port Vila, type: Place}
  KN: {name: Kanaken van Nieuw-Caledonië, type: Organisation}
offices:
  - {person: p1, office: president, of: FR}
  - {person: p2, office: premier, of: VU}
events:
  e1: {type: Meeting, label: eilandentop in Port Vila, participants: [p1, VU], place: l1, time: nog dit jaar, factuality: possible}
  e2: {type: PressConference, label: perspraatje van Tarivonda, participants: [p2], factuality: actual}
acts:
  s1: {type: Proposal, by: VU, to: [FR, p1], kind: summit, content: "om nog dit jaar in Port Vila te komen praten over Matthew en Hunter", status: unanswered, about: e1}
  s2: {type: Statement, by: KN, content: "scharen zich achter Vanuatu"}
replies:
  r1: {to: s1, by: FR, answer: unanswered}
