 date 2017-08-28 Drieënzeventig dagen staren op een hoogvlakte, en dan een {vergelijk|e1}

[India|IN] en [China|CN] hebben maandag [hun|IN+CN] soldaten laten wegtrekken van [het plateau van Doklam|l1]. Wat er precies is {afgesproken|e1}, daarover lopen de lezingen uiteen. Volgens [Delhi|IN] gaan [beide legers|IN+CN] terug naar af; volgens [Peking|CN] vertrekken enkel [de Indiërs|IN].

Het {vergelijk|e1+o1} kwam er na dertien {onderhouden|e2} van de [Indiase|IN] ambassadeur [Vasant Gokhale-Rao|p1] met vicedirecteur [Liang Jun|p2] van het [Chinese|CN] ministerie. Er was geen scheidsrechter bij. Een {aanbod|s1+s4} van [Nepal|NP] om [de twee buren|IN+CN] in [Kathmandu|l2] te ontvangen, werd aan [Chinese|CN] kant {beleefd genegeerd|r1} en door [Delhi|IN] {van de hand gewezen|r2}.

[Bhutan|BT], waar [het plateau|l1] deels ligt, kwam er niet aan te pas. Koninklijk adviseur [Dasho Ugyen Tenzin|p3] {noemde|s2} het {akkoord|e1} desondanks "een goede nachtrust".

[China|CN] bouwt intussen verder aan [zijn|CN] weg, {waarschuwt|s3} generaal b.d. [Arjun Malhotra|p4]. "Over een jaar staan [we|IN] er weer." Volgende week {zien|e3} president [Hu Weimin|p5] en premier [Dinesh Solanki|p6] [elkaar|p5+p6] in [Xiamen|l3].
=====
entities:
  IN: {name: India, type: State}
  CN: {name: China, type: State}
  NP: {name: Nepal, type: State}
  BT: {name: Bhutan, type: State}
  l1: {name: plateau van Doklam, type: Place}
  l2: {name: Kathmandu, type: Place}
  l3: {name: Xiamen, type: Place}
  p1: {name: Vasant Gokhale-Rao, type: Person}
  p2: {name: Liang Jun, type: Person}
  p3: {name: Dasho Ugyen Tenzin, type: Person}
  p4: {name: Arjun Malhotra, type: Person}
  p5: {name: Hu Weimin, type: Person}
  p6: {name: Dinesh Solanki, type: Person}
offices:
  - {person: p1, office: ambassadeur, of: IN}
  - {person: p2, office: vicedirecteur, of: CN}
  - {person: p3, office: Koninklijk adviseur, of: BT}
  - {person: p4, office: generaal b.d., of: IN}
  - {person: p5, office: president, of: CN}
  - {person: p6, office: premier, of: IN}
events:
  e1: {type: Agreement, label: vergelijk over Doklam, participants: [IN, CN], place: l1, time: maandag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: dertien onderhouden, participants: [p1, p2, IN, CN], factuality: actual}
  e3: {type: Meeting, label: ontmoeting in Xiamen, participants: [p5, p6], place: l3, time: Volgende week, factuality: planned}
acts:
  s1: {type: Proposal, by: NP, to: [CN], kind: mediation_offer, content: "om de twee buren in Kathmandu te ontvangen", status: unanswered}
  s4: {type: Proposal, by: NP, to: [IN], kind: mediation_offer, content: "om de twee buren in Kathmandu te ontvangen", status: rejected}
  s2: {type: Statement, by: p3, content: "een goede nachtrust", about: e1}
  s3: {type: Warning, by: p4, content: "China bouwt intussen verder aan zijn weg"}
replies:
  r1: {to: s1, by: CN, answer: unanswered}
  r2: {to: s4, by: IN, answer: rejected}
outcomes:
  o1: {of: e2, type: agreement}
