 date 2002-04-03 [Vietnam|VN] laat {bemiddeling|e1} in [Laos|LA] liever aan de regen over

Zonder dat iemand erom had gevraagd, heeft [de [Vietnamese|VN] vicepremier|p1] [Đỗ Quang Lâm|p1] dinsdag {verklaard|s1} dat [zijn land|VN] níet zal {bemiddelen|e1} tussen [Laos|LA] en [de Hmong|HM] in de bergen van Xaysomboun. De ontkenning werd in [Vientiane|LA] met argwaan gelezen.

{Bemiddeld|e5} wordt er intussen wel. Uit een nota van [de bisschop van Savannakhet|p2], [Bounmy Phoumsavan|p2], die deze krant inzag, blijkt dat [hij|p2] op 12 maart in [Long Cheng|l1] twee [Hmong|HM]-leiders {te eten had|e4}, en dat op 19 maart, in [Paksan|l2], een {gesprek|e2} volgde waar ook een kolonel uit [Vientiane|LA] bij zat. Van een staakt-het-vuren wordt in de nota niet gerept, wel van zout: [het leger|LA] zou dertig ton {doorlaten|s2} en [de Hmong|HM] zouden een gevangen luitenant {teruggeven|s3}. Het zout is volgens ooggetuigen aangekomen. De luitenant nog niet.

[De Verenigde Staten|US], die ooit aan de kant van [de Hmong|HM] vochten, zouden bij een {regeling|e3} borg kunnen staan. [De ambassadeur|p3] in Vientiane, [Meredith Halloran|p3], heeft dat 'op persoonlijke titel' {laten vallen|s4}. [Haar|p3] ministerie wist van niets.
=====
entities:
  VN: {name: Vietnam, type: State}
  LA: {name: Laos, type: State}
  HM: {name: Hmong, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  l1: {name: Long Cheng, type: Place}
  l2: {name: Paksan, type: Place}
  p1: {name: Đỗ Quang Lâm, type: Person}
  p2: {name: Bounmy Phoumsavan, type: Person}
  p3: {name: Meredith Halloran, type: Person}
offices:
  - {person: p1, office: vicepremier, of: VN}
  - {person: p3, office: ambassadeur, of: US}
events:
  e1: {type: Mediation, label: Vietnamese bemiddeling, participants: [LA, HM], mediators: [VN], factuality: counterfactual}
  e2: {type: Negotiation, label: gesprek in Paksan, participants: [LA, HM], mediators: [p2], place: l2, time: op 19 maart, factuality: actual}
  e3: {type: Agreement, label: regeling met borgstelling, participants: [LA, HM], guarantors: [US], factuality: possible, source: Meredith Halloran}
  e5: {type: Mediation, label: bemiddeling van de bisschop, participants: [LA, HM], mediators: [p2], factuality: actual}
  e4: {type: Meeting, label: etentje in Long Cheng, participants: [p2, HM], place: l1, time: op 12 maart, factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "dat zijn land níet zal bemiddelen tussen Laos en de Hmong in de bergen van Xaysomboun", time: dinsdag, about: e1}
  s2: {type: Concession, by: LA, to: [HM], content: "het leger zou dertig ton doorlaten", about: e2}
  s3: {type: Concession, by: HM, to: [LA], content: "de Hmong zouden een gevangen luitenant teruggeven", about: e2}
  s4: {type: Statement, by: p3, content: "bij een regeling borg kunnen staan", about: e3}
