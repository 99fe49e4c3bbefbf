 date 2024-11-30 Opinie: Laat [Malta|MT] doen waar het goed in is

Donderdag {vergaderen|e1} in [Ta' Qali|l1] zevenenvijftig ministers van [de OVSE|OV], en voor het eerst sinds de {inval|e2} in [Oekraïne|UA] zet [Sergej Lavrov|p1] weer voet op grondgebied van de Europese Unie. [Kyiv|UA] is woedend, [Warschau|PL] {dreigde|w1} thuis te blijven, [Praag|CZ] heeft [Malta|MT] {gevraagd|a1} het visum van [zijn|p1] woordvoerster in te trekken. Dat laatste is {gebeurd|r1}.

[Wij|x1], [drie oud-ambassadeurs bij [die organisatie|OV]|x1], {menen|s3} dat de verontwaardiging een kans verspilt. Nergens anders zitten [beide landen|RU+UA] nog aan één tafel. Niemand verwacht dat [Lavrov|p1] en [zijn|p1] [Oekraïense|UA] collega [Andri Sybiha|p2] [elkaar|p1+p2] de hand {schudden|e3}; een {gesprek|e3} is door beiden {uitgesloten|s1+s2}. Maar er hoeft niet gepraat te worden om iets te regelen.

[Ons|x1] {voorstel|a2} is bescheiden. Laat gastheer [Malta|MT] na afloop drie ambtenaren van elke kant een week vasthouden, in een klooster op Gozo desnoods, om één ding te {bespreken|e7}: de gewonden. De {Zwarte-Zeeregeling|e4} van 2022, door [de VN|VN] en [Turkije|TR] {bemiddeld|e5}, begon precies zo. Daarbij {tekenden|e4} [Moskou|RU] en [Kyiv|UA] elk een eigen vel, met [Ankara|TR] als borg, en zagen [elkaar|RU+UA] niet eens.

Zal [Moskou|RU] willen? Wellicht niet. Zou [Malta|MT] kunnen? In 1989 {troffen|e6} [Bush|p3] en [Gorbatsjov|p4] [elkaar|p3+p4] er op een schip in de storm, met witte knokkels aan de reling. [Het eiland|MT] kan zeeziekte aan.

E. Vandamme, L. Brouwer-Haspels en T. Nagel dienden tussen 1999 en 2016 in Wenen.
=====
entities:
  MT: {name: Malta, type: State}
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  PL: {name: Polen, type: State}
  CZ: {name: Tsjechië, type: State}
  TR: {name: Turkije, type: State}
  OV: {name: OVSE, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Sergej Lavrov, type: Person}
  p2: {name: Andri Sybiha, type: Person}
  p3: {name: Bush, type: Person}
  p4: {name: Gorbatsjov, type: Person}
  x1: {name: drie oud-ambassadeurs, type: Organisation}
  l1: {name: Ta' Qali, type: Place}
offices:
  - {person: p2, office: minister, of: UA}
events:
  e1: {type: Meeting, label: OVSE-vergadering op Malta, participants: [OV, p1, p2], hosts: [MT], place: l1, time: Donderdag, factuality: planned}
  e2: {type: Conflict, label: inval in Oekraïne, participants: [UA], factuality: actual}
  e3: {type: Meeting, participants: [p1, p2], factuality: counterfactual}
  e4: {type: Agreement, label: Zwarte-Zeeregeling, participants: [RU, UA], mediators: [VN, TR], guarantors: [TR], time: "2022", factuality: actual}
  e5: {type: Mediation, participants: [RU, UA], mediators: [VN, TR], factuality: actual}
  e6: {type: Meeting, participants: [p3, p4], time: In 1989, factuality: actual}
  e7: {type: Negotiation, label: overleg over gewonden, participants: [RU, UA], hosts: [MT], factuality: possible}
acts:
  w1: {type: Warning, by: PL, content: "thuis te blijven"}
  a1: {type: Demand, by: CZ, to: [MT], content: "het visum van zijn woordvoerster in te trekken"}
  a2: {type: Proposal, by: x1, to: [MT], kind: talks, content: "drie ambtenaren van elke kant een week vasthouden", status: proposed}
  s1: {type: Statement, by: p1, content: "een gesprek is door beiden uitgesloten", about: e3}
  s3: {type: Statement, by: x1, content: "dat de verontwaardiging een kans verspilt"}
  s2: {type: Statement, by: p2, content: "een gesprek is door beiden uitgesloten", about: e3}
replies:
  r1: {to: a1, by: MT, answer: accepted}
