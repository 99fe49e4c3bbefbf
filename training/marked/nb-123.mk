 date 2024-09-20 [Lavrov|p1] {stapt op|o1} tijdens toespraak [Oekraïense|UA] collega

VALLETTA - De [Russische|RU] minister [Sergej Lavrov|p1] heeft donderdag de jaarvergadering van [de OVSE|OV] in [Malta|MT] {verlaten|o1} toen [zijn|p1] [Oekraïense|UA] ambtgenoot [Andrij Sybiha|p2] het woord nam. Het was [Lavrovs|p1] eerste {bezoek|e1} aan een EU-land sinds de inval. In de zaal {zaten|e2} ministers uit 57 landen, maar tot een {ontmoeting|e3} tussen [Lavrov|p1] en [Antony Blinken|p3] is het niet gekomen.

Op een {persconferentie|e4} van ruim een uur {noemde|a1} [Lavrov|p1] de organisatie 'een filiaal van [de NAVO|NA]'. [Polen|PL] had [Malta|MT] {gevraagd|s1} de [Rus|RU] een visum te weigeren; [Malta|MT] {deed dat niet|r1}, om 'een kanaal open te houden'. De secretaris-generaal wordt de Turk Feridun Sinirlioglu, daarover werd na maanden gesteggel wel {overeenstemming|o2} bereikt.
=====
entities:
  RU: {name: "Rusland", type: State}
  UA: {name: "Oekraïne", type: State}
  MT: {name: "Malta", type: State}
  PL: {name: "Polen", type: State}
  OV: {name: "OVSE", type: Organisation}
  NA: {name: "NAVO", type: Organisation}
  p1: {name: "Sergej Lavrov", type: Person}
  p2: {name: "Andrij Sybiha", type: Person}
  p3: {name: "Antony Blinken", type: Person}
offices:
  - {person: p1, office: "minister", of: RU}
  - {person: p2, office: "ambtgenoot", of: UA}
events:
  e1: {type: Visit, participants: [p1], place: MT, factuality: actual}
  e2: {type: Meeting, participants: [OV, p1, p2], place: MT, time: "donderdag", factuality: actual}
  e3: {type: Meeting, participants: [p1, p3], factuality: counterfactual}
  e4: {type: PressConference, participants: [p1], factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "een filiaal van de NAVO"}
  s1: {type: Proposal, by: PL, to: [MT], kind: other, content: "een visum te weigeren", status: rejected}
replies:
  r1: {to: s1, by: MT, answer: rejected}
outcomes:
  o1: {of: e2, type: walkout}
  o2: {of: e2, type: partial_agreement}
